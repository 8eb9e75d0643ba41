import type { IsoDay } from '../corpus/dates.ts';
import type { Entities, EntityFound } from './entities.ts';
import type { Query } from './query/query.ts';
import type { Tenure } from './roles/holders.ts';
import type { Tier } from './word-query.ts';

/** An entity that is to be shown, with the tenure of the office that was asked for. */
export type EntityPick = EntityFound & { tenure?: Tenure };

/** The people and agreements that a query means: by name or office, and those that are only described in its words. */
export interface EntityPicks {
  named: EntityPick[];
  /** Worked out when it is asked for. */
  described(): EntityPick[];
}

const nobody = (): EntityPick[] => [];

/** @param conditioned those whom `person:` and `agreement:` name: they are shown where nothing else is asked for */
export function pickEntities(
  query: Query,
  conditioned: readonly EntityFound[],
  tier: Tier,
  entities: Entities,
  today: IsoDay,
): EntityPicks {
  const { words, conditions, from, to } = query;
  const onlyArticlesHave = conditions.some(({ field }) => field === 'source' || field === 'language');
  if (onlyArticlesHave || (words !== '' && conditions.length > 0)) return { named: [], described: nobody };
  if (words === '') return { named: [...conditioned], described: nobody };
  const holders = tier === 'written' ? pickHolders(words, entities, { today, from, to }) : [];
  const known = new Set(holders.map(({ id }) => id));
  const named = [...holders, ...entities.named(words, tier).filter(({ id }) => !known.has(id))];
  return { named, described: () => entities.described(words, tier) };
}

/** Who holds or held the office that the words name. Words beside it must be in the holder's name: "Menlu AS Blinken". */
function pickHolders(
  words: string,
  entities: Entities,
  when: { today: IsoDay; from?: IsoDay | undefined; to?: IsoDay | undefined },
): EntityPick[] {
  const asked = entities.role(words, when);
  if (!asked) return [];
  const { role, holders } = asked;
  if (role.rest === '') return holders.map((tenure) => ({ kind: 'person', id: tenure.person, score: 0, terms: [], asked: [], tenure }));
  const tenureOf = new Map(holders.map((tenure) => [tenure.person, tenure]));
  return entities.named(role.rest, 'written').flatMap((found) => {
    const tenure = tenureOf.get(found.id);
    return tenure ? [{ ...found, tenure }] : [];
  });
}
