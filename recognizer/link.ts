import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SENSE } from './layout.ts';
import type { Evidence, NameCandidate } from './names.ts';
import { familyOf } from './strangers.ts';
import { isHyphen } from './surroundings.ts';
import { fitsPhrase, fittingOn, isGeneric, isHeld, leads, settledByTitle } from './tenures.ts';
import { type Day, type How, type Introduction, type Mention, POLITICS, STRANGER } from './types.ts';

/**
 * The link stage: which person each name means, from its own evidence and from whom the whole page has introduced. The answer
 * depends on the set of introductions only, never on the order in which they arrived. O(names × people of one short form).
 */

/** Whom the page has introduced. */
export interface Introduced {
  /** Person index → the forms it used, as written, and the first block that did. */
  people: ReadonlyMap<number, { forms: ReadonlySet<string>; block: number }>;
  /** Folded family name of people whom no pack knows → the first block that names one. */
  strangers: ReadonlyMap<string, number>;
  /** Folded full forms that are such a stranger's. */
  otherNames: ReadonlySet<string>;
  /** Whether the page speaks of government. */
  isPolitical: boolean;
}

/**
 * The introductions that blocks make by themselves, without regard to the rest of the page: full names, short names that a title
 * settles, and strangers. Each entity and form once, where it comes first.
 */
export function introductionsIn(gazetteer: Gazetteer, blocks: readonly Evidence[], day: Day | undefined): Introduction[] {
  const introductions: Introduction[] = [];
  const formsOf = new Map<string, Set<string>>();
  const introduce = (entity: string, block: number, at: number, form: string, ifPolitical?: true) => {
    let forms = formsOf.get(entity);
    if (!forms) {
      forms = new Set();
      formsOf.set(entity, forms);
    }
    if (forms.has(form)) return;
    forms.add(form);
    introductions.push({ entity, block, at, form, ...(ifPolitical && { ifPolitical }) });
  };
  for (const { id, rawAt, names, strangers, tagged, isPolitical } of blocks) {
    if (isPolitical) introduce(POLITICS, id, 0, '');
    for (const name of names) {
      const person = introducedPerson(gazetteer, name, day);
      const entity = person === undefined ? undefined : gazetteer.people[person]?.id;
      if (entity === undefined) continue;
      const { start, end } = name.tag;
      introduce(entity, id, rawAt?.[start] ?? start, tagged.text.slice(start, end), name.needs === 'company' ? true : undefined);
    }
    for (const { start, form } of strangers) introduce(STRANGER, id, rawAt?.[start] ?? start, form);
  }
  return introductions;
}

function introducedPerson(gazetteer: Gazetteer, name: NameCandidate, day: Day | undefined): number | undefined {
  if (name.how !== 'full' && name.how !== 'alias') return settledByTitle(gazetteer, name, day);
  return name.needs !== 'introduction' ? whoInFull(gazetteer, name, day)?.person : undefined;
}

export function introducedBy(gazetteer: Gazetteer, introductions: readonly Introduction[]): Introduced {
  const people = new Map<number, { forms: Set<string>; block: number }>();
  const strangers = new Map<string, number>();
  const otherNames = new Set<string>();
  const isPolitical = introductions.some(({ entity }) => entity === POLITICS);
  for (const { entity, form, block, ifPolitical } of introductions) {
    const person = gazetteer.directory.personOf.get(entity);
    if (person !== undefined) {
      if (ifPolitical && !isPolitical) continue;
      const known = people.get(person);
      people.set(person, { forms: (known?.forms ?? new Set()).add(form), block: Math.min(block, known?.block ?? block) });
    } else if (entity === STRANGER) {
      const family = familyOf(form);
      strangers.set(family, Math.min(block, strangers.get(family) ?? block));
      otherNames.add(foldText(form));
    }
  }
  return { people, strangers, otherNames, isPolitical };
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
  return name.how === 'full' || name.how === 'alias'
    ? judgeFull(gazetteer, evidence, name, introduced, day)
    : judgeShort(gazetteer, evidence, name, introduced, day);
}

