import type { Gazetteer } from './gazetteer.ts';
import { SENSE } from './layout.ts';
import { senseOf } from './match.ts';
import { countriesIn, type Evidence } from './names.ts';
import type { Mention } from './types.ts';

/** Agreement mentions: by name anywhere, by description only where two of the parties are named in the block. O(tags). */
export function agreementMentions(gazetteer: Gazetteer, { tagged }: Evidence, people: readonly Mention[]): Mention[] {
  const named = countriesIn(gazetteer, tagged);
  const countryOf = new Map(gazetteer.people.map(({ id, country }) => [id, country]));
  for (const { entity } of people) named.add(countryOf.get(entity) ?? '');
  return tagged.tags.flatMap((tag) => {
    const sense = senseOf(tag, SENSE.agreement, SENSE.description);
    const agreement = sense && gazetteer.agreements[sense.index];
    if (!sense || !agreement) return [];
    const described = sense.kind === SENSE.description;
    if (described && agreement.parties.filter((party) => named.has(party)).length < 2) return [];
    return [
      {
        start: tag.start,
        end: tag.end,
        entity: agreement.id,
        type: 'agreement' as const,
        how: described ? ('alias' as const) : ('full' as const),
        confidence: described ? 0.7 : 0.97,
      },
    ];
  });
}
