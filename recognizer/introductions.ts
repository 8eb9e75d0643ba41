import type { Evidence } from './evidence.ts';
import { tenuresOf } from './facts.ts';
import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { everHeld } from './held-offices.ts';
import { isFull, type NameCandidate } from './name-candidate.ts';
import { settledByTitle } from './settled.ts';
import { familiesOf, familyOf } from './strangers.ts';
import { isInOffice } from './tenures.ts';
import { type Day, type Introduction, type Mention, POLITICS, STRANGER } from './types.ts';
import { foldWord, isCjk } from './words.ts';

/**
 * Whom a page introduces: taken from each block by itself, so that the set is the same in whatever order blocks arrive. O(names).
 */

interface IntroducedPerson {
  forms: Set<string>;
  block: number;
  inFull?: number | undefined;
}

/** Whom the page has introduced. */
export interface Introduced {
  /** Person index → the forms it used, as written, the first block that did, and the first that named the person in full. */
  people: ReadonlyMap<number, IntroducedPerson>;
  /** Person index of those of whom the page has named the office. */
  holders: ReadonlySet<number>;
  /** Folded family name of people whom no pack knows → the first block that names one. */
  strangers: ReadonlyMap<string, number>;
  /** Folded last words of strangers' names: the family name, where the given name comes first. */
  lastNames: ReadonlySet<string>;
  /** Folded full forms that are such a stranger's. */
  otherNames: ReadonlySet<string>;
  /** Whether the page speaks of government. */
  isPolitical: boolean;
}

/**
 * The introductions that blocks make by themselves, without regard to the rest of the page: full names, short names that a title
 * settles, offices and strangers. Each entity and form once, where it comes first on the page, in whatever order its blocks come; and once
 * more, where it comes first for certain.
 * @param roles the role mentions of each block
 */
export function introductionsIn(blocks: readonly Evidence[], roles: readonly (readonly Mention[])[]): Introduction[] {
  const introductions: Introduction[] = [];
  const seen = new Set<number | string>();
  const isNew = (key: number | string) => seen.size < seen.add(key).size;
  for (const [at, { gazetteer, id, tagged, day, rawAt, isPolitical, names, strangers }] of [...blocks.entries()].sort(
    ([, a], [, b]) => a.id - b.id,
  )) {
    const introduce = (entity: string, start: number, form: string, how?: Pick<Introduction, 'ifPolitical' | 'byOffice'>) => {
      introductions.push({ entity, block: id, at: rawAt?.[start] ?? start, form, ...how });
    };
    for (const { entity, start, end } of roles[at] ?? []) {
      if (isNew(entity)) introduce(entity, start, tagged.text.slice(start, end), { byOffice: true });
    }
    if (isPolitical && isNew(POLITICS)) introduce(POLITICS, 0, '');
    for (const name of names) {
      const person = introducedPerson(gazetteer, name, day);
      if (person === undefined) continue;
      const { name: form, start, end } = name.tag;
      // Forms that fold to the same are one. A letter before a title has no number. What counts for certain counts beside what may count.
      const ifPolitical = name.needs === 'company';
      const key = ((form + 1) * gazetteer.people.length + person) * (ifPolitical ? -1 : 1);
      if (!isNew(key)) continue;
      introduce(gazetteer.people[person]?.id as string, start, tagged.text.slice(start, end), ifPolitical ? { ifPolitical } : undefined);
    }
    for (const { start, form } of strangers) if (isNew(form)) introduce(STRANGER, start, form);
  }
  return introductions;
}

function introducedPerson(gazetteer: Gazetteer, name: NameCandidate, day: Day | undefined): number | undefined {
  if (!isFull(name)) return settledByTitle(gazetteer, name, day);
  return name.needs !== 'introduction' ? whoInFull(gazetteer, name, day)?.person : undefined;
}

export function introducedBy(gazetteer: Gazetteer, introductions: readonly Introduction[]): Introduced {
  const people = new Map<number, IntroducedPerson>();
  const strangers = new Map<string, number>();
  const lastNames = new Set<string>();
  const otherNames = new Set<string>();
  const otherForms = new Set<string>();
  const holders = new Set<number>();
  const isPolitical = introductions.some(({ entity }) => entity === POLITICS);
  for (const { entity, form, block, ifPolitical, byOffice } of introductions) {
    const person = gazetteer.directory.personOf.get(entity);
    if (person !== undefined) {
      if (byOffice) holders.add(person);
      if (byOffice || (ifPolitical && !isPolitical)) continue;
      let known = people.get(person);
      if (!known) {
        known = { forms: new Set(), block };
        people.set(person, known);
      }
      known.forms.add(form);
      known.block = Math.min(block, known.block);
      if (isInFull(form)) known.inFull = Math.min(block, known.inFull ?? block);
    } else if (entity === STRANGER) {
      const family = familyOf(form);
      strangers.set(family, Math.min(block, strangers.get(family) ?? block));
      otherForms.add(form);
      const folded = foldText(form);
      lastNames.add(folded.slice(folded.lastIndexOf(' ') + 1));
      otherNames.add(folded);
    }
  }
  // "Michael Flynn, a baker" and one who is not: nobody can tell whose the family name is.
  if (otherForms.size > 0) {
    for (const [person, { forms }] of people) if ([...forms].every((form) => otherForms.has(form))) people.delete(person);
  }
  return { people, holders, strangers, lastNames, otherNames, isPolitical };
}

/** A form of several words or letters; one alone was introduced by its title. */
function isInFull(form: string): boolean {
  return isCjk(form, 0) ? form.length > 1 : foldText(form).includes(' ');
}

/** Of namesakes in full, the one whom the title or the date picks. */
export function whoInFull(
  gazetteer: Gazetteer,
  { people, phrase }: NameCandidate,
  day: Day | undefined,
): { person: number; sure: boolean } | undefined {
  const [first] = people;
  if (first === undefined) return undefined;
  if (people.length === 1) return { person: first, sure: true };
  const byTitle = phrase && people.filter((person) => everHeld(gazetteer, person, phrase));
  if (byTitle?.length === 1 && byTitle[0] !== undefined) return { person: byTitle[0], sure: true };
  const inOffice = people.filter((person) => isInOffice(tenuresOf(gazetteer, person), day));
  return inOffice.length === 1 && inOffice[0] !== undefined ? { person: inOffice[0], sure: false } : undefined;
}

/** A name as the page writes it, folded. */
export function writtenForm({ tagged }: Evidence, { tag }: NameCandidate): string {
  return foldWord(tagged.text.slice(tag.start, tag.end));
}

/** The first block that names somebody whom no pack knows, and who may be called by the short name; or nothing. */
export function strangersBlock({ tagged }: Evidence, name: NameCandidate, { strangers }: Introduced): number | undefined {
  if (strangers.size === 0) return undefined;
  const blocks = familiesOf(tagged.text, name).flatMap((family) => strangers.get(family) ?? []);
  return blocks.length > 0 ? Math.min(...blocks) : undefined;
}

/** Whether somebody whom no pack knows bears the name, too, and his own begins with it. */
export function isAlsoStrangers(evidence: Evidence, name: NameCandidate, introduced: Introduced): boolean {
  return strangersBlock(evidence, name, introduced) !== undefined;
}

/** Whether the name is the last word of such somebody's name: a family name that comes last is borne by relatives of its official, too. */
export function isStrangersLastName(evidence: Evidence, name: NameCandidate, { lastNames }: Introduced): boolean {
  return lastNames.size > 0 && lastNames.has(writtenForm(evidence, name));
}
