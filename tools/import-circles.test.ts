import { expect, test } from 'vitest';
import { circleIn } from './import-circles.ts';

test.each<[what: string, imports: Record<string, string[]>, circle: string[] | undefined]>([
  ['no import', { a: [] }, undefined],
  ['a chain', { a: ['b'], b: ['c'], c: [] }, undefined],
  ['two ways to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, undefined],
  ['a package', { a: ['preact'] }, undefined],
  ['a file and itself', { a: ['a'] }, ['a']],
  ['two files', { a: ['b'], b: ['a'] }, ['a', 'b']],
  ['three, with a way that leads there', { a: ['b'], b: ['c', 'd'], c: [], d: ['e'], e: ['b'] }, ['b', 'd', 'e']],
  ['behind files that are done', { a: ['b'], b: [], c: ['b', 'd'], d: ['c'] }, ['c', 'd']],
])('%s', (_, imports, circle) => {
  expect(circleIn(new Map(Object.entries(imports)))).toEqual(circle);
});
