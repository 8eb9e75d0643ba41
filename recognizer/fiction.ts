import type { Evidence } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { OfficePhrase } from './offices.ts';
import { formAfter, formBefore, wordAfter, wordBefore } from './words.ts';

/**
 * Whether all is made up: by what the sentence says ("In the novel, the Japanese prime minister is kidnapped", "The president in the film
 * laughs"), or as the capitals of a work's title do in the midst of one ("the comedy The American President").
 */
export function isMadeUp({ gazetteer, tagged: { text }, headline }: Evidence, { start, end }: OfficePhrase): boolean {
  const isTitle = () => WORK.test(text.slice(start, end)) && WITHIN.test(text.slice(Math.max(0, start - 2), start)) && !headline;
  return isFictionFrom(gazetteer, text, start, BACK) || isFictionFrom(gazetteer, text, end, AHEAD) || isTitle();
}

const WORK = /^The \p{Lu}\p{Ll}+(?: (?:of|the|\p{Lu}\p{Ll}+))+$/u;
const WITHIN = /[\p{Ll},] $/u;

/** Words of a sentence that are looked at before an office; a CJK letter is a word. */
const SENTENCE = 16;

const BACK = { next: wordBefore, form: formBefore, side: 'start' } as const;
const AHEAD = { next: wordAfter, form: formAfter, side: 'end' } as const;

function isFictionFrom({ wordSets }: Gazetteer, text: string, from: number, { next, form, side }: typeof BACK | typeof AHEAD): boolean {
  let at = from;
  for (let words = 0; words < SENTENCE; words++) {
    const word = next(text, at);
    const gap = word && (word.start < at ? text.slice(word.end, at) : text.slice(at, word.start));
    if (!word || gap === undefined || /[.!?。！？]/.test(gap)) return false;
    if (form(wordSets.fiction, text, word) !== undefined) return true;
    at = word[side];
  }
  return false;
}
