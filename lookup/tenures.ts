import { earliestDay, type IsoDay, type PartialDate } from '../corpus/dates.ts';
import type { Membership, Post } from '../corpus/schema/entities.ts';
import { heldOn, latestMembership, membershipsOn } from '../corpus/tenure.ts';
import type { Tenure } from '../messages/card.ts';

/** Posts on the page's date and today, in the words of the card; `last` where none is held today. */
export interface Tenures {
  onDate: Tenure[];
  now: Tenure[];
  last?: Tenure;
}

/** The dates that other sources give, without these sources: a card has room for neither. */
export function otherDates<F extends string>(disputed: readonly { field: F; value: PartialDate }[] | undefined) {
  return disputed ? { disputed: disputed.map(({ field, value }) => ({ field, value })) } : {};
}

/** A membership of a post that is not in `posts` is left out: the card would have no words for it. */
export function tenuresOf(memberships: readonly Membership[], posts: readonly Post[], date: IsoDay | undefined, today: IsoDay): Tenures {
  const titles = new Map(posts.map(({ id, title }) => [id, title]));
  const known = memberships.filter(({ post }) => titles.has(post));
  const tenure = (membership: Membership, day: IsoDay): Tenure => {
    const { post, from, to, asOf, disputed } = membership;
    const title = titles.get(post) as Post['title'];
    const sure = heldOn(membership, day) !== 'perhaps';
    return { post, title, ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }), ...otherDates(disputed), sure };
  };
  const on = (day: IsoDay) => membershipsOn(known, day).map((membership) => tenure(membership, day));
  const now = on(today);
  const begun = known.filter(({ from }) => !from || earliestDay(from) <= today);
  const last = now.length === 0 ? latestMembership(begun) : undefined;
  return { onDate: date ? on(date) : [], now, ...(last && { last: tenure(last, today) }) };
}
