import type { Gazetteer } from './gazetteer.ts';
import type { NameCandidate } from './names.ts';
import { fitsPhrase, LEADS_GOVERNMENT, UNDER_A_HEAD } from './tenures.ts';

/** What titles of whoever is at the head of a state say, alone and beside a name. */

/** Countries whose one party leads: "the Chinese leader" is who leads it. */
const ONE_PARTY = new Set(['CN', 'VN', 'LA']);

/**
 * What a title of whoever is at the head of a state means in its country, by the offices that the gazetteer knows of it. A president is
 * not the leader who stands above him, as in Iran. And "the Russian leader" is who leads the government where no office is called so, one
 * party's aside; without its country a leader is hardly one of those. O(offices of the title).
 */
export function headedBy({ directory }: Gazetteer, offices: readonly string[], country: string | undefined): readonly string[] {
  if (!offices.includes('leader') || !offices.includes('head-of-state')) return offices;
  const known = country === undefined ? undefined : directory.officesOf.get(country);
  const isAnyLeader = offices.includes('prime-minister');
  if (!country || !known) return isAnyLeader ? LEADER : offices;
  if (!isAnyLeader) return known.has('leader') && known.has('head-of-state') ? offices.filter((office) => office !== 'leader') : offices;
  if (known.has('leader') || ONE_PARTY.has(country)) return LEADER;
  const government = [...LEADS_GOVERNMENT].filter((office) => known.has(office));
  return UNDER_A_HEAD.has(country) || government.length === 0 ? HEAD : government;
}

const LEADER = ['leader', 'party-leader', 'state-affairs-president'];
const HEAD = ['head-of-state'];

/** "President Clinton" on a page about another Clinton: the only one of a family name that comes last who ever led a state by the title. */
export function onlyHead({ people, directory }: Gazetteer, { people: all, phrase, tag }: NameCandidate): number | undefined {
  if (!phrase || phrase.when === 'after' || tag.start !== phrase.end + 1) return undefined;
  if (all.some((person) => people[person]?.order === 'family')) return undefined;
  const [only, ...others] = all.filter((person) => fitsPhrase(people[person]?.tenures ?? [], phrase, undefined));
  return only !== undefined && others.length === 0 && directory.leaders.has(only) ? only : undefined;
}

/** "President Carter" is no secretary of the name, whose country alone he serves and has presidents. */
export function isNoHead({ people, directory }: Gazetteer, person: number | undefined, { phrase, tag }: NameCandidate): boolean {
  const { tenures = [], country = '' } = people[person ?? -1] ?? {};
  if (!phrase?.offices.includes('head-of-state') || tag.start !== phrase.end + 1) return false;
  return directory.officesOf.get(country)?.has('head-of-state') === true && tenures.every((tenure) => tenure.country === country);
}
