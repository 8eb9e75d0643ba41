/** What kind of page or publication a source is, as far as its own words and its address tell. */
export const SOURCE_KINDS = ['official', 'data set', 'reference', 'news and other pages', 'named without an address'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** In this order: a copy of an encyclopaedia may lie anywhere, and a ministry's page may be quoted by a data set. */
const RULES: readonly [SourceKind, RegExp][] = [
  [
    'reference',
    /wiki(?!data)|namu\.|britannica|encyclo|millercenter\.org|presidency\.ucsb\.edu|globalsecurity\.org|armscontrol\.org|ncnk\.org/i,
  ],
  ['data set', /^[^/]*\bgithub:|wikidata|\bsame data\b/i],
  [
    'official',
    /:\/\/[^/]*(\.gov|\.mil|\.go\.(kr|jp|id)|\.gov\.[a-z]{2}|\bun\.org|\bundocs\.org|\bkremlin\.ru|-embassy\.org|\biaea\.org|\basean\.org|\bnato\.int|\beuropa\.eu|\bfmprc\.gov\.cn)(\/|$|\s)/i,
  ],
  ['news and other pages', /:\/\//],
];

export function sourceKind(source: string): SourceKind {
  return RULES.find(([, pattern]) => pattern.test(source))?.[0] ?? 'named without an address';
}
