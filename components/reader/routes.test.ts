import { expect, test } from 'vitest';
import { hashOf, type Route, routeOf, routeOfSubject, subjectOf } from './routes.ts';

test.each<[string, Route]>([
  ['#/', { at: 'library' }],
  ['#/entity/antony-blinken', { at: 'entity', entity: 'antony-blinken' }],
  ['#/article/asean-forum.id', { at: 'article', article: 'asean-forum.id' }],
  ['#/article/asean-forum.id/0', { at: 'article', article: 'asean-forum.id', block: 0 }],
  ['#/page', { at: 'page' }],
  ['#/shelf', { at: 'shelf' }],
  ['#/search/Who%20is%20%E2%80%9C%26%25s%2F%E2%80%9D%3F', { at: 'search', query: 'Who is “&%s/”?' }],
  ['#/article/a%2Fb/12', { at: 'article', article: 'a/b', block: 12 }],
])('%s is an address both ways', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test.each(['', '#', '#x', '#/entity', '#/entity/', '#/nothing/here', '#/entity/%E0%A4%A'])('%s leads to the library', (hash) => {
  expect(routeOf(hash)).toEqual({ at: 'library' });
});

test('a block that is no number is left out', () => {
  expect(routeOf('#/article/a.id/x')).toEqual({ at: 'article', article: 'a.id' });
});

test.each<[string, Route]>([
  ['entity:moon-jae-in', { at: 'entity', entity: 'moon-jae-in' }],
  ['article:a:b.id', { at: 'article', article: 'a:b.id' }],
])('%s is a subject both ways', (subject, route) => {
  expect(routeOfSubject(subject)).toEqual(route);
  expect(subjectOf(route)).toBe(subject);
});

test('a list is no subject', () => {
  expect(subjectOf({ at: 'shelf' })).toBeUndefined();
});
