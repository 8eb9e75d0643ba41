import type { Gazetteer } from './gazetteer.ts';
import type { TaggedText } from './match.ts';
import type { OfficePhrase, Phrases } from './offices.ts';
import { type Stranger, strangerAt } from './strangers.ts';
import { isHangul } from './words.ts';

const NONE: readonly never[] = [];

/** The letters of a Korean name right before a place, and how far they reach. */
const NAME = /(?<![\uac00-\ud7a3])[\uac00-\ud7a3]{2,4}(?=\s?$)/;
const NAME_UNITS = 6;

/** What may stand between a name and its title: a word, and what brackets tell of the bearer. Both are looked for right before a place. */
const WORD = /(?<![\uac00-\ud7a3])[\uac00-\ud7a3\u524d\u5143\u73fe]{1,12}\s?$/;
const BRACKETS = /[(（][^()（）]{1,20}[)）]\s?$/;
const BETWEEN_UNITS = 24;
const MOST_BETWEEN = 3;

/**
 * Unknown people before a title, whose family name somebody known bears too: after "김용현 장관", "윤상현 국민의힘 의원" or "이춘석(4선) 무소속 의원",
 * "김 장관", "윤 의원" and "이 의원" may be theirs. Of such a rank many are named, so that a "윤 장관" is not that 윤 의원. Takes a block of
 * Korean text. O(office phrases).
 */
export function hangulStrangers(gazetteer: Gazetteer, { text, tags }: TaggedText, { all }: Phrases): readonly Stranger[] {
  const { familyLetters, wordSets } = gazetteer;
  if (!all.some(({ start }) => isHangul(text, start))) return NONE;
  return all.flatMap((phrase): readonly Stranger[] => {
    if (!isHangul(text, phrase.start)) return NONE;
    const end = endOfName(gazetteer, text, phrase);
    const from = Math.max(0, end - NAME_UNITS);
    const name = NAME.exec(text.slice(from, end));
    const [form = ''] = name ?? [];
    const start = from + (name?.index ?? 0);
    const isCut = start === from && isHangul(text, from - 1);
    const isName = form.length > 2 && Object.hasOwn(familyLetters, form.charAt(0)) && !wordSets.particles.has(form.slice(-1));
    if (!isName || isCut || isKnown(tags, phrase, start, start + form.length)) return NONE;
    const title = text.slice(phrase.start, phrase.end);
    return [strangerAt(start, wordSets.lesserTitles.has(title) ? `${form} ${title}` : form)];
  });
}

/** Where a name may end before a title: before the party, the time and the brackets that stand between the two. */
function endOfName({ wordSets, words }: Gazetteer, text: string, phrase: OfficePhrase): number {
  let at = phrase.start;
  for (let count = 0; count < MOST_BETWEEN; count++) {
    const before = text.slice(Math.max(0, at - BETWEEN_UNITS), at);
    const brackets = BRACKETS.exec(before)?.[0];
    const [between = ''] = brackets ? [brackets] : (WORD.exec(before) ?? []);
    const word = between.trim();
    const isBetween =
      brackets || wordSets.former.has(word) || wordSets.incumbent.has(word) || words.parties.some((party) => word.endsWith(party));
    if (!isBetween) break;
    at -= between.length;
  }
  return at;
}

/** Whether a known form covers a part of the stretch before a phrase. */
function isKnown(tags: TaggedText['tags'], { first }: OfficePhrase, start: number, end: number): boolean {
  let index = first - 1;
  while ((tags[index]?.start ?? 0) >= end) index--;
  return (tags[index]?.end ?? 0) > start;
}
