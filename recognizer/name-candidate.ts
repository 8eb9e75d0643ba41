import type { Tag } from './match.ts';
import type { OfficePhrase } from './offices.ts';
import type { How } from './types.ts';

/** A form that can name one of several people. Indices point into `gazetteer.people`. */
export interface NameCandidate {
  tag: Tag;
  how: How;
  people: readonly number[];
  /** The office beside it. */
  phrase?: OfficePhrase | undefined;
  /** Whether a government is called after its bearer: "the Moon administration". */
  governs?: boolean;
  /** The country whose it is said to be: "North Korea's Kim". */
  countryOf?: string | undefined;
  /**
   * What the rest of the page must add before the form counts: nothing for a full name that is nobody else's; for one that may be, that
   * it speaks of government; an introduction in full for all short names and for the shortest CJK ones.
   */
  needs: 'nothing' | 'company' | 'introduction';
  /** True for a short form that is also a common word where its capital says nothing. */
  doubtful: boolean;
  /** Among `people`, those whom the press calls so without introduction. */
  usual: readonly number[];
  /** Among `people`, those for whom the form is short for another spelling of the name, or a misspelling. */
  respelled: readonly number[];
}

/** Whether it is a full name, or an alias of one: not a short name, which another form has to introduce. */
export function isFull({ how }: Pick<NameCandidate, 'how'>): boolean {
  return how === 'full' || how === 'alias';
}

/** By the people of a form, which are the same list for the same form, again and again. */
const bearers = new WeakMap<readonly number[], readonly number[]>();

/** Who bears the name as it is written: "Pak" is nobody of the name Park, whom some spell so, but where the page has introduced one by it. */
export function bearersOf({ people, respelled }: NameCandidate): readonly number[] {
  if (respelled.length === 0) return people;
  const known = bearers.get(people) ?? people.filter((person) => !respelled.includes(person));
  bearers.set(people, known);
  return known;
}
