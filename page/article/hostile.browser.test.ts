import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

const SENTENCE =
  'The ministers of the two countries met on Monday and spoke, for the first time in a year, about trade, fishing and the river.';
const TEXT = `<p>${SENTENCE}</p>`.repeat(5);

// linkedom clobbers nothing: these need the browser's own documents.
test.each([
  [
    'a form whose fields have the names of its properties',
    '<form><input name="childNodes"><input id="parentNode"><input name="textContent"></form>',
  ],
  [
    'pictures that are named like it',
    '<img name="body"><img name="createElement"><form name="querySelectorAll"></form><img id="title" name="title">',
  ],
  ['a form around all', '<form><input name="getAttribute"><input name="removeAttribute"><input name="nodeType">'],
])('%s does not get in the way', async (_, hostile) => {
  const html = `<!doctype html><html><head><title>Ministers meet</title></head><body>${hostile}<article>${TEXT}</article></body></html>`;
  const found = await readArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://bank.example/a', () => ({}));
  if (!found.ok) throw new Error(found.why);
  expect(found.article.blocks.map(({ text }) => text)).toContain(SENTENCE);
  expect(found.article.headline).toBe('Ministers meet');
});
