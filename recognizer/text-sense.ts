import { type DateHint, findDate } from './date.ts';
import { guessLanguage } from './language.ts';
import type { Day } from './types.ts';

/** A language shows in as much of a text, in UTF-16 units. */
const ENOUGH = 10_000;

/** What texts tell of themselves: the day they were written, and their language as ISO 639-1 code. Undefined where they do not. */
export function textSense(texts: readonly string[], hint: DateHint): { date: Day | undefined; lang: string | undefined } {
  return { date: findDate(texts, hint), lang: guessLanguage(texts.join('\n').slice(0, ENOUGH)) };
}
