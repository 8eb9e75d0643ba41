import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Evidence, type NameCandidate, settledByTitle } from './names.ts';
import { fitsPhrase, isHeld } from './offices.ts';
import { type Day, type How, type Introduction, type Mention, STRANGER } from './types.ts';

/**
 * The link stage: which person each name means, from its own evidence and from whom the whole page has introduced. The answer
 * depends on the set of introductions only, never on the order in which they arrived. O(names × people of one short form).
 */

/** Whom the page has introduced. */
export interface Introduced {
  /** Person index → the folded forms it used, and the first block that did. */
  people: ReadonlyMap<number, { forms: ReadonlySet<string>; block: number }>;
  /** Folded family names of people whom no pack knows. */
  strangers: ReadonlySet<string>;
}

/** Introductions that a block makes by itself: full names, short names that a title settles, and strangers. */
export function introductionsIn(gazetteer: Gazetteer, { block, names, strangers, tagged }: Evidence, day: Day | undefined): Introduction[] {
  const unknown = strangers.map(({ start, form }) => ({ entity: STRANGER, block: block.id, at: start, form }));
  const known = names.flatMap((name) => {
    const inFull = name.how === 'full' || name.how === 'alias';
    if (inFull && !name.standsAlone) return [];
    const person = inFull ? whoInFull(gazetteer, name, day)?.person : settledByTitle(gazetteer, name, day);
    const entity = person === undefined ? undefined : gazetteer.people[person]?.id;
    return entity ? [{ entity, block: block.id, at: name.tag.start, form: tagged.text.slice(name.tag.start, name.tag.end) }] : [];
  });
  return [...known, ...unknown];
}

export function introducedBy(gazetteer: Gazetteer, introductions: readonly Introduction[]): Introduced {
  const index = new Map(gazetteer.people.map(({ id }, person) => [id, person]));
  const people = new Map<number, { forms: Set<string>; block: number }>();
  const strangers = new Set<string>();
  for (const { entity, form, block } of introductions) {
    const person = index.get(entity);
    if (person !== undefined) {
      const known = people.get(person);
      people.set(person, { forms: (known?.forms ?? new Set()).add(foldText(form)), block: Math.min(block, known?.block ?? block) });
    } else if (entity === STRANGER) strangers.add(foldText(form).split(' ')[0] ?? '');
  }
  return { people, strangers };
}

/** The person a name means, or nothing: a wrong link is worse than none. */
export function linkName(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  introduced: Introduced,
  day: Day | undefined,
): Mention | undefined {
  const verdict = judge(gazetteer, evidence, name, introduced, day);
  const entity = verdict && gazetteer.people[verdict.person]?.id;
  if (!verdict || !entity) return undefined;
  const { person, how, confidence, among = [] } = verdict;
  const by = how === 'full' || how === 'alias' ? undefined : introduced.people.get(person)?.block;
  const candidates = among.flatMap((other) => (other === person ? [] : (gazetteer.people[other]?.id ?? [])));
  return {
    start: name.tag.start,
    end: name.tag.end,
    entity,
    type: 'person',
    how,
    confidence,
    ...(by !== undefined && { introducedIn: by }),
    ...(candidates.length > 0 && { candidates }),
  };
}

interface Verdict {
  person: number;
  how: How;
  confidence: number;
  /** All whom the form could mean here. */
  among?: readonly number[];
}

function judge(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  introduced: Introduced,
  day: Day | undefined,
): Verdict | undefined {
  const { how, phrase } = name;
  if (how === 'full' || how === 'alias') {
    const who = whoInFull(gazetteer, name, day);
    return who && (name.standsAlone || introduced.people.has(who.person))
      ? { person: who.person, how, confidence: who.sure ? 0.98 : 0.6 }
      : undefined;
  }
  if (name.doubtful) return undefined;
  const here = name.people.filter((person) => isIntroduced(evidence, name, person, introduced));
  if (phrase && phrase.offices.length > 0) {
    const fitting = here.filter((person) => fitsPhrase(gazetteer.people[person]?.tenures ?? [], phrase, undefined));
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) return { person: only, how: 'title+name', confidence: 0.95 };
    const settled = fitting.length === 0 ? settledByTitle(gazetteer, name, day) : undefined;
    return settled === undefined ? undefined : { person: settled, how: 'title+name', confidence: 0.85 };
  }
  const shared = here.length > 1 || isAlsoStrangers(evidence, name, introduced);
  const who = shared ? likeliest(gazetteer, evidence, name, here, introduced) : here[0];
  if (who !== undefined) return { person: who, how: phrase ? 'title+name' : how, confidence: shared ? 0.7 : 0.9, among: here };
  const [alone] = name.people;
  return name.standsAlone && here.length === 0 && alone !== undefined ? { person: alone, how: 'alias', confidence: 0.75 } : undefined;
}

