import { isCredit, isPressPicture } from './credits.ts';
import { type FullScene, fullName } from './full-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { NAME_FLAG } from './layout.ts';
import { isPartOfOne, longerName } from './longer-names.ts';
import { hasKind, isLowerWord, type Tag } from './match.ts';
import type { NameCandidate } from './name-candidate.ts';
import { isNamesake } from './namesakes.ts';
import type { OfficePhrase } from './offices.ts';
import { speaksOfAbroad } from './politics.ts';
import { type RulerLetter, rulerLetters } from './rulers.ts';
import { shortName } from './short-names.ts';
import type { Stranger } from './strangers.ts';
import { namesGovernment, placed } from './surroundings.ts';
import { phraseBeside } from './titles-beside.ts';
import { otherTrade, scholarOf } from './trades.ts';
import { isCutByWord, isDotted, isInsideWord, isReading, katakanaStrangers, type LetterName, letterNames } from './unspaced.ts';
import { foldWord, isCjk, isHangul, isOneWord } from './words.ts';

/** Which forms of a block can be a person's name at all, and what the words beside each say. */

/**
 * The name that a form can be, or nothing.
 * @param others takes the bearer of the form where the block says that it is somebody else
 */
export function nameAt(scene: FullScene, tag: Tag, others: Stranger[]): NameCandidate | undefined {
  const { gazetteer, tagged, phrases } = scene;
  if (isLowerWord(tagged.text, tag.start, tag.end) || isInsideWord(gazetteer, tagged, tag) || isReading(tagged, tag)) return undefined;
  if (isDotted(tagged, tag)) {
    others.push(...katakanaStrangers(tagged, tag));
    return undefined;
  }
  // A name of an account is anybody's: "@budi_santoso".
  if (tagged.text.charAt(tag.start - 1) === '@') return undefined;
  const place = placed(tagged.text, tag);
  if (isCredit(gazetteer, tagged, place) || isPressPicture(gazetteer, tagged, place.after)) return undefined;
  if (isNamesake(gazetteer, tagged, place, scene)) return undefined;
  const other = otherTrade(gazetteer, tagged, place);
  if (other) {
    others.push(other);
    return undefined;
  }
  const governs = () => !isOtherWord(gazetteer, tagged.text, tag) && namesGovernment(gazetteer, tagged.text, place);
  // "河野大臣　クリントン政権": the title is the speaker's.
  const phrase = isCjk(tagged.text, tag.end - 1) && governs() ? undefined : phraseBeside(gazetteer, tagged, phrases, tag);
  const isTitled = phrase !== undefined && phrase.offices.length > 0;
  const scholar = isTitled ? undefined : scholarOf(gazetteer, tagged, place);
  if (scholar) {
    others.push(scholar);
    return undefined;
  }
  const name = hasKind(tag, KINDS.fullName) ? fullName(scene, place, phrase) : shortName(scene, place, phrase);
  if (!name) {
    const longer = longerName(scene, place);
    if (longer) others.push(longer);
    return undefined;
  }
  if (isCutByWord(gazetteer, tagged, tag)) {
    if (name.how !== 'full') return undefined;
    name.needs = 'introduction';
  }
  // "Eko Sugiono, a farmer, spoke. Sugiono left".
  const isOneOfMany = hasKind(tag, KINDS.fullName) && !isTitled && isOneWord(tagged.text, tag.start, tag.end);
  if (isOneOfMany && isPartOfOne(others, tagged.text.slice(tag.start, tag.end))) return undefined;
  if (!phrase && governs()) name.governs = true;
  return name;
}

/** Whether a name is a common word that is no noun, and parted from the next: "In May government forces attacked", but "高市政権". */
function isOtherWord({ wordSets }: Gazetteer, text: string, { start, end, flags }: Tag): boolean {
  return (flags & NAME_FLAG.commonWord) !== 0 && !isCjk(text, start) && !wordSets.alsoNouns.has(foldWord(text.slice(start, end)));
}

/** Names of one letter, which no gazetteer has as forms: before a title, and of leaders without one. */
export function letterNamesIn({
  gazetteer,
  tagged,
  phrases,
  day,
}: Pick<FullScene, 'gazetteer' | 'tagged' | 'phrases' | 'day'>): NameCandidate[] {
  let isAbroad: boolean | undefined;
  const isAnybodys = ({ start, offices, countryNamed }: OfficePhrase) => {
    if (countryNamed || !offices.includes('leader') || offices.includes('head-of-state') || !isHangul(tagged.text, start)) return false;
    isAbroad ??= speaksOfAbroad(gazetteer, tagged);
    return !isAbroad;
  };
  const titled = letterNames(gazetteer, tagged, phrases).map((letter) => letterName(letter, isAnybodys(letter.phrase)));
  const rulers = rulerLetters(gazetteer, tagged, day).filter(({ start }) => titled.every(({ tag }) => tag.start !== start));
  return [...titled, ...rulers.map(rulerName)];
}

/** @param isAnybodys whether any body may have such a chairman (위원장), and the block does not speak of the state that is led by one */
function letterName({ start, end, people, phrase }: LetterName, isAnybodys: boolean): NameCandidate {
  return { ...letterCandidate({ start, end, index: phrase.first, people }), phrase: isAnybodys ? { ...phrase, common: true } : phrase };
}

function rulerName({ governs, ...letter }: RulerLetter): NameCandidate {
  return { ...letterCandidate(letter), governs };
}

function letterCandidate({ start, end, index, people }: Omit<RulerLetter, 'governs'>): NameCandidate {
  const tag = { start, end, index, name: -1, senses: [], kinds: 0, flags: 0 };
  return { tag, how: 'family-name', people, needs: 'introduction', doubtful: false, usual: [], respelled: [] };
}
