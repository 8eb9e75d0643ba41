import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { hasKind } from './match.ts';
import type { Evidence } from './names.ts';
import type { OfficePhrase } from './offices.ts';
import { isPlainWord } from './surroundings.ts';
import { entersOffice, fitsPhrase, heldThroughout, isGeneric, mayHaveHeld } from './tenures.ts';
import type { Mention, PageContext } from './types.ts';
import { formAfter, formBefore, isBroken, isCapital, type Neighbour, wordAfter, wordBefore } from './words.ts';

/**
 * Role mentions: an office with its country and no name beside it, linked to whoever held it on the page's date. Two holders, or
 * none for certain, is silence. O(office phrases × holders of one office).
 */
export function roleMentions(gazetteer: Gazetteer, evidence: Evidence, context: PageContext): readonly Mention[] {
  const { date, today } = context;
  if ((date ?? today) === undefined || !evidence.phrases.all.some(({ countryNamed }) => countryNamed)) return NONE;
  const mentions: Mention[] = [];
  for (const phrase of evidence.phrases.all) {
    if (!phrase.countryNamed || !isOneOffice(gazetteer, phrase) || !namesHolder(gazetteer, evidence, phrase)) continue;
    const holder = holderOf(gazetteer, phrase, context);
    const entity = holder === undefined ? undefined : gazetteer.people[holder]?.id;
    if (holder === undefined || !entity || sharesName(gazetteer, evidence, phrase, holder)) continue;
    mentions.push({ start: phrase.start, end: phrase.end, entity, type: 'role', how: 'role', confidence: date === undefined ? 0.7 : 0.85 });
  }
  return mentions;
}

const NONE: readonly Mention[] = [];

/** An ambassador without where he is sent may be any of many. */
function isOneOffice(gazetteer: Gazetteer, phrase: OfficePhrase): boolean {
  return phrase.offices.length > 0 && !phrase.offices.includes('ambassador') && !isGeneric(gazetteer, phrase);
}

/** The one person who holds the office on the page's day, or, where the phrase speaks of who is to come, enters it next. */
function holderOf(gazetteer: Gazetteer, phrase: OfficePhrase, { date, today, notBefore }: PageContext): number | undefined {
  const everHeld = everHolders(gazetteer, phrase);
  const tenuresOf = (person: number) => gazetteer.people[person]?.tenures ?? [];
  if (phrase.when === 'now') {
    if (date !== undefined) return only(everHeld.filter((person) => fitsPhrase(tenuresOf(person), phrase, date)));
    if (today === undefined) return undefined;
    const period = { from: notBefore ?? OLDEST_NEWS, until: today };
    // Whoever else held it for a while may be meant.
    const holder = only(everHeld.filter((person) => mayHaveHeld(tenuresOf(person), phrase, period)));
    return holder !== undefined && heldThroughout(tenuresOf(holder), phrase, period) ? holder : undefined;
  }
  if (phrase.when === 'before' || date === undefined) return undefined;
  const coming = everHeld.flatMap((person) => {
    const from = entersOffice(tenuresOf(person), phrase, date);
    return from === undefined ? [] : [{ person, from }];
  });
  const [next, afterNext] = coming.sort((a, b) => (a.from < b.from ? -1 : 1));
  return next && next.from !== afterNext?.from ? next.person : undefined;
}

function everHolders({ directory }: Gazetteer, { offices }: OfficePhrase): readonly number[] {
  const holders = offices.map((office) => directory.holdersOf.get(office) ?? []);
  return holders.length === 1 && holders[0] ? holders[0] : [...new Set(holders.flat())];
}

/** Where nothing else bounds it, a page is taken to be no older than the articles of the corpus. */
const OLDEST_NEWS = '2017-01-01';

function only(people: readonly number[]): number | undefined {
  return people.length === 1 ? people[0] : undefined;
}