function judgeFull(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  introduced: Introduced,
  day: Day | undefined,
): Verdict | undefined {
  const { how, needs } = name;
  const who = whoInFull(gazetteer, name, day);
  if (!who || (needs !== 'nothing' && introduced.otherNames.size > 0 && introduced.otherNames.has(writtenForm(evidence, name))))
    return undefined;
  const isMet = needs === 'nothing' || (needs === 'company' && introduced.isPolitical) || introduced.people.has(who.person);
  return isMet ? { person: who.person, how, confidence: who.sure ? 0.98 : 0.6 } : undefined;
}

function judgeShort(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  introduced: Introduced,
  day: Day | undefined,
): Verdict | undefined {
  const { phrase } = name;
  if (name.doubtful && evidence.namedBefore(name).length === 0) return undefined;
  const here = name.people.filter((person) => isIntroduced(evidence, name, person, introduced));
  const isOthers = isAlsoStrangers(evidence, name, introduced);
  if (phrase && phrase.offices.length > 0) {
    const ever = here.filter((person) => fitsPhrase(gazetteer.people[person]?.tenures ?? [], phrase, undefined));
    const only = ever.length > 1 ? fittingOn(gazetteer, ever, phrase, day) : ever[0];
    const isSure = !isOthers || !isGeneric(gazetteer, phrase) || evidence.namedBefore(name).at(-1) === only;
    if (only !== undefined && isSure) return { person: only, how: 'title+name', confidence: 0.95 };
    const settled = settledByTitle(gazetteer, name, day) ?? (here.length === 0 ? usualHolder(gazetteer, name) : undefined);
    return settled === undefined ? undefined : { person: settled, how: 'title+name', confidence: 0.85 };
  }
  const ofCountry = countryMan(gazetteer, name, here, day);
  if (ofCountry !== undefined) return { person: ofCountry, how: 'title+name', confidence: 0.85, among: here };
  const shared = here.length > 1 || isOthers;
  const who = shared ? likeliest(gazetteer, evidence, name, here, introduced) : here[0];
  if (who !== undefined)
    return { person: who, how: phrase ? 'title+name' : shortHow(name, who), confidence: shared ? 0.7 : 0.9, among: here };
  const [alone, ...others] = name.usual;
  return here.length === 0 && others.length === 0 && alone !== undefined ? { person: alone, how: 'alias', confidence: 0.75 } : undefined;
}

/** Whether the form is the given name of the person, whatever it is of others. */
function shortHow({ tag, how }: NameCandidate, person: number): How {
  const senses = tag.senses.filter(({ index, kind }) => index === person && kind !== SENSE.fullName);
  return senses.length > 0 && senses.every(({ kind }) => kind === SENSE.givenName)
    ? 'given-name'
    : how === 'given-name'
      ? 'family-name'
      : how;
}

/** "then-President Trump": whom news always calls so, with an office that he held at some time. */
function usualHolder({ people }: Gazetteer, { usual, phrase }: NameCandidate): number | undefined {
  const [only, ...others] = usual;
  const held = only !== undefined && others.length === 0 && phrase && fitsPhrase(people[only]?.tenures ?? [], phrase, undefined);
  return held ? only : undefined;
}

/** "North Korea's Kim": the only one of that country whom the page has introduced, else who leads it on the page's day. */
function countryMan(
  { people }: Gazetteer,
  { people: all, countryOf }: NameCandidate,
  here: readonly number[],
  day: Day | undefined,
): number | undefined {
  if (countryOf === undefined) return undefined;
  const known = here.filter((person) => people[person]?.country === countryOf);
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  const leading = all.filter((person) => day !== undefined && leads(people[person]?.tenures ?? [], countryOf, day));
  return leading.length === 1 ? leading[0] : undefined;
}

