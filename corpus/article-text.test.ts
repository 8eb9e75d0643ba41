import { expect, test } from 'vitest';
import { parseArticle } from './article-text.ts';

const article = (body: string) => parseArticle(`---\nid: x\n---\n${body}`);

test('front matter, then blocks parted by blank lines, each with its line', () => {
  const { meta, blocks } = article('\nOne\n  line.\n\n \n## Heading \n\nTwo.');
  expect(meta).toEqual({ id: 'x' });
  expect(blocks).toEqual([
    { kind: 'paragraph', text: 'One line.', citations: [], line: 5 },
    { kind: 'heading', text: 'Heading', citations: [], line: 9 },
    { kind: 'paragraph', text: 'Two.', citations: [], line: 11 },
  ]);
});

test('lines may end as on Windows', () => {
  const { blocks } = parseArticle('---\r\nid: x\r\n---\r\n\r\nOne\r\nline.\r\n\r\nTwo.\r\n');
  expect(blocks.map(({ text, line }) => [text, line])).toEqual([
    ['One line.', 5],
    ['Two.', 8],
  ]);
});

test.each<[string, string, [at: number, source: string][]]>([
  ['Signed in 1953.[^a]', 'Signed in 1953.', [[15, 'a']]],
  [
    'Signed.[^a][^b-c] It holds.[^a]',
    'Signed. It holds.',
    [
      [7, 'a'],
      [7, 'b-c'],
      [17, 'a'],
    ],
  ],
  ['Signed. [^a]\nIt holds.', 'Signed. It holds.', [[7, 'a']]],
  ['Signed.[^]', 'Signed.', [[7, '']]],
  ['Rule [1] and x^2 [sic].', 'Rule [1] and x^2 [sic].', []],
])('%j is read without its citations', (written, text, citations) => {
  const [block] = article(written).blocks;
  expect(block?.text).toBe(text);
  expect(block?.citations.map(({ at, source }) => [at, source])).toEqual(citations);
});

test.each(['', 'no front matter', '---\nid: x', '----\nid: x\n----\n'])('%j is no article', (source) => {
  expect(() => parseArticle(source)).toThrow(/front matter/);
});
