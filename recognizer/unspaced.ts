import type { Gazetteer } from './gazetteer.ts';
import { isName, KINDS } from './kinds.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import type { OfficePhrase, Phrases } from './offices.ts';
import { type Stranger, strangerAt } from './strangers.ts';
import { formAfter, formBefore, HAN, HANGUL, isCjk, KATAKANA, type Neighbour, wordAfter, wordBefore } from './words.ts';

/**
 * Names in Korean, Japanese and Chinese, where no space tells where a name ends, family names are one letter, and full names are
 * often those of singers and footballers too. Each question is O(tags near the name).
 */

const NONE: readonly never[] = [];
const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff]/;

/** Whether a text has letters of these scripts: the one range from the first kana to the last Hangul is the fastest to look for. O(length). */
export function isUnspaced(text: string): boolean {
  return /[\u3041-\ud7a3]/.test(text);
}

/**
 * Whether a form is only the beginning of a longer word: neither a particle nor a title follows the Hangul; kana follow the kana, or a
 * short Japanese name goes on as somebody's full name ("安倍なつみ").
 */
export function isInsideWord(gazetteer: Gazetteer, block: TaggedText, tag: Tag): boolean {
  const { wordSets } = gazetteer;
  const { text, tags, lang } = block;
  const last = text.charAt(tag.end - 1);
  const next = text.charAt(tag.end);
  if (NEIGHBOUR.test(text.slice(tag.end, tag.end + NEIGHBOUR_UNITS)) || isEndOfWord(gazetteer, block, tag)) return true;
  // "克里" in "克里姆林宫".
  if (HAN.test(last) && lang !== 'ja' && wordSets.soundLetters.has(next)) return true;
  const goesOn = HANGUL.test(last)
    ? HANGUL.test(next)
    : (KATAKANA.test(last) && KATAKANA.test(next)) ||
      (lang === 'ja' && HAN.test(last) && JAPANESE.test(next) && !hasKind(tag, KINDS.fullName));
  if (!goesOn || wordSets.particles.has(next)) return false;
  // "安倍元首相", "岸田政権".
  const title = tags[tag.index + 1]?.start;
  const isTitled = title === tag.end || (title === tag.end + 1 && wordSets.former.has(next));
  return !isTitled && formAfter(wordSets.governments, text, wordAfter(text, tag.end)) === undefined;
}

/** Whether a foreign name is only the end of a longer one, or of a word: "ライス" in "クライスラー", "克里" in "马克里". */
function isEndOfWord(gazetteer: Gazetteer, { text, tags, lang }: TaggedText, tag: Tag): boolean {
  const [first, before] = [text.charAt(tag.start), text.charAt(tag.start - 1)];
  // "俄罗斯普京", "奥巴马特朗普": a country, a title or a full name ends before it.
  const known = tags[tag.index - 1];
  if (known?.end === tag.start && hasKind(known, KINDS.noName | KINDS.independent)) return false;
  if (KATAKANA.test(first)) return KATAKANA.test(before);
  return HAN.test(first) && lang !== 'ja' && gazetteer.wordSets.soundLettersBefore.has(before) && isWrittenBySound(gazetteer, tag);
}

/** Whether it is a name whose sound Chinese letters write. */
function isWrittenBySound({ people }: Gazetteer, { senses }: Tag): boolean {
  return senses.every(({ kind, index }) => isName(kind) && people[index]?.order === 'given' && people[index]?.country !== 'JP');
}

/**
 * Whether the last letter of a Chinese name begins another word: that of 李强 a verb in 李强调, that of 韩正 an adverb in 韩正在. An office
 * before it tells that it is one: "国家副主席韩正在".
 */
export function isCutByWord({ wordSets }: Gazetteer, { text, tags }: TaggedText, { index, start, end }: Tag): boolean {
  if (!HAN.test(text.charAt(end - 1)) || !HAN.test(text.charAt(end))) return false;
  if (formAfter(wordSets.unspacedWords, text, wordAfter(text, end - 1)) === undefined) return false;
  const before = tags[index - 1];
  return before?.end !== start || !hasKind(before, KINDS.title);
}

