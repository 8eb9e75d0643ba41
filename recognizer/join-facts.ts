import type { GazetteerFacts } from './facts.ts';
import { SENSE, type Sense } from './layout.ts';

export interface JoinedFacts {
  facts: GazetteerFacts;
  /** Where the index of a sense of the pack `at` points to in the joined facts. */
  moved(at: number, sense: Sense): number;
}

/**
 * The facts of several packs as one: a person or agreement of the same id is one, as the first pack that has it tells it. The word
 * lists are those of the first: they belong to the languages, not to packs. O(facts); those of a single pack are taken as they are.
 */
export function joinFacts(packs: readonly GazetteerFacts[]): JoinedFacts {
  const [first, ...others] = packs;
  if (!first) throw new Error('no pack to open');
  if (others.length === 0) return { facts: first, moved: (_, { index }) => index };
  const people = joined(
    packs.map((pack) => pack.people),
    ({ id }) => id,
  );
  const agreements = joined(
    packs.map((pack) => pack.agreements),
    ({ id }) => id,
  );
  const titles = joined(
    packs.map((pack) => pack.titles),
    (title) => JSON.stringify(title),
  );
  const countries = joined(
    packs.map((pack) => pack.countries),
    (code) => code,
  );

  const familyLetters: Record<string, number[]> = {};
  packs.forEach((pack, at) => {
    for (const [letter, indices] of Object.entries(pack.familyLetters)) {
      const here = indices.map((index) => people.moved(at, index));
      familyLetters[letter] = [...new Set([...(familyLetters[letter] ?? []), ...here])];
    }
  });
  return {
    facts: {
      people: people.list,
      agreements: agreements.list,
      titles: titles.list,
      countries: countries.list,
      familyLetters,
      countryLetters: first.countryLetters,
      words: first.words,
    },
    moved(at, { kind, index }) {
      if (kind <= SENSE.mononym) return people.moved(at, index);
      if (kind <= SENSE.description || kind === SENSE.pairName) return agreements.moved(at, index);
      return (kind === SENSE.title ? titles : countries).moved(at, index);
    },
  };
}

function joined<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): { list: T[]; moved(at: number, index: number): number } {
  const list: T[] = [];
  const indexOf = new Map<string, number>();
  const indices = lists.map((items) =>
    items.map((item) => {
      const key = keyOf(item);
      const known = indexOf.get(key);
      if (known !== undefined) return known;
      indexOf.set(key, list.push(item) - 1);
      return list.length - 1;
    }),
  );
  return { list, moved: (at, index) => indices[at]?.[index] ?? -1 };
}
