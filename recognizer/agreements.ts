import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { SENSE } from './layout.ts';
import { hasKind, senseOf, type Tag } from './match.ts';
import type { Evidence } from './names.ts';
import { countriesIn } from './politics.ts';
import type { Mention } from './types.ts';

/** Agreement mentions: by name anywhere, by description only where two of the parties are named in the block. O(tags). */
export function agreementMentions(gazetteer: Gazetteer, { tagged }: Evidence, people: readonly Mention[]): readonly Mention[] {
  if (!tagged.tags.some((tag) => hasKind(tag, KINDS.agreement))) return NONE;
  let parties: ReadonlySet<string> | undefined;
  const isNamed = (party: string) => {
    parties ??= new Set([
      ...countriesIn(gazetteer, tagged),
      ...people.map(({ entity }) => countryOf(gazetteer, entity)),
      ...tagged.tags.flatMap((tag) => partiesNamedBy(gazetteer, tag)),
    ]);
    return parties.has(party);
  };
  return tagged.tags.flatMap((tag) => {
    const sense = senseOf(tag, KINDS.agreement);
    const agreement = sense && gazetteer.agreements[sense.index];
    if (!sense || !agreement) return [];
    const described = sense.kind === SENSE.description;
    if (described && agreement.parties.filter(isNamed).length < 2) return [];
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

const NONE: readonly Mention[] = [];

/** "aliansi AS-Korsel" names two countries as it names an alliance; what more countries share names none of them. */
function partiesNamedBy(gazetteer: Gazetteer, tag: Tag): readonly string[] {
  const sense = senseOf(tag, KINDS.agreementName);
  const parties = sense && gazetteer.agreements[sense.index]?.parties;
  return parties?.length === 2 ? parties : [];
}

function countryOf({ directory, people }: Gazetteer, id: string): string {
  return people[directory.personOf.get(id) ?? -1]?.country ?? '';
}