function isIntroduced(evidence: Evidence, name: NameCandidate, person: number, introduced: Introduced): boolean {
  const forms = introduced.people.get(person)?.forms;
  if (!forms) return false;
  if (!name.misspelled.includes(person)) return true;
  const written = writtenForm(evidence, name);
  return [...forms].some((form) => foldText(form).split(' ').includes(written));
}

function writtenForm({ tagged }: Evidence, { tag }: NameCandidate): string {
  return foldText(tagged.text.slice(tag.start, tag.end));
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

function isAlsoStrangers(evidence: Evidence, name: NameCandidate, { strangers }: Introduced): boolean {
  return strangers.size > 0 && strangers.has(writtenForm(evidence, name));
}

/**
 * Of several introduced people with the same short form: the one whom the press always calls so; else the leader whom a hyphen pairs with
 * another; else the only one whom the same block has named before; else the leader whom a comma or "and" joins to another; else, if no stranger bears the name, the only one whose name
 * begins with it, because "Kim" is the Korean order's family name before it is Sung Kim's; else the only one whom the page has introduced
 * so far, or, above them all, the leader whom it introduces first.
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
  if (leaders.length === 1 && isJoinedToLeader(gazetteer, evidence, name, isHyphen)) return leaders[0];
  const eastern = people.filter((person) => gazetteer.people[person]?.order === 'family');
  const [onlyEastern] = eastern.length === 1 ? eastern : [];
  const before = evidence.namedBefore(name).filter((person) => person === undefined || people.includes(person));
  if (before.length > 0) {
    const nearest = before.at(-1);
    if (before.length === 1 && (nearest === undefined || onlyEastern === undefined || onlyEastern === nearest)) return nearest;
    return before.includes(undefined) ? undefined : onlyEastern;
  }
  if (leaders.length === 1 && isJoinedToLeader(gazetteer, evidence, name, (gap) => isJoin(gazetteer, gap))) return leaders[0];
  if (onlyEastern !== undefined && !isAlsoStrangers(evidence, name, introduced)) return onlyEastern;
  return introducedSoFar(gazetteer, evidence, name, people, introduced);
}

/** Who is meant by the order of the page: a short name looks back, and a headline forward to whom the story is about. */
function introducedSoFar(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  people: readonly number[],
  introduced: Introduced,
): number | undefined {
  const all: { person: number | undefined; block: number }[] = people.map((person) => ({
    person,
    block: introduced.people.get(person)?.block ?? 0,
  }));
  const stranger = introduced.strangers.get(writtenForm(evidence, name));
  if (stranger !== undefined) all.push({ person: undefined, block: stranger });
  const before = all.filter(({ block }) => block < evidence.id);
  if (before.length > 0) return before.length === 1 ? before[0]?.person : undefined;
  const first = Math.min(...all.map(({ block }) => block));
  const [opening, ...others] = all.filter(({ block }) => block === first);
  const isStory = first > evidence.id && others.length === 0 && opening?.person !== undefined && isLeader(gazetteer, opening.person);
  return isStory ? opening.person : undefined;
}

/** "Trump-Kim" pairs leaders, whoever else is called Kim. */
function isJoinedToLeader(
  gazetteer: Gazetteer,
  { tagged, nameAt }: Evidence,
  { tag }: NameCandidate,
  joins: (gap: string) => boolean,
): boolean {
  return [tag.index - 1, tag.index + 1].some((index) => {
    const other = nameAt[index];
    if (!other) return false;
    const [first, second] = index < tag.index ? [other.tag, tag] : [tag, other.tag];
    return joins(tagged.text.slice(first.end, second.start)) && other.people.some((person) => isLeader(gazetteer, person));
  });
}

/** "Trump, Kim Meet", "Trump and Kim". */
function isJoin({ wordSets }: Gazetteer, gap: string): boolean {
  return gap === ', ' || (gap.startsWith(' ') && gap.endsWith(' ') && wordSets.and.has(gap.trim()));
}

function isLeader({ directory }: Gazetteer, person: number): boolean {
  return directory.leaders.has(person);
}
