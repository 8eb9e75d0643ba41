import { expect, test } from 'vitest';
import { readHtml } from './html.ts';

/** Each block of a file as the page has it, and where its first word stands in the file. */
async function blocksOf(file: string) {
  const { blocks } = await readHtml(file, 'https://news.example/a', '2021-06-14');
  return blocks.map(({ text, inFile }) => {
    const { start, end } = inFile(0, /^\S+/.exec(text)?.[0].length ?? 0);
    return [text.trim(), file.slice(start, end)];
  });
}

test.each<[name: string, file: string, blocks: [text: string, word: string][]]>([
  [
    'a page',
    '<!doctype html><!-- a --><html><p>Moon Jae-in<p>Joko &amp; Kim</html>',
    [
      ['Moon Jae-in', 'Moon'],
      ['Joko & Kim', 'Joko'],
    ],
  ],
  [
    'a piece of one',
    '<h1>Moon Jae-in</h1>\n<p>Joko Widodo</p>',
    [
      ['Moon Jae-in', 'Moon'],
      ['Joko Widodo', 'Joko'],
    ],
  ],
  [
    'text that no element holds',
    'Moon <b>Jae-in</b><p>Joko',
    [
      ['Moon Jae-in', 'Moon'],
      ['Joko', 'Joko'],
    ],
  ],
  [
    'something before the page',
    '<br>A <b>warning</b>\n<html><body><p>Moon Jae-in</html>',
    [
      ['A warning', 'A'],
      ['Moon Jae-in', 'Moon'],
    ],
  ],
  ['something behind it', '<html><p>Moon Jae-in</p></html>\n<script>1</script> cached', [['Moon Jae-in', 'Moon']]],
])('%s', async (_, file, blocks) => {
  expect(await blocksOf(file)).toEqual(blocks);
});