/** What follows the name of somebody next door: the rest of it and さん ("石破茂雄さん"), or さん and an age ("金正日さん（23）", "이재명 씨(42)"). */
const NEIGHBOUR = /^(?:[\u3400-\u9fff]{1,3}(?:さん|選手|ちゃん|くん)|さん[(（]\d|\s?씨\s?[(（]\d)/;
const NEIGHBOUR_UNITS = 6;

/** Between the parts of a foreign name: of katakana, and of Chinese. */
const DOTS = { katakana: /[・･]/, han: /[·•‧]/ };

/**
 * Whether a dot joins a form to a part of a name that nobody known bears: "イヴァンカ・トランプ", "キム・某", "伊万卡·特朗普". Japanese and Korean
 * put dots between the names of a list, too, so that Chinese letters tell only where they stand before the dot.
 */
export function isDotted({ text, tags, lang }: TaggedText, { index, start, end }: Tag): boolean {
  const isKatakana = KATAKANA.test(text.charAt(start));
  if (!isKatakana && (lang === 'ja' || !HAN.test(text.charAt(start)))) return false;
  const [dot, letter] = isKatakana ? [DOTS.katakana, KATAKANA] : [DOTS.han, HAN];
  if (dot.test(text.charAt(start - 1)) && letter.test(text.charAt(start - 2)) && tags[index - 1]?.end !== start - 1) return true;
  return isKatakana && dot.test(text.charAt(end)) && letter.test(text.charAt(end + 1)) && tags[index + 1]?.start !== end + 1;
}

/** Somebody whom no pack knows, if the form is the family name before the dot: "キム・ナナシ". */
export function katakanaStrangers({ text }: TaggedText, { start, end }: Tag): readonly Stranger[] {
  const form = text.slice(start, end);
  const given = GIVEN_KATAKANA.exec(text.slice(end))?.[0];
  return given && KATAKANA.test(form) ? [strangerAt(start, form + given)] : NONE;
}

const GIVEN_KATAKANA = /^[・･][\u30a1-\u30fa\u30fc]+/;

const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u30fb\uff65 ]+$/;

/** Whether kana in brackets only tell how the name before them is read: "金正恩（キムジョンウン）". */
export function isReading({ text, tags }: TaggedText, tag: Tag): boolean {
  const isBracketed = /[(（]/.test(text.charAt(tag.start - 1)) && /[)）]/.test(text.charAt(tag.end));
  if (!isBracketed || !KANA.test(text.slice(tag.start, tag.end))) return false;
  const name = tags[tag.index - 1];
  return name?.end === tag.start - 1 && name.senses.some(({ index }) => tag.senses.some((sense) => sense.index === index));
}

/** A family name of one letter before a title: "박 대통령", "尹大統領". */
export interface LetterName {
  start: number;
  end: number;
  people: readonly number[];
  phrase: OfficePhrase;
}

/** In Japanese it says "Mr"; in Chinese it follows the family name of a clan, or that a wife was born with: "李氏". */
const CLAN = '氏';

/** Such names of a block, found from the title's side: one letter alone is far too common a form to look for. */
export function letterNames(
  { familyLetters, wordSets }: Gazetteer,
  { text, tags, lang }: TaggedText,
  { all }: Phrases,
): readonly LetterName[] {
  // "1차관" begins with a digit.
  const isUnspaced = ({ end }: OfficePhrase) => isCjk(text, end - 1);
  if (!all.some(isUnspaced)) return NONE;
  return all.flatMap((phrase) => {
    if (!isUnspaced(phrase)) return [];
    const title = text.slice(phrase.start, phrase.end);
    if (phrase.offices.length === 0 && (!wordSets.honorifics.has(title) || (lang === 'zh' && title === CLAN))) return [];
    const letter = letterBefore(wordSets.former, text, phrase.start);
    const people = letter?.cjk && Object.hasOwn(familyLetters, letter.text) ? familyLetters[letter.text] : undefined;
    if (!letter || !people || !/^\s?$/.test(text.slice(letter.end, letter.titleAt))) return [];
    const script = [HANGUL, KATAKANA].find((other) => other.test(letter.text)) ?? HAN;
    const beside = text.charAt(letter.start - 1);
    const tagBefore = tags[phrase.first - 1]?.end ?? 0;
    const word = wordBefore(text, letter.start);
    // "韩国尹总统", "会见尹总统".
    const isBehind = tagBefore === letter.start || formBefore(wordSets.beforeLetters, text, word) !== undefined;
    const mayStand = !script.test(beside) || (script === HAN && isBehind);
    const isOfBody = formBefore(wordSets.bodies, text, word) !== undefined;
    // "회담 시 대통령" is the president at talks, and no Mr Si.
    const isWord = wordSets.wordLetters.has(letter.text) && !phrase.offices.includes('leader');
    // "2조 차관" is a loan of two trillion.
    const isFree = mayStand && !isOfBody && !isWord && !/\d/.test(beside) && tagBefore <= letter.start;
    return isFree ? [{ start: letter.start, end: letter.end, people, phrase }] : [];
  });
}

/** The letter before a title, or before the word between that says that its bearer left the office: "윤 전 대통령", "朴前大統領". */
function letterBefore(former: ReadonlySet<string>, text: string, titleAt: number): (Neighbour & { titleAt: number }) | undefined {
  const word = wordBefore(text, titleAt);
  const isTime = word && former.has(word.text) && titleAt - word.end <= 1;
  const letter = isTime ? wordBefore(text, word.start) : word;
  return letter && { ...letter, titleAt: isTime ? word.start : titleAt };
}
