import type { Gazetteer } from './gazetteer.ts';
import { SENSE } from './layout.ts';
import { joined, senseOf } from './match.ts';
import type { Evidence } from './names.ts';
import { fitsPhrase, type OfficePhrase } from './offices.ts';
import { isCapitalised, isPlainWord } from './surroundings.ts';
import type { Day, Mention } from './types.ts';

/**
 * Role mentions: an office with its country and no name beside it, linked to whoever held it on the page's date. Two holders, or
 * none for certain, is silence. O(office phrases × people).
 */
export function roleMentions(gazetteer: Gazetteer, evidence: Evidence, day: Day | undefined): Mention[] {
  if (day === undefined) return [];
  return evidence.phrases.flatMap((phrase) => {
    if (!namesHolder(gazetteer, evidence, phrase)) return [];
    const holders = gazetteer.people.filter(({ tenures }) => fitsPhrase(tenures, phrase, day));
    const [holder] = holders;
    if (holders.length !== 1 || !holder) return [];
    return [{ start: phrase.start, end: phrase.end, entity: holder.id, type: 'role' as const, how: 'role' as const, confidence: 0.85 }];
  });
}

function namesHolder(gazetteer: Gazetteer, { tagged, names }: Evidence, phrase: OfficePhrase): boolean {
  if (!phrase.countryNamed || phrase.offices.length === 0) return false;
  const { words, text } = tagged;
  const { notTheHolderBefore, notTheHolderAfter } = gazetteer.wordSets;
  // Alone in its block it is a label or a line below a signature; before unspaced letters nobody can tell where a name begins.
  if (phrase.from === 0 && phrase.to === words.length) return false;
  if (words[phrase.to]?.cjk && !words[phrase.to]?.breaksBefore) return false;
  const opens = words[phrase.from]?.breaksBefore ?? true;
  if (
    !opens &&
    (notTheHolderBefore.has(words[phrase.from - 1]?.text ?? '') ||
      notTheHolderBefore.has(joined(words, Math.max(0, phrase.from - 2), phrase.from)))
  )
    return false;
  const next = words[phrase.to];
  if (!next?.breaksBefore && (notTheHolderAfter.has(next?.text ?? '') || notTheHolderAfter.has(joined(words, phrase.to, phrase.to + 2))))
    return false;
  const beside = names.some(({ tag }) => isBeside(text, tag.end, phrase.start) || isBeside(text, phrase.end, tag.start));
  return !beside && !isUnknownName(gazetteer, tagged, phrase.to) && !isUnknownName(gazetteer, tagged, phrase.to, true);
}

function isBeside(text: string, end: number, start: number): boolean {
  return end <= start && /^[\s,(]{0,3}$/.test(text.slice(end, start));
}

/** Whether a capitalised word that is no plain one follows: "Menlu Jepang Toshimitsu Motegi" names somebody unknown. */
function isUnknownName(gazetteer: Gazetteer, { text, words, tags }: Evidence['tagged'], at: number, afterComma = false): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.cjk) return false;
  const between = text.slice(before.end, word.start);
  if (afterComma ? !/^\s*,\s*$/.test(between) : word.breaksBefore || /["“”'’-]/.test(between)) return false;
  if (!isCapitalised(text, word) || isPlainWord(gazetteer, word)) return false;
  const tag = tags.find(({ from }) => from === at);
  return !(tag && senseOf(tag, SENSE.title, SENSE.country, SENSE.adjective, SENSE.seat, SENSE.capital, SENSE.agreement));
}
