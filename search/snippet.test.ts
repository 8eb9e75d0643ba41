import { describe, expect, test } from 'vitest';
import { snippetOf } from './snippet.ts';

const FILLER = 'Kedua pihak sepakat meneruskan pembicaraan itu pada bulan berikutnya. ';

function show(blocks: string[], ...found: string[]): string | undefined {
  const snippet = snippetOf(blocks, new Set(found));
  if (!snippet) return undefined;
  let shown = snippet.text;
  for (const { start, end } of snippet.marks.toReversed())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return `${snippet.block}: ${shown}`;
}

describe('the snippet of an article', () => {
  test.each<[why: string, blocks: string[], found: string[], expected: string]>([
    ['a short block is shown whole', ['Blinken tiba di Seoul.'], ['blinken'], '0: [Blinken] tiba di Seoul.'],
    [
      'the block with more different words wins',
      ['Blinken dan Blinken.', 'Chung dan Blinken.'],
      ['blinken', 'chung'],
      '1: [Chung] dan [Blinken].',
    ],
    ['of equals, the first', ['Satu Chung.', 'Dua Chung.'], ['chung'], '0: Satu [Chung].'],
    ['the opening where nothing is found', ['Pembuka.', 'Isi.'], ['lain'], '0: Pembuka.'],
    ['neighbours are marked together', ['Presiden Moon Jae-in'], ['moon', 'jae', 'in', 'jaein'], '0: Presiden [Moon Jae-in]'],
    ['letter pairs are marked together', ['오늘 문재인은'], ['문재', '재인'], '0: 오늘 [문재인]은'],
  ])('%s', (_, blocks, found, expected) => {
    expect(show(blocks, ...found)).toBe(expected);
  });

  test('a long block is cut at words, around the find', () => {
    const shown = show([`${FILLER.repeat(5)}Di sana Chung menunggu. ${FILLER.repeat(5)}`], 'chung') ?? '';
    expect(shown).toMatch(/^0: … \S.*\[Chung\] menunggu\. .*\S…$/);
    expect(shown.length).toBeLessThan(180);
  });

  test('of a long block, the place with the most different words', () => {
    const far = FILLER.repeat(4);
    expect(show([`Chung ${far}Blinken bertemu Blinken. ${far}Chung bertemu Blinken. ${far}`], 'chung', 'blinken')).toMatch(
      /\[Chung\] bertemu \[Blinken\]/,
    );
  });

  test('a find at the end keeps the end', () => {
    expect(show([`${FILLER.repeat(5)}Di sana Chung menunggu.`], 'chung')).toMatch(/^0: … .*\[Chung\] menunggu\.$/);
  });

  test('no text, no snippet', () => {
    expect(show([], 'chung')).toBeUndefined();
  });

  test('a text without spaces is never cut inside a character', () => {
    const { text } = snippetOf(['𠮷'.repeat(300)], new Set()) ?? { text: '' };
    expect(text.isWellFormed()).toBe(true);
  });
});
