import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { hasKind } from './match.ts';
import type { Evidence } from './names.ts';
import { fitsPhrase, type OfficePhrase } from './offices.ts';
import { isCapital, isPlainWord } from './surroundings.ts';
import type { Day, Mention } from './types.ts';
import { endsWithOneOf, isBroken, startsWithOneOf, wordAfter, wordBefore } from './words.ts';

/**
 * Role mentions: an office with its country and no name beside it, linked to whoever held it on the page's date. Two holders, or
 * none for certain, is silence. O(office phrases × holders of one office).
 */
export function roleMentions(gazetteer: Gazetteer, evidence: Evidence, day: Day | undefined): Mention[] {
  if (day === undefined) return [];
  return evidence.phrases.all.flatMap((phrase) => {
    if (!phrase.countryNamed || phrase.offices.length === 0) return [];
    if (!namesHolder(gazetteer, evidence, phrase)) return [];
    const everHeld = new Set(phrase.offices.flatMap((office) => gazetteer.directory.holdersOf.get(office) ?? []));
    const holders = [...everHeld]
      .flatMap((person) => gazetteer.people[person] ?? [])
      .filter(({ tenures }) => fitsPhrase(tenures, phrase, day));
    const [holder] = holders;
    if (holders.length !== 1 || !holder) return [];
    return [{ start: phrase.start, end: phrase.end, entity: holder.id, type: 'role' as const, how: 'role' as const, confidence: 0.85 }];
  });
}

function namesHolder(gazetteer: Gazetteer, { tagged, nameAt, explained }: Evidence, phrase: OfficePhrase): boolean {
  const { text } = tagged;
  const before = wordBefore(text, phrase.start);
  const after = wordAfter(text, phrase.end);
  // Alone in its block it is a label, or a line below a signature.
  if (!before && !after) return false;
  // Before unspaced letters, but for a particle, nobody can tell where a name begins.
  if (after?.cjk && after.start === phrase.end && !gazetteer.wordSets.particles.has(after.text)) return false;
  const { notTheHolderBefore, notTheHolderAfter } = gazetteer.wordSets;
  if (before && !isBroken(text, before.end, phrase.start) && endsWithOneOf(notTheHolderBefore, text, before)) return false;
  if (after && !isBroken(text, phrase.end, after.start) && startsWithOneOf(notTheHolderAfter, text, after)) return false;
  const [left, right] = [nameAt[phrase.first - 1]?.tag, nameAt[phrase.last + 1]?.tag];
  const beside = (left && isBeside(text, left.end, phrase.start)) || (right && isBeside(text, phrase.end, right.start));
  return !beside && !explained().has(phrase) && !isUnknownName(gazetteer, tagged, phrase);
}

function isBeside(text: string, end: number, start: number): boolean {
  return end <= start && /^[\s,()]{0,3}$/.test(text.slice(end, start));
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