function isIntroduced({ tagged }: Evidence, { tag, misspelled }: NameCandidate, person: number, introduced: Introduced): boolean {
  const forms = introduced.people.get(person)?.forms;
  if (!forms) return false;
  if (!misspelled.includes(person)) return true;
  const written = foldText(tagged.text.slice(tag.start, tag.end));
  return [...forms].some((form) => form.split(' ').includes(written));
}

/** Of namesakes in full, the one whom the title or the date picks. */
function whoInFull(
  gazetteer: Gazetteer,
  { people, phrase }: NameCandidate,
  day: Day | undefined,
): { person: number; sure: boolean } | undefined {
  const [first] = people;
  if (first === undefined) return undefined;
  if (people.length === 1) return { person: first, sure: true };
  const tenures = (person: number) => gazetteer.people[person]?.tenures ?? [];
  const byTitle = phrase && people.filter((person) => fitsPhrase(tenures(person), phrase, undefined));
  if (byTitle?.length === 1 && byTitle[0] !== undefined) return { person: byTitle[0], sure: true };
  const inOffice = people.filter((person) => day !== undefined && tenures(person).some((tenure) => isHeld(tenure, day)));
  return inOffice.length === 1 && inOffice[0] !== undefined ? { person: inOffice[0], sure: false } : undefined;
}

function isAlsoStrangers({ tagged }: Evidence, { tag }: NameCandidate, { strangers }: Introduced): boolean {
  return strangers.has(foldText(tagged.text.slice(tag.start, tag.end)));
}

/**
 * Of several introduced people with the same short form: whoever the same block has just named in full; else, if no stranger bears
 * the name, the only one whose name begins with it, because "Kim" is the Korean order's family name before it is Sung Kim's.
 */
function likeliest(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  people: readonly number[],
  introduced: Introduced,
): number | undefined {
  const { tag } = name;
  const family = foldText(evidence.tagged.text.slice(tag.start, tag.end));
  const inFull = evidence.names.flatMap((other) => {
    const [person] = other.people;
    const counts = other.how === 'full' && other.people.length === 1 && person !== undefined && people.includes(person);
    return counts ? [{ at: other.tag.start, person }] : [];
  });
  const unknown = evidence.strangers.flatMap(({ start, family: of }) => (of === family ? [{ at: start, person: undefined }] : []));
  const before = [...inFull, ...unknown].filter(({ at }) => at < tag.start).sort((a, b) => b.at - a.at)[0];
  const leaders = people.filter((person) => gazetteer.people[person]?.tenures.some(({ office }) => LEADING.has(office)));
  if (leaders.length === 1 && isJoinedToLeader(gazetteer, evidence, name)) return leaders[0];
  const eastern = people.filter((person) => gazetteer.people[person]?.order === 'family');
  if (before && (before.person === undefined || eastern.length !== 1 || eastern[0] === before.person)) return before.person;
  return eastern.length === 1 && !isAlsoStrangers(evidence, name, introduced) ? eastern[0] : undefined;
}

const LEADING = new Set(['head-of-state', 'leader', 'prime-minister']);

/** "Trump-Kim" pairs leaders, whoever else is called Kim. */
function isJoinedToLeader(gazetteer: Gazetteer, { tagged, names }: Evidence, { tag }: NameCandidate): boolean {
  return names.some(({ tag: other, people }) => {
    const [first, second] = other.start < tag.start ? [other, tag] : [tag, other];
    const joined = first.end < second.start && /^[-\u2010\u2011\u2013]$/.test(tagged.text.slice(first.end, second.start));
    return joined && people.some((person) => gazetteer.people[person]?.tenures.some(({ office }) => LEADING.has(office)));
  });
}