function namesHolder(gazetteer: Gazetteer, { tagged, nameAt, explained }: Evidence, phrase: OfficePhrase): boolean {
  const { text } = tagged;
  const before = wordBefore(text, phrase.start);
  const after = wordAfter(text, phrase.end);
  // Alone in its block it is a label, or a line below a signature.
  if (!before && !after) return false;
  const { notTheHolderBefore, notTheHolderAfter, particles, afterOffices } = gazetteer.wordSets;
  // Before unspaced letters nobody can tell where a name begins, but for a particle or a word that begins none.
  if (after?.cjk && after.start === phrase.end && !particles.has(after.text) && formAfter(afterOffices, text, after) === undefined)
    return false;
  if (after && isAward(gazetteer, text, phrase.end, after)) return false;
  if (mayEndName(gazetteer, text, phrase.start) || APPOINTED.test(text.slice(phrase.end, phrase.end + 16))) return false;
  if (before && !isBroken(text, before.end, phrase.start) && formBefore(notTheHolderBefore, text, before) !== undefined) return false;
  if (after && !isBroken(text, phrase.end, after.start) && formAfter(notTheHolderAfter, text, after) !== undefined) return false;
  const [left, right] = [nameAt[phrase.first - 1]?.tag, nameAt[phrase.last + 1]?.tag];
  // "Kim Jong Un, the leader of North Korea".
  const from = before && gazetteer.wordSets.articles.has(before.text) ? before.start : phrase.start;
  const beside = (left && isBeside(text, left.end, from)) || (right && isBeside(text, phrase.end, right.start));
  if (beside || explained.has(phrase) || isUnknownName(gazetteer, tagged, phrase)) return false;
  return !isMadeUp(gazetteer, text, phrase.start);
}

/** "Chinese President and General Secretary Xi Jinping": both titles are those of one name. */
function sharesName(gazetteer: Gazetteer, { tagged, phrases, nameAt }: Evidence, phrase: OfficePhrase, holder: number): boolean {
  const next = phrases.startingAt[phrase.last + 1];
  if (!next || next.start < phrase.end) return false;
  const between = wordAfter(tagged.text, phrase.end);
  if (!between || between.end > next.start || !gazetteer.wordSets.and.has(between.text)) return false;
  const name = nameAt[next.last + 1];
  return name?.phrase === next && name.people.includes(holder);
}

const HANGUL_WORD = /[\uac00-\ud7a3]{2}\s$/;
const HAN = /[\u3400-\u9fff]/;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HIRAGANA = /[\u3041-\u3096]/;

/**
 * In Korean and Japanese the name stands before its title: after "시진핑 " or "グテーレス" no one can tell, but after a particle as in
 * "어제는 " one can. In Chinese it stands after.
 */
function mayEndName({ wordSets }: Gazetteer, text: string, at: number): boolean {
  if (KATAKANA.test(text.charAt(at - 1)) || (HAN.test(text.charAt(at - 1)) && HIRAGANA.test(text))) return true;
  const before = text.slice(Math.max(0, at - 3), at);
  return HANGUL_WORD.test(before) && !wordSets.particles.has(before.charAt(1)) && !wordSets.endings.has(before.charAt(1));
}

/** Words of a sentence that are looked at before an office; a CJK letter is a word. */
const SENTENCE = 16;

/** "In the novel, the Japanese prime minister is kidnapped". */
function isMadeUp({ wordSets }: Gazetteer, text: string, start: number): boolean {
  let word = wordBefore(text, start);
  for (let words = 0; word && words < SENTENCE; words++) {
    if (formBefore(wordSets.fiction, text, word) !== undefined) return true;
    const before = wordBefore(text, word.start);
    if (before && /[.!?。！？]/.test(text.slice(before.end, word.start))) return false;
    word = before;
  }
  return false;
}

/** "官房長官に林芳正氏を起用した" and "大統領に文在寅氏が就任した" make somebody the holder. */
const APPOINTED = /^に[^、。に]{2,12}氏[をが]/;

/** "the FBI Director's Award", "the Kapolri Cup". */
function isAward({ wordSets }: Gazetteer, text: string, end: number, after: Neighbour): boolean {
  const thing = wordSets.possessives.has(after.text) ? wordAfter(text, after.end) : after;
  return (
    thing !== undefined &&
    isCapital(text, thing.start) &&
    formAfter(wordSets.namesakesAfter, text, thing) !== undefined &&
    !isBroken(text, end, thing.start)
  );
}

function isBeside(text: string, end: number, start: number): boolean {
  return end <= start && /^[\s,():\u2013\u2014-]{0,3}$/.test(text.slice(end, start));
}

/** Whether a capitalised word that is no plain one follows: "Menlu Jepang Toshimitsu Motegi" names somebody unknown. */
function isUnknownName(gazetteer: Gazetteer, { text, tags, lang }: Evidence['tagged'], phrase: OfficePhrase): boolean {
  const word = wordAfter(text, phrase.end);
  if (!word || word.cjk) return false;
  const between = text.slice(phrase.end, word.start);
  const follows = /^\s*,\s*$/.test(between) || !(isBroken(text, phrase.end, word.start) || /["“”'’-]/.test(between));
  if (!follows || !isCapital(text, word.start) || isPlainWord(gazetteer, word, lang)) return false;
  const tag = tags[phrase.last + 1];
  const known = tag?.start === word.start && hasKind(tag, KINDS.noName);
  return !known;
}
