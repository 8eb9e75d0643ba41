/**
 * The forms that a name has in Russian text: each case of it, with and without the patronymic. Takes a name as it is cited, given name first
 * unless `familyFirst` (as of Chinese and Koreans, where only the last part changes). O(length).
 *
 * Source of the endings: the declension of names in standard Russian.
 */
export function russianForms(name: string, familyFirst: boolean): { full: readonly string[]; family: readonly string[] } {
  const words = name.split(' ').filter((word, at) => !(at === 1 && PATRONYMIC.test(word)));
  const last = words.at(-1) ?? '';
  if (!CYRILLIC.test(name) || words.length < 2) return { full: [], family: [] };
  const inCases = words.map((word, at) => {
    if (familyFirst && at < words.length - 1) return CASES.map(() => word);
    return declined(word, at > 0 && !familyFirst);
  });
  const full = CASES.map((_, at) => inCases.map((forms) => forms[at]).join(' '));
  return { full: [...new Set(full)], family: familyFirst ? [words[0] ?? ''] : [...new Set(declined(last, true))] };
}

const CYRILLIC = /^[\u0400-\u04ff -]+$/;
const PATRONYMIC = /(?:ич|вна|чна)$/;

/** Nominative, genitive, dative, instrumental, prepositional, accusative. */
const CASES = [0, 1, 2, 3, 4, 5];

/** What a word ends with, of a family name only or of any, and its endings in the cases. */
const ENDINGS: readonly [pattern: RegExp, ofFamily: boolean, endings: readonly string[]][] = [
  [/(?<=(?:ск|ц)[а-я]?)(?:ий|ый)$/, true, ['', 'ого', 'ому', 'им', 'ом', 'ого']],
  [/(?<=[оеё]в|[иы]н)$/, true, ['', 'а', 'у', 'ым', 'е', 'а']],
  [/(?<=[оеё]в|[иы]н)а$/, true, ['', 'ой', 'ой', 'ой', 'ой', 'у']],
  [/ий$/, false, ['', 'ия', 'ию', 'ием', 'ии', 'ия']],
  [/[йь]$/, false, ['', 'я', 'ю', 'ем', 'е', 'я']],
  [/(?<=и)я$/, false, ['', 'и', 'и', 'ей', 'и', 'ю']],
  [/а$/, false, ['', 'ы', 'е', 'у', 'ой', 'е']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, false, ['', 'а', 'у', 'ом', 'е', 'а']],
];

function declined(word: string, isFamily: boolean): readonly string[] {
  const rule = ENDINGS.find(([pattern, ofFamily]) => (isFamily || !ofFamily) && pattern.test(word));
  return CASES.map((at) => (rule && at > 0 ? word.replace(rule[0], rule[2][at] ?? '') : word));
}
