import type { Gazetteer } from './gazetteer.ts';
import type { TaggedText } from './match.ts';
import { leadsHome, whoGoverned } from './tenures.ts';
import type { Day } from './types.ts';
import { formAfter, formBefore, HAN, HANGUL, wordAfter, wordBefore } from './words.ts';

/** Who led a state, by the one letter of the family name and no title. Each question is O(length). */

/** Such a letter. `governs` where it calls a government after its bearer. */
export interface RulerLetter {
  start: number;
  end: number;
  /** Index of the tag behind it. */
  index: number;
  people: readonly number[];
  governs: boolean;
}

/** What can stand before a government ("尹政権", "朴前政権", "윤 정부"), or in one with a title ("윤대통령"). */
const GOVERNOR = /([\u3400-\u9fff\uac00-\ud7a3])(?:\s?[前전])?\s?(?=[政内內指정행대])/g;

/** A Chinese letter that no other joins, as headlines in Hangul write the leader: "尹, 방미", "尹-바이든", "尹은". */
const ALONE = /(?<![\u3400-\u9fff\uac00-\ud7a3\p{L}\d(（])([\u3400-\u9fff])(?=([\uac00-\ud7a3])|[^\u3400-\u9fff]|$)/gu;

/** Behind it a letter is anybody's family name. */
const PERSON = '씨';

/** The letters of a block that stand for somebody who led a state by the page's day: before a government, or alone in Hangul. */
export function rulerLetters(gazetteer: Gazetteer, tagged: TaggedText, day: Day | undefined): readonly RulerLetter[] {
  const { text, tags } = tagged;
  const { familyLetters } = gazetteer;
  const found: RulerLetter[] = [];
  const add = (start: number, bearers: readonly number[], governs: boolean) => {
    const after = tags.findIndex(({ end }) => end > start);
    if (after >= 0 && (tags[after]?.start ?? 0) <= start) return;
    if (bearers.length > 0) found.push({ start, end: start + 1, index: after < 0 ? tags.length : after, people: bearers, governs });
  };
  for (const { 0: form, 1: letter, index } of text.matchAll(GOVERNOR)) {
    const bearers = bearersOf(familyLetters, letter);
    if (!bearers || !governs(gazetteer, tagged, index, index + form.length)) continue;
    const governor = whoGoverned(gazetteer, bearers, day);
    add(index, governor === undefined ? leading(gazetteer, bearers, day) : [governor], true);
  }
  if (!HANGUL.test(text)) return found;
  for (const { 1: letter, 2: next, index } of text.matchAll(ALONE)) {
    const bearers = bearersOf(familyLetters, letter) ?? [];
    if (next && (next === PERSON || !gazetteer.wordSets.particles.has(next))) continue;
    add(index, leading(gazetteer, bearers, day), false);
  }
  return found;
}

/** Those who lead their country on the page's day. */
function leading(gazetteer: Gazetteer, bearers: readonly number[], day: Day | undefined): readonly number[] {
  return day === undefined ? [] : bearers.filter((person) => leadsHome(gazetteer, person, day));
}

function bearersOf(letters: Gazetteer['familyLetters'], letter = ''): readonly number[] | undefined {
  return Object.hasOwn(letters, letter) ? letters[letter] : undefined;
}

/** "이 정부" is this government, "시 정부" that of a city, and "英文政府公报" a gazette of one in English. */
function governs({ wordSets }: Gazetteer, { text, tags }: TaggedText, start: number, government: number): boolean {
  if (wordSets.particles.has(text.charAt(start)) || wordSets.wordLetters.has(text.charAt(start))) return false;
  const word = wordAfter(text, government);
  const isJoined = government === start + 1 && HANGUL.test(text.charAt(start));
  const isNext = formAfter(wordSets.governments, text, word) ?? (isJoined ? formAfter(wordSets.joinedTitles, text, word) : undefined);
  if (isNext === undefined) return false;
  const before = text.charAt(start - 1);
  const script = HANGUL.test(text.charAt(start)) ? HANGUL : HAN;
  if (!script.test(before)) return true;
  const isBehind = tags.some(({ end }) => end === start) || formBefore(wordSets.beforeLetters, text, wordBefore(text, start)) !== undefined;
  return script === HAN && (isBehind || wordSets.former.has(before) || wordSets.incumbent.has(before));
}
