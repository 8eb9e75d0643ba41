import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { matchText, senseOf } from './match.ts';
import { foldWord } from './words.ts';

/** Numbers that stand for a longer name each: "Resolutions 1718, 1874 (2009) and 2397". */

/** A name that ends with a number, or with the year of it in brackets: "Resolution 1718 (2006)". */
const NUMBERED = /^(.*\D)\d{3,4}(?:\s\(\d{4}\)?)?$/s;

/** What leads on to the next number: a bracket, a comma or "and", both; then the number, with its year. */
const NEXT = /(?:\s?\([^()]{1,16}\))?(?:[,;/]\s?|\s)(?:(\p{L}+|&)\s)?(\d{3,4})(\s\(\d{4}\))?(?![\d.,]?\d|\p{L}|%)/uy;

/** An agreement that a list names by its number. */
export interface Numbered {
  id: string;
  start: number;
  end: number;
}

/**
 * The agreements that the numbers right after the name of one stand for: each is read as if the name stood before it. A number that is
 * none's is passed over. O(numbers of the list).
 */
export function numbersAfter(gazetteer: Gazetteer, text: string, { start, end }: { start: number; end: number }): Numbered[] {
  const head = NUMBERED.exec(text.slice(start, end))?.[1];
  if (head === undefined) return [];
  const found: Numbered[] = [];
  NEXT.lastIndex = end;
  for (let next = NEXT.exec(text); next; next = NEXT.exec(text)) {
    const [step, word, number = '', year = ''] = next;
    const isJoined = word === undefined ? /[,;/]/.test(step) : word === '&' || gazetteer.wordSets.and.has(foldWord(word));
    if (!isJoined) break;
    const past = next.index + step.length;
    const from = past - year.length - number.length;
    const dated = year === '' ? undefined : agreementNamed(gazetteer, head + number + year);
    const id = dated ?? agreementNamed(gazetteer, head + number);
    if (id !== undefined) found.push({ id, start: from, end: dated === undefined ? from + number.length : past });
  }
  return found;
}

/** The id of the agreement whose name a text begins with and ends with, but for the bracket that closes its year. */
export function agreementNamed(gazetteer: Gazetteer, name: string): string | undefined {
  const [tag] = matchText(gazetteer, name).tags;
  if (!tag || tag.start > 0 || tag.end < name.replace(/\)$/, '').length) return undefined;
  return gazetteer.agreements[senseOf(tag, KINDS.agreementName)?.index ?? -1]?.id;
}
