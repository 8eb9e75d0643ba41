import { isFull, type NameCandidate } from './name-candidate.ts';
import { familiesOf, type Stranger } from './strangers.ts';

/**
 * For each short name of a block, who of its people the block named before it, in full or with an office that settles who it is, the
 * nearest last; `undefined` is a stranger of that family name. O(names × people of one form).
 */
export function namedBefore(
  text: string,
  names: readonly NameCandidate[],
  strangers: readonly Stranger[],
  settled: (name: NameCandidate) => number | undefined,
): Map<NameCandidate, (number | undefined)[]> {
  const fullAt = new Map<number, number>();
  const strangerAt = new Map<string, number>();
  const result = new Map<NameCandidate, (number | undefined)[]>();
  const places = [
    ...names.map((name) => ({ start: name.tag.start, name })),
    ...strangers.map((stranger) => ({ start: stranger.start, stranger })),
  ];
  for (const place of places.sort((a, b) => a.start - b.start)) {
    if ('stranger' in place) {
      strangerAt.set(place.stranger.family, place.start);
      continue;
    }
    const { name, start } = place;
    const [person] = name.people;
    if (isFull(name)) {
      if (person !== undefined && name.people.length === 1) fullAt.set(person, start);
      continue;
    }
    const earlier: { person: number | undefined; at: number }[] = name.people.flatMap((one) => {
      const at = fullAt.get(one);
      return at === undefined ? [] : [{ person: one, at }];
    });
    const stranger = Math.max(...familiesOf(text, name).map((family) => strangerAt.get(family) ?? -1));
    if (stranger >= 0) earlier.push({ person: undefined, at: stranger });
    result.set(
      name,
      earlier.sort((a, b) => a.at - b.at).map((one) => one.person),
    );
    const titled = settled(name);
    if (titled !== undefined) fullAt.set(titled, start);
  }
  return result;
}
