import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Evidence, type NameCandidate, settledByTitle } from './names.ts';
import { fitsPhrase, isHeld } from './offices.ts';
import { type Day, type Introduction, type Mention, STRANGER } from './types.ts';

/**
 * The link stage: which person each name means, from its own evidence and from whom the whole page has introduced. The answer
 * depends on the set of introductions only, never on the order in which they arrived. O(names × people of one short form).
 */

/** Whom the page has introduced. */
export interface Introduced {
  /** Person index → the folded forms it used. */
  people: ReadonlyMap<number, ReadonlySet<string>>;
  /** Folded family names of people whom no pack knows. */
  strangers: ReadonlySet<string>;
}

/** Introductions that a block makes by itself: full names, short names that a title settles, and strangers. */
export function introductionsIn(gazetteer: Gazetteer, { block, names, strangers, tagged }: Evidence, day: Day | undefined): Introduction[] {
  const unknown = strangers.map(({ start, form }) => ({ entity: STRANGER, block: block.id, at: start, form }));
  const known = names.flatMap((name) => {
    const person =
      name.how === 'full' || name.how === 'alias' ? whoInFull(gazetteer, name, day)?.person : settledByTitle(gazetteer, name, day);
    const entity = person === undefined ? undefined : gazetteer.people[person]?.id;
    return entity ? [{ entity, block: block.id, at: name.tag.start, form: tagged.text.slice(name.tag.start, name.tag.end) }] : [];
  });
  return [...known, ...unknown];
}

export function introducedBy(gazetteer: Gazetteer, introductions: readonly Introduction[]): Introduced {
  const index = new Map(gazetteer.people.map(({ id }, person) => [id, person]));
  const people = new Map<number, Set<string>>();
  const strangers = new Set<string>();
  for (const { entity, form } of introductions) {
    const person = index.get(entity);
    if (person !== undefined) people.set(person, (people.get(person) ?? new Set()).add(foldText(form)));
    else if (entity === STRANGER) strangers.add(foldText(form).split(' ')[0] ?? '');
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
  if (name.how === 'full' || name.how === 'alias') {
    const who = whoInFull(gazetteer, name, day);
    if (!who || !(name.standsAlone || introduced.people.has(who.person))) return undefined;
    return mention(gazetteer, name, who.person, who.sure ? 0.98 : 0.6, name.how);
  }
  if (name.doubtful) return undefined;
  const here = name.people.filter((person) => isIntroduced(evidence, name, person, introduced));
  const phrase = name.phrase;
  if (phrase && phrase.offices.length > 0) {
    const fitting = here.filter((person) => fitsPhrase(gazetteer.people[person]?.tenures ?? [], phrase, undefined));
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) return mention(gazetteer, name, only, 0.95, 'title+name');
    const settled = fitting.length === 0 ? settledByTitle(gazetteer, name, day) : undefined;
    return settled === undefined ? undefined : mention(gazetteer, name, settled, 0.85, 'title+name');
  }
  const shared = here.length > 1 || isAlsoStrangers(evidence, name, introduced);
  const who = shared ? likeliest(gazetteer, evidence, name, here, introduced) : here[0];
  if (who !== undefined) return mention(gazetteer, name, who, shared ? 0.7 : 0.9, phrase ? 'title+name' : name.how, here);
  const [alone] = name.people;
  return name.standsAlone && here.length === 0 && alone !== undefined ? mention(gazetteer, name, alone, 0.75, 'alias') : undefined;
}

function isIntroduced({ tagged }: Evidence, { tag, misspelled }: NameCandidate, person: number, introduced: Introduced): boolean {
  const forms = introduced.people.get(person);
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
  const eastern = people.filter((person) => gazetteer.people[person]?.order === 'family');
  if (before && (before.person === undefined || eastern.length !== 1 || eastern[0] === before.person)) return before.person;
  return eastern.length === 1 && !isAlsoStrangers(evidence, name, introduced) ? eastern[0] : undefined;
}

function mention(
  gazetteer: Gazetteer,
  { tag }: NameCandidate,
  person: number,
  confidence: number,
  how: Mention['how'],
  candidates: readonly number[] = [],
): Mention | undefined {
  const idOf = (index: number) => gazetteer.people[index]?.id;
  const entity = idOf(person);
  if (!entity) return undefined;
  const others = candidates.map(idOf).filter((id) => id !== undefined && id !== entity) as string[];
  return { start: tag.start, end: tag.end, entity, type: 'person', how, confidence, ...(others.length > 0 && { candidates: others }) };
}
