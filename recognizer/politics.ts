import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { EVIDENCE, type MinimumEvidence } from './layout.ts';
import { hasKind, senseOf, type TaggedText } from './match.ts';
import type { Phrases } from './offices.ts';

/** What of politics a block speaks of. Others bear the names of officials, too; the company that a name keeps tells whose it is. */
export interface Politics {
  /** Whether it names an office, a palace or an agreement. */
  government: boolean;
  /** The countries it speaks of, as news of sports does, too. */
  countries: ReadonlySet<string>;
  /** The people in it who are named without doubt or in full, and the least that their forms need. */
  people: ReadonlyMap<number, MinimumEvidence>;
}

/** O(tags). */
export function politicsOf(gazetteer: Gazetteer, block: TaggedText, { all }: Phrases): Politics {
  const people = new Map<number, MinimumEvidence>();
  for (const tag of block.tags) {
    if (!hasKind(tag, KINDS.independent)) continue;
    for (const { kind, index, minimumEvidence } of tag.senses) {
      if (((1 << kind) & KINDS.independent) !== 0 && minimumEvidence < (people.get(index) ?? EVIDENCE.introduction)) {
        people.set(index, minimumEvidence);
      }
    }
  }
  const government = all.some(({ offices }) => offices.length > 0) || block.tags.some((tag) => hasKind(tag, KINDS.government));
  return { government, countries: countriesIn(gazetteer, block), people };
}

/** Whether somebody else's name vouches for one: it needs less than that, so that two namesakes of officials do not vouch for each other. */
export function isVouchedFor({ people }: Politics, bearers: readonly number[], least: MinimumEvidence): boolean {
  for (const [person, evidence] of people) if (evidence < least && !bearers.includes(person)) return true;
  return false;
}

/** Every country that a block speaks of: by name, seat or capital. O(tags). */
export function countriesIn(gazetteer: Gazetteer, { tags }: TaggedText): Set<string> {
  const found = new Set<string>();
  for (const tag of tags) {
    const sense = senseOf(tag, KINDS.place);
    const code = sense && gazetteer.countries[sense.index];
    if (code) found.add(code);
  }
  return found;
}
