import type { Evidence } from './evidence.ts';
import { type Introduced, whoInFull, writtenForm } from './introductions.ts';
import { isFull, type NameCandidate } from './name-candidate.ts';
import { judgeShort, type Verdict } from './short-link.ts';
import { whoGoverned } from './tenures.ts';
import type { Mention } from './types.ts';

/**
 * The link stage: which person each name means, from its own evidence and from whom the whole page has introduced. The answer
 * depends on the set of introductions only, never on the order in which they arrived. O(names × people of one short form).
 */

/** The person a name means, or nothing: a wrong link is worse than none. */
export function linkName(evidence: Evidence, name: NameCandidate, introduced: Introduced): Mention | undefined {
  const judge = isFull(name) ? judgeFull : judgeShort;
  const { gazetteer, tagged } = evidence;
  const verdict = judge(evidence, name, introduced);
  const entity = verdict && gazetteer.people[verdict.person]?.id;
  if (!verdict || !entity) return undefined;
  const { person, how, confidence, among } = verdict;
  const { start } = name.tag;
  const end = pastSuffix(tagged.text, name.tag.end);
  const mention: Mention = { start, end, entity, type: 'person', how, confidence };
  if (isFull(verdict)) return mention;
  const by = introduced.people.get(person)?.inFull;
  if (by !== undefined) mention.introducedIn = by;
  const candidates =
    among && among.length > 1 ? among.flatMap((other) => (other === person ? [] : (gazetteer.people[other]?.id ?? []))) : [];
  if (candidates.length > 0) mention.candidates = candidates;
  return mention;
}

/** The full stop of "Marcos Jr." is part of the name. */
function pastSuffix(text: string, end: number): number {
  return text.charAt(end) === '.' && text.slice(end - 3, end) === ' Jr' ? end + 1 : end;
}

function judgeFull(evidence: Evidence, name: NameCandidate, introduced: Introduced): Verdict | undefined {
  const { gazetteer, day } = evidence;
  const { how, needs, phrase, governs } = name;
  const who = whoInFull(gazetteer, name, day);
  const isTitled = phrase !== undefined && phrase.offices.length > 0;
  if (!who || (!isTitled && introduced.otherNames.size > 0 && introduced.otherNames.has(writtenForm(evidence, name)))) return undefined;
  const isMet =
    needs === 'nothing' ||
    (governs && whoGoverned(gazetteer, [who.person], day) !== undefined) ||
    (needs === 'company' && introduced.isPolitical) ||
    introduced.people.has(who.person);
  return isMet ? { person: who.person, how, confidence: who.sure ? 0.98 : 0.6 } : undefined;
}
