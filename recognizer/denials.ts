import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { Denial } from './types.ts';

/** Whom and what the reader says that forms of a page do not mean. Each question is O(length of the form). */
export class Denials {
  readonly #entitiesOf = new Map<string, Set<string>>();

  constructor(denied: readonly Denial[]) {
    for (const { form, entity } of denied) {
      const folded = foldText(form);
      this.#entitiesOf.set(folded, (this.#entitiesOf.get(folded) ?? new Set()).add(entity));
    }
  }

  has(form: string, entity: string): boolean {
    return this.#entitiesOf.get(foldText(form))?.has(entity) ?? false;
  }

  /** A name without those whom its form, as the page writes it, does not mean; undefined where nobody is left. */
  without({ people: all }: Gazetteer, name: NameCandidate, form: string): NameCandidate | undefined {
    const entities = this.#entitiesOf.get(foldText(form));
    if (!entities) return name;
    const isMeant = (person: number) => !entities.has(all[person]?.id ?? '');
    const people = name.people.filter(isMeant);
    if (people.length === 0) return undefined;
    return { ...name, people, usual: name.usual.filter(isMeant), respelled: name.respelled.filter(isMeant) };
  }
}
