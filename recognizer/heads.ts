import type { Gazetteer } from './gazetteer.ts';
import { LEADS_GOVERNMENT, UNDER_A_HEAD } from './tenures.ts';

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
