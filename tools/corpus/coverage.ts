import { earliestDay, type IsoDay, type PartialDate } from '../../corpus/dates.ts';
import type { MainPost } from '../../corpus/editorial.ts';
import type { Sources } from '../../corpus/read-sources.ts';
import type { Membership, Person } from '../../corpus/schema/entities.ts';
import { SOURCE_KINDS, type SourceKind, sourceKind } from './source-kind.ts';
import { countDays, type Days, daysHeld, gapsIn, shared } from './tenure-gaps.ts';

export const FIRST_YEAR = 2017;
/** A post is often empty for two weeks between two holders: that is no gap of the corpus. */
const SHORTEST_GAP = 15;

/** How much the corpus knows. The same sources give the same answer on every day: it ends when the latest check of a fact was made. */
export interface Coverage {
  horizon: IsoDay;
  counts: readonly (readonly [what: string, count: number])[];
  /** Countries and bodies, the most entities first. An agreement counts for each of its parties. */
  countries: readonly { country: string; people: number; agreements: number; posts: number }[];
  agreementKinds: readonly (readonly [kind: string, count: number])[];
  /** By the year of their beginning, or of their end where no beginning is known. */
  decades: readonly (readonly [decade: string, count: number])[];
  holders: readonly PostCoverage[];
  /** A fact is a membership, the identity of a person, or an agreement. */
  sources: readonly { kind: SourceKind; facts: number; alone: number; share: number }[];
  /** Open memberships that were checked longest ago. */
  oldest: readonly { asOf: PartialDate; person: string; post: string }[];
}

/** One of the main posts: who held it in each year, and when nobody is known to have. */
export interface PostCoverage {
  title: string;
  post: string;
  years: readonly { year: number; holders: readonly string[]; gapDays: number }[];
  gaps: readonly (Days & { before: string | undefined })[];
}

interface Holding {
  person: Person;
  membership: Membership;
  days: Days;
}

/** Counts what is in the sources and finds what is missing. */
export function coverageOf(sources: Sources): Coverage {
  const { people, agreements, posts, articles, mainPosts } = sources;
  const memberships = people.flatMap((person) => person.memberships.map((membership) => ({ person, membership })));
  const horizon = memberships.map(({ membership: { asOf } }) => (asOf ? earliestDay(asOf) : '')).reduce((a, b) => (a > b ? a : b), '');
  const disputable = [...people, ...people.flatMap((person) => person.memberships), ...agreements];
  const differing = disputable.reduce((sum, { disputed }) => sum + (disputed?.length ?? 0), 0);
  const stories = new Map(articles.map(({ meta }) => [meta.id, meta.kind ?? 'news']));
  const span = { from: `${FIRST_YEAR}-01-01`, to: horizon };
  return {
    horizon,
    counts: [
      ['people', people.length],
      ['memberships', memberships.length],
      ['posts', posts.length],
      ['agreements', agreements.length],
      ['news stories', [...stories.values()].filter((kind) => kind === 'news').length],
      ['explainers', [...stories.values()].filter((kind) => kind === 'explainer').length],
      ['dates on which sources differ', differing],
    ],
    countries: countriesOf(sources),
    agreementKinds: tally(agreements.map(({ kind }) => kind)).toSorted(byCount),
    decades: tally(memberships.map(({ membership: { from, to } }) => decadeOf(from ?? to))).toSorted(([a], [b]) => a.localeCompare(b)),
    holders: mainPosts.map((main) => postCoverage(main, sources, span)),
    sources: sourceShares(sources),
    oldest: memberships
      .flatMap(({ person, membership: { asOf, to, post } }) => (asOf && !to ? [{ asOf, person: person.name.en, post }] : []))
      .toSorted((a, b) => a.asOf.localeCompare(b.asOf) || a.post.localeCompare(b.post) || a.person.localeCompare(b.person)),
  };
}

function postCoverage({ post, also, vacant }: MainPost, { people, posts }: Sources, span: Days): PostCoverage {
  const wanted = new Set([post, ...also]);
  const holdings = people
    .flatMap((person) =>
      person.memberships
        .filter((membership) => wanted.has(membership.post))
        .map((membership): Holding => ({ person, membership, days: daysHeld(membership) })),
    )
    .toSorted((a, b) => a.days.from.localeCompare(b.days.from) || a.days.to.localeCompare(b.days.to));
  const empty = vacant.map(({ from, to }) => ({ ...daysHeld({ post, from, to: to ?? span.to, sources: [] }) }));
  const gaps = gapsIn(span, [...holdings.map(({ days }) => days), ...empty]).filter((gap) => countDays(gap) >= SHORTEST_GAP);
  const years = Array.from({ length: Number(span.to.slice(0, 4)) - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return {
    title: posts.find(({ id }) => id === post)?.title.en ?? post,
    post,
    years: years.map((year) => {
      const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
      return {
        year,
        holders: [...new Set(holdings.filter(({ days }) => shared(days, whole)).map(({ person }) => shortName(person)))],
        gapDays: gaps.reduce((sum, gap) => sum + countDaysOf(shared(gap, whole)), 0),
      };
    }),
    gaps: gaps.map((gap) => ({ ...gap, before: lastKnown(holdings, gap.from) })),
  };
}

/** Who held the post last before a day, and how that is known to have ended. */
function lastKnown(holdings: readonly Holding[], day: IsoDay): string | undefined {
  const last = holdings
    .filter(({ days }) => days.to < day)
    .toSorted((a, b) => a.days.to.localeCompare(b.days.to))
    .at(-1);
  if (!last) return undefined;
  const { to, asOf } = last.membership;
  return `${last.person.name.en} ${to ? `until ${to}` : `last checked ${asOf}`}`;
}

function countriesOf({ people, agreements, posts }: Sources): Coverage['countries'] {
  const count = (codes: readonly string[]) => new Map(tally(codes));
  const [byPerson, byParty, byPost] = [
    count(people.map(({ country }) => country)),
    count(agreements.flatMap(({ parties }) => parties)),
    count(posts.map(({ country }) => country)),
  ];
  const codes = new Set([...byPerson.keys(), ...byParty.keys(), ...byPost.keys()]);
  return [...codes]
    .map((country) => ({
      country,
      people: byPerson.get(country) ?? 0,
      agreements: byParty.get(country) ?? 0,
      posts: byPost.get(country) ?? 0,
    }))
    .toSorted((a, b) => b.people + b.agreements - a.people - a.agreements || a.country.localeCompare(b.country));
}

function sourceShares({ people, agreements }: Sources): Coverage['sources'] {
  const facts = [...people, ...people.flatMap(({ memberships }) => memberships), ...agreements].map(
    (fact) => new Set(fact.sources.map(sourceKind)),
  );
  return SOURCE_KINDS.map((kind) => {
    const having = facts.filter((kinds) => kinds.has(kind));
    return { kind, facts: having.length, alone: having.filter(({ size }) => size === 1).length, share: having.length / facts.length };
  });
}

function shortName({ family, name }: Person): string {
  return family ?? name.en;
}

function decadeOf(date: PartialDate | undefined): string {
  return date ? `${date.slice(0, 3)}0s` : 'no date';
}

function tally(values: readonly string[]): [string, number][] {
  return [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]);
}

function byCount(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || a[0].localeCompare(b[0]);
}

function countDaysOf(days: Days | undefined): number {
  return days ? countDays(days) : 0;
}
