import { expect, test } from 'vitest';
import { fromHeadline } from './headline.ts';

const HEADLINE = 'Two ministers met in a town by the river';
const menu = (count: number) => Array.from({ length: count }, (_, at) => `Menu ${at}`);

test.each<[name: string, title: string, texts: string[], left: number]>([
  ['a headline far down', `${HEADLINE} - The Paper`, [...menu(40), HEADLINE, 'text'], 12],
  ['one broken into lines', HEADLINE, [...menu(40), HEADLINE.replaceAll(' ', '\n  '), 'text'], 12],
  ['one at the top', HEADLINE, ['The Paper', HEADLINE, 'text'], 3],
  ['a title without it', 'The Paper', [...menu(40), HEADLINE, 'text'], 42],
  ['no title', '', [...menu(40), HEADLINE, 'text'], 42],
  ['no text', HEADLINE, [], 0],
])('%s', (_, title, texts, left) => {
  expect(fromHeadline(title, texts)).toEqual(texts.slice(texts.length - left));
});
