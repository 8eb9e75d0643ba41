import { expect, test } from 'vitest';
import type { ArticleHead } from '../../corpus/library.ts';
import type { Passage } from '../../corpus/schema/articles.ts';
import { eachArticleOnce, groupPassages, inLanguage } from './groups.ts';
import { hashOf, type Route, routeOf } from './routes.ts';
import { isWebAddress } from './sources.tsx';

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

const passage = (article: string, block: number): Passage =>
  ({ key: `${article}#${block}`, article, block, language: article.endsWith('.id') ? 'id' : 'en' }) as Passage;

test('passages are grouped by article, in the order of its text and in one language', () => {
  const passages = [passage('b.en', 4), passage('b.id', 4), passage('a.en', 7), passage('b.id', 2)];
  const shown = groupPassages(passages, 'id').map(({ article, passages }) => [article, passages.map(({ block }) => block)]);
  expect(shown).toEqual([
    ['b.id', [2, 4]],
    ['a.en', [7]],
  ]);
});

test('an article in two languages is listed once', () => {
  const head = (key: string): ArticleHead => ({ key, meta: { language: key.slice(-2) } }) as ArticleHead;
  const heads = ['b.en', 'b.id', 'a.en'].map(head);
  expect(eachArticleOnce(heads, 'id').map(({ key }) => key)).toEqual(['b.id', 'a.en']);
  expect(eachArticleOnce(heads, 'en').map(({ key }) => key)).toEqual(['b.en', 'a.en']);
  expect(inLanguage('x.y.id', 'en')).toBe('x.y.en');
});

test.each([
  ['https://www.voaindonesia.com/a/1.html', true],
  ['http://example.org/', true],
  ['javascript:alert(1)', false],
  ['github:every-politician-scrapers/south-korea-ministers html/holders21.csv', false],
  ['https://en.wikipedia.org/wiki/X; https://presidency.ucsb.edu', false],
  ['', false],
])('%s: a web address is %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is);
});
