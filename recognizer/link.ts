import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Evidence, type NameCandidate, settledByTitle } from './names.ts';
import { fitsPhrase, hasLed, isHeld } from './offices.ts';
import { isHyphen } from './surroundings.ts';
import { type Day, type How, type Introduction, type Mention, STRANGER } from './types.ts';

/**
 * The link stage: which person each name means, from its own evidence and from whom the whole page has introduced. The answer
 * depends on the set of introductions only, never on the order in which they arrived. O(names × people of one short form).
 */

/** Whom the page has introduced. */
export interface Introduced {
  /** Person index → the forms it used, as written, and the first block that did. */
  people: ReadonlyMap<number, { forms: ReadonlySet<string>; block: number }>;
  /** Folded family names of people whom no pack knows. */
  strangers: ReadonlySet<string>;
}

/**
 * The introductions that blocks make by themselves, without regard to the rest of the page: full names, short names that a title
 * settles, and strangers. Each entity and form once, where it comes first.
 */
export function introductionsIn(gazetteer: Gazetteer, blocks: readonly Evidence[], day: Day | undefined): Introduction[] {
  const introductions: Introduction[] = [];
  const formsOf = new Map<string, Set<string>>();
  const introduce = (entity: string, block: number, at: number, form: string) => {
    let forms = formsOf.get(entity);
    if (!forms) {
      forms = new Set();
      formsOf.set(entity, forms);
    }
    if (forms.has(form)) return;
    forms.add(form);
    introductions.push({ entity, block, at, form });
  };
  for (const { block, names, strangers, tagged } of blocks) {
    for (const name of names) {
      const person = introducedPerson(gazetteer, name, day);
      const entity = person === undefined ? undefined : gazetteer.people[person]?.id;
      if (entity !== undefined) introduce(entity, block.id, name.tag.start, tagged.text.slice(name.tag.start, name.tag.end));
    }
    for (const { start, form } of strangers) introduce(STRANGER, block.id, start, form);
  }
  return introductions;
}

function introducedPerson(gazetteer: Gazetteer, name: NameCandidate, day: Day | undefined): number | undefined {
  if (name.how !== 'full' && name.how !== 'alias') return settledByTitle(gazetteer, name, day);
  return name.needs === 'nothing' ? whoInFull(gazetteer, name, day)?.person : undefined;
}

export function introducedBy(gazetteer: Gazetteer, introductions: readonly Introduction[]): Introduced {
  const people = new Map<number, { forms: Set<string>; block: number }>();
  const strangers = new Set<string>();
  for (const { entity, form, block } of introductions) {
    const person = gazetteer.directory.personOf.get(entity);
    if (person !== undefined) {
      const known = people.get(person);
      people.set(person, { forms: (known?.forms ?? new Set()).add(form), block: Math.min(block, known?.block ?? block) });
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
  const { person, how, confidence, among } = verdict;
  const { start, end } = name.tag;
  const mention: Mention = { start, end, entity, type: 'person', how, confidence };
  if (how === 'full' || how === 'alias') return mention;
  const by = introduced.people.get(person)?.block;
  if (by !== undefined) mention.introducedIn = by;
  const candidates =
    among && among.length > 1 ? among.flatMap((other) => (other === person ? [] : (gazetteer.people[other]?.id ?? []))) : [];
  if (candidates.length > 0) mention.candidates = candidates;
  return mention;
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
    const isMet = name.needs === 'nothing' || (name.needs === 'company' && introduced.people.size > 0);
    return who && (isMet || introduced.people.has(who.person)) ? { person: who.person, how, confidence: who.sure ? 0.98 : 0.6 } : undefined;
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
  const [alone, ...others] = name.usual;
  return here.length === 0 && others.length === 0 && alone !== undefined ? { person: alone, how: 'alias', confidence: 0.75 } : undefined;
}

function isIntroduced({ tagged }: Evidence, { tag, misspelled }: NameCandidate, person: number, introduced: Introduced): boolean {
  const forms = introduced.people.get(person)?.forms;
  if (!forms) return false;
  if (!misspelled.includes(person)) return true;
  const written = foldText(tagged.text.slice(tag.start, tag.end));
  return [...forms].some((form) => foldText(form).split(' ').includes(written));
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
  return strangers.size > 0 && strangers.has(foldText(tagged.text.slice(tag.start, tag.end)));
}

/**
 * Of several introduced people with the same short form: the one whom the press always calls so; else the leader whom a hyphen pairs with
 * another; else whoever the same block has just named in full; else, if no stranger bears the name, the only one whose name begins with
 * it, because "Kim" is the Korean order's family name before it is Sung Kim's.
 */
function likeliest(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  people: readonly number[],
  introduced: Introduced,
): number | undefined {
  const [usual, ...otherUsual] = name.usual;
  if (usual !== undefined && otherUsual.length === 0 && people.includes(usual)) return usual;
  const leaders = people.filter((person) => isLeader(gazetteer, person));
  if (leaders.length === 1 && isJoinedToLeader(gazetteer, evidence, name)) return leaders[0];
  const before = evidence.namedBefore(name).filter((person) => person === undefined || people.includes(person));
  const eastern = people.filter((person) => gazetteer.people[person]?.order === 'family');
  if (before.length > 0) {
    const nearest = before.at(-1);
    if (nearest === undefined || eastern.length !== 1 || eastern[0] === nearest) return nearest;
  }
  return eastern.length === 1 && !isAlsoStrangers(evidence, name, introduced) ? eastern[0] : undefined;
}

/** "Trump-Kim" pairs leaders, whoever else is called Kim. */
function isJoinedToLeader(gazetteer: Gazetteer, { tagged, nameAt }: Evidence, { tag }: NameCandidate): boolean {
  return [tag.index - 1, tag.index + 1].some((index) => {
    const other = nameAt[index];
    if (!other) return false;
    const [first, second] = index < tag.index ? [other.tag, tag] : [tag, other.tag];
    return isHyphen(tagged.text.slice(first.end, second.start)) && other.people.some((person) => isLeader(gazetteer, person));
  });
}

function isLeader(gazetteer: Gazetteer, person: number): boolean {
  return hasLed(gazetteer.people[person]?.tenures ?? []);
}
