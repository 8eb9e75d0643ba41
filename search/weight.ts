import type { Article } from '../corpus/schema/articles.ts';
import type { Agreement, Membership, Person, Post } from '../corpus/schema/entities.ts';

/** How likely people and agreements are the ones that a name means, before anything else is known: 1 and above. */
export interface Weigher {
  /** Likelier are those whom many articles name, who led a state or spoke for one abroad, and who held any office lately. */
  person(person: Person, held: readonly Post[]): number;
  agreement(agreement: Agreement): number;
}

/** Offices whose holders are known to everybody: "Kim" is the leader first. */
const LEADING = new Set(['head-of-state', 'leader', 'prime-minister']);
const LED = 0.5;
/** Who speaks for a country abroad is named in news of diplomacy before those who speak for a ministry: "Wang" is the minister. */
const FOREIGN = new Set(['foreign-minister', 'secretary-general']);
const SPOKE_ABROAD = LED / 2;
const LATELY = 0.2;
/** In so many years half the world forgets who held an office. */
const HALF_LIFE = 10;
/** For each doubling of the mentions. */
const NAMED = 0.15;

/** How often articles name each entity, and the year of the newest. */
export interface Naming {
  times: Map<string, number>;
  year: number;
}

/** Weighs by the articles of a library; "lately" is told from the newest of them. */
export function weigher(articles: readonly Article[]): Weigher {
  const naming: Naming = { times: new Map(), year: 0 };
  countNames(articles, naming);
  return weigherBy(naming);
}

/** Weighs by what `countNames` has counted. */
export function weigherBy({ times, year: now }: Naming): Weigher {
  const named = (id: string) => 1 + NAMED * Math.log2(1 + (times.get(id) ?? 0));
  return {
    person({ id, memberships }, held) {
      const lately = Math.max(0, ...memberships.map((membership) => 2 ** (-yearsSince(membership, now) / HALF_LIFE)));
      const hasHeld = (offices: ReadonlySet<string>) => held.some(({ office }) => offices.has(office));
      const led = hasHeld(LEADING) ? LED : hasHeld(FOREIGN) ? SPOKE_ABROAD : 0;
      return named(id) + (led * (1 + lately)) / 2 + LATELY * lately;
    },
    agreement: ({ id }) => named(id),
  };
}

function yearsSince({ from, to }: Membership, now: number): number {
  if (to) return Math.max(0, now - yearOf(to));
  return from ? 0 : Number.POSITIVE_INFINITY;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Adds what some more articles name. */
export function countNames(articles: readonly Article[], naming: Naming): void {
  const { times } = naming;
  for (const { meta, blocks } of articles) {
    naming.year = Math.max(naming.year, yearOf(meta.date));
    for (const { marks } of blocks) for (const { entity } of marks) times.set(entity, (times.get(entity) ?? 0) + 1);
  }
}
