import type { Agreement, Article, Membership, Person, Post } from '../corpus/schema.ts';

/** How likely people and agreements are the ones that a name means, before anything else is known: 1 and above. */
export interface Weigher {
  /** Likelier are those whom many articles name, who led a state, and who held any office lately. */
  person(person: Person, held: readonly Post[]): number;
  agreement(agreement: Agreement): number;
}

/** Offices whose holders are known to everybody: "Kim" is the leader first. */
const LEADING = new Set(['head-of-state', 'leader', 'prime-minister']);
const LED = 0.5;
const LATELY = 0.2;
/** In so many years half the world forgets who held an office. */
const HALF_LIFE = 10;
/** For each doubling of the mentions. */
const NAMED = 0.15;

/** Weighs by the articles of a library; "lately" is told from the newest of them. */
export function weigher(articles: readonly Article[]): Weigher {
  const times = timesNamed(articles);
  const now = Math.max(...articles.map(({ meta }) => yearOf(meta.date)), 0);
  const named = (id: string) => 1 + NAMED * Math.log2(1 + (times.get(id) ?? 0));
  return {
    person({ id, memberships }, held) {
      const lately = Math.max(0, ...memberships.map((membership) => 2 ** (-yearsSince(membership, now) / HALF_LIFE)));
      const led = held.some(({ office }) => LEADING.has(office)) ? LED : 0;
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

function timesNamed(articles: readonly Article[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { blocks } of articles) {
    for (const { marks } of blocks) for (const { entity } of marks) times.set(entity, (times.get(entity) ?? 0) + 1);
  }
  return times;
}
