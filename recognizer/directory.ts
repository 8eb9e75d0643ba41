import type { GazetteerFacts } from './facts.ts';
import { hasLed } from './tenures.ts';

/** Look-ups that follow from the facts, made once when a gazetteer is opened: O(people and tenures). */
export interface Directory {
  /** Index of a person by id. */
  personOf: ReadonlyMap<string, number>;
  /** People who ever held an office, in order. An `ambassador-us` is an `ambassador` too. */
  holdersOf: ReadonlyMap<string, readonly number[]>;
  /** Offices that anybody ever held in a country. */
  officesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who ever led a state. */
  leaders: ReadonlySet<number>;
  /** Countries that somebody is of: states, and no bodies. */
  nations: ReadonlySet<string>;
}

export function directoryOf({ people }: GazetteerFacts): Directory {
  const holdersOf = new Map<string, number[]>();
  const add = (office: string, person: number) => {
    const holders = holdersOf.get(office) ?? [];
    if (holders.at(-1) !== person) holders.push(person);
    holdersOf.set(office, holders);
  };
  const officesOf = new Map<string, Set<string>>();
  const leaders = new Set<number>();
  people.forEach(({ tenures }, person) => {
    if (hasLed(tenures)) leaders.add(person);
    for (const { office, country } of tenures) {
      officesOf.set(country, (officesOf.get(country) ?? new Set()).add(office));
      add(office, person);
      if (office.startsWith('ambassador-')) add('ambassador', person);
    }
  });
  return {
    personOf: new Map(people.map(({ id }, person) => [id, person])),
    holdersOf,
    officesOf,
    leaders,
    nations: new Set(people.map(({ country }) => country)),
  };
}
