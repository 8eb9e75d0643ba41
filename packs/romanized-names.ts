import type { Person } from '../corpus/schema/entities.ts';
import { foldText } from '../recognizer/fold.ts';
import { latinOfHangul } from './hangul-latin.ts';

/** Who is named in Hangul at home. */
export const KOREAN = new Set(['KR', 'KP']);

/**
 * By the id of a person, how a newspaper may write the Korean name in Latin letters: with the family name of `name.en` or that of the rules.
 * Left out is what is written for anybody already, and what could be two people's. O(names).
 */
export function romanizedNames(people: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string | undefined>();
  for (const text of people.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases.map(({ text }) => text)])) {
    if (text) bearers.set(foldText(text), undefined);
  }
  const romanized = people.flatMap((person) => formsOf(person).map((text) => ({ id: person.id, text, folded: foldText(text) })));
  for (const { id, folded } of romanized) bearers.set(folded, bearers.has(folded) ? undefined : id);
  const names = new Map<string, string[]>();
  for (const { id, text, folded } of romanized) if (bearers.get(folded) === id) names.set(id, [...(names.get(id) ?? []), text]);
  return names;
}

function formsOf({ country, order, name, family }: Person): string[] {
  const latin = KOREAN.has(country) && order === 'family' ? latinOfHangul(name.ko ?? '') : undefined;
  if (!latin) return [];
  const families = new Set([family, latin.family].filter((one) => one !== undefined));
  return [...families].map((one) => `${one} ${latin.given}`);
}
