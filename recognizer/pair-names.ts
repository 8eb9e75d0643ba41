import type { AgreementSource, CountryWords, WordLists } from './source.ts';

/**
 * What the names of an agreement of two leave without its countries: "FTA" of "FTA AS-Korsel", "Mutual Defense Treaty" of "Mutual Defense
 * Treaty between the United States and the Republic of Korea". A text may then call and order the two as it likes (`pairBeside`), and
 * the gazetteer need not hold each way. O(names of the two) for each agreement, then O(length) for each of its names.
 */
export function pairNames(
  countries: readonly CountryWords[],
  { betweenTwo, and, articles }: WordLists,
): (agreement: AgreementSource) => readonly string[] {
  const formsOf = new Map(countries.map(({ code, names, adjectives }) => [code, anyOf([...names, ...adjectives])]));
  const article = `(?:${anyOf(articles)} )?`;
  return ({ parties, forms }) => {
    const [one, other, ...more] = parties.map((party) => formsOf.get(party));
    if (!one || !other || more.length > 0) return [];
    const inBothOrders = (join: string) => `(?:${one}${join}${other}|${other}${join}${one})`;
    const pair = inBothOrders('[-–]');
    const between = `${anyOf(betweenTwo)} ${article}${inBothOrders(` ${anyOf(and)} ${article}`)}`;
    const patterns = [`^${pair} (.+)$`, `^(.+?) ${pair}$`, `^(.+?) ${between}$`].map((pattern) => new RegExp(pattern, 'i'));
    const names = forms.flatMap(({ text, kind }) => (kind === 'name' ? text : []));
    const rests = new Set(names.flatMap((name) => patterns.flatMap((pattern) => pattern.exec(name)?.[1] ?? [])));
    // "GSOMIA" is a name by itself.
    const alone = new Set(forms.flatMap(({ text, kind }) => (kind === 'description' ? [] : text)));
    return [...rests].filter((rest) => !alone.has(rest));
  };
}

/** A pattern of one of the texts, the longest first; it matches nothing where there are none. */
function anyOf(texts: readonly string[]): string {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((text) => text.replace(/[^\w\s]/g, '\\$&')).join('|') || '(?!)'})`;
}
