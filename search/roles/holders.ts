import { earliestDay, type IsoDay, latestDay, type PartialDate } from '../../corpus/dates.ts';
import type { Person, Post } from '../../corpus/schema/entities.ts';
import { firstAfter, heldOn } from '../../corpus/tenure.ts';
import type { Role } from './role.ts';

/** Who held an office, as the index keeps it: without sources. */
export interface Tenure {
  person: string;
  post: string;
  office: string;
  country: string;
  from?: PartialDate;
  to?: PartialDate;
  asOf?: PartialDate;
  disputed?: { field: 'from' | 'to'; value: PartialDate }[];
}

/** Every membership of a post that is known. */
export function tenuresOf(people: readonly Person[], posts: readonly Post[]): Tenure[] {
  const postOf = new Map(posts.map((post) => [post.id, post]));
  return people.flatMap(({ id, memberships }) =>
    memberships.flatMap(({ post: postId, from, to, asOf, disputed }) => {
      const post = postOf.get(postId);
      if (!post) return [];
      const { office, country } = post;
      const others = disputed?.map(({ field, value }) => ({ field, value }));
      const dates = { ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }), ...(others && { disputed: others }) };
      return [{ person: id, post: postId, office, country, ...dates }];
    }),
  );
}

/** When an office is asked for. */
export interface When {
  today: IsoDay;
  /** The days that the query is about, where it says so. */
  from?: IsoDay | undefined;
  to?: IsoDay | undefined;
}

/**
 * The tenures of an office, one a person, those that are meant first: in the time asked for, by office and by how much of it was theirs;
 * without one, today's holder and then the former ones, the last first. `weight` is how likely a person is meant.
 */
export function holdersOf(role: Role, tenures: readonly Tenure[], when: When, weight: (person: string) => number): Tenure[] {
  const fitting = tenures.filter(
    ({ office, country }) => role.offices.some((named) => isOffice(office, named)) && (!role.country || role.country === country),
  );
  const ended = fitting.map((tenure) => withEnd(tenure, fitting));
  const asked = role.year ? { from: `${role.year}-01-01`, to: `${role.year}-12-31` } : when;
  return firstOfEach(asked.from || asked.to ? inTime(ended, role, asked, when.today) : byNow(ended, role, when.today, weight));
}

/** An office that somebody else took up since it was last checked was left then, whether or not the day is on record. */
function withEnd(tenure: Tenure, others: readonly Tenure[]): Tenure {
  if (tenure.to || !tenure.from) return tenure;
  const next = others.filter(({ post, person }) => post === tenure.post && person !== tenure.person);
  const to = firstAfter(tenure.asOf ?? tenure.from, next);
  return to ? { ...tenure, to } : tenure;
}

function inTime(tenures: readonly Tenure[], role: Role, { from, to }: Pick<When, 'from' | 'to'>, today: IsoDay): Tenure[] {
  return tenures
    .map((tenure) => ({ tenure, days: daysShared(tenure, from ?? '0001-01-01', to ?? today, today) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => meantFirst(role, a.tenure, b.tenure) || b.days - a.days || startOf(b.tenure).localeCompare(startOf(a.tenure)))
    .map(({ tenure }) => tenure);
}

function byNow(tenures: readonly Tenure[], role: Role, today: IsoDay, weight: (person: string) => number): Tenure[] {
  const { former, country } = role;
  const now = (tenure: Tenure) => (isHeldOn(tenure, today) ? 1 : 0);
  // Of many countries', those whom the articles name.
  const likelier = (a: Tenure, b: Tenure) => meantFirst(role, a, b) || (country ? 0 : weight(b.person) - weight(a.person));
  const sorted = tenures
    .filter((tenure) => startOf(tenure) <= today)
    .sort(
      (a, b) => now(b) - now(a) || likelier(a, b) || endOf(b, today).localeCompare(endOf(a, today)) || startOf(b).localeCompare(startOf(a)),
    );
  return former ? [...sorted.filter((tenure) => !now(tenure)), ...sorted.filter(now)] : sorted;
}

/** Of several at once, those whose office is what the title says first; of many countries', those of whose language the title is. */
function meantFirst({ offices, country, home }: Role, a: Tenure, b: Tenure): number {
  const byOffice = offices.indexOf(a.office) - offices.indexOf(b.office);
  return byOffice || (country ? 0 : Number(b.country === home) - Number(a.country === home));
}

/** An open tenure that nobody has checked lately is still the best answer to who holds an office. */
function isHeldOn(tenure: Tenure, day: IsoDay): boolean {
  return Boolean(tenure.from ?? tenure.to ?? tenure.asOf) && heldOn(tenure, day) !== 'no';
}

function daysShared(tenure: Tenure, from: IsoDay, to: IsoDay, today: IsoDay): number {
  const [start, end] = [startOf(tenure), endOf(tenure, today)].map((day) => Date.parse(day)) as [number, number];
  return (Math.min(end, Date.parse(to)) - Math.max(start, Date.parse(from))) / 86_400_000;
}

function startOf({ from, to, asOf }: Tenure): IsoDay {
  return earliestDay(from ?? to ?? asOf ?? '0001');
}

function endOf({ from, to, asOf }: Tenure, today: IsoDay): IsoDay {
  return to ? latestDay(to) : (from ?? asOf) ? today : '0001-01-01';
}

function firstOfEach(tenures: readonly Tenure[]): Tenure[] {
  const seen = new Set<string>();
  return tenures.filter(({ person }) => !seen.has(person) && seen.add(person));
}

/** "Dubes" is every embassy: `ambassador-us` is an `ambassador`. */
function isOffice(held: string, named: string): boolean {
  return held === named || (named === 'ambassador' && held.startsWith('ambassador-'));
}
