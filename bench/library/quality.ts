import MiniSearch, { type Options } from 'minisearch';
import type { ArticleSegment } from '../../corpus/library.ts';
import type { Pack } from '../../packs/format.ts';
import { packagedLibrary } from '../../packs/packaged.ts';
import { contentOf } from '../../packs/starter-files.ts';
import { BOOSTS, documentsOf, type Field, namesById, openArticles } from '../../search/articles.ts';
import { buildSearch, openSearch } from '../../search/index.ts';
import { newness } from '../../search/newness.ts';
import { SPLIT_QUERIES, TERMS_AS_THEY_ARE } from '../../search/snapshot.ts';
import { wordsQuery } from '../../search/word-query.ts';
import { VOCABULARY, VOCABULARY_SEED, words } from '../names.ts';
import { Random } from '../random.ts';
import { buildPlain, loadPlain, type Plain } from './plain.ts';

/**
 * Whether the articles that segments find are those that MiniSearch finds. What is ranked is held against one MiniSearch index of the
 * same terms, weighed alike; what is found at all, against a plain one with its own tokenizer.
 */
export interface Quality {
  /** Of the ten best articles by MiniSearch, the share that is among our ten best. */
  top10: number;
  /** Of the articles that plain MiniSearch finds by words as they are written, the share that we find. */
  exact: number;
  /** The share of misspelt queries by which one finds an article with the right words among the first ten. */
  typo: { ours: number; plain: number };
}

const SEED = 97;
const QUERIES = 120;
const TODAY = '2026-08-22';
const TODAY_NUMBER = 20_260_822;
const EVERYTHING = 1_000_000;

interface ReferenceDocument extends Record<Field, readonly string[]> {
  id: string;
  date: number;
}

const FIELDS = Object.keys(BOOSTS) as Field[];
const OPTIONS: Options<ReferenceDocument> = { ...TERMS_AS_THEY_ARE, fields: FIELDS, storeFields: ['date'], searchOptions: SPLIT_QUERIES };

export async function qualityOf(pack: Pack): Promise<Quality> {
  const built = await buildSearch(pack, { countries: [], titles: [], words: { former: [] } });
  const segments = built.articles.map((bytes) => ({ blob: new Blob([bytes]), dead: [] }));
  const articles = await articlesIn(segments);
  const search = await searchIn(pack, built.names, segments);
  const reference = referenceOf(pack);
  const plain = loadPlain(buildPlain({ ...pack, people: [] }));
  const top10: number[] = [];
  const exact: number[] = [];
  const typo = { ours: [] as number[], plain: [] as number[] };
  for (const { query, mistyped } of queries(pack)) {
    const found = await articles(query);
    const meant = plainly(plain, query, {});
    top10.push(shareOf(first(reference(query)), first(found)));
    exact.push(shareOf(meant, found));
    typo.ours.push(oneOf(meant, await search(mistyped)));
    typo.plain.push(oneOf(meant, first(plainly(plain, mistyped, { fuzzy: 0.2 }))));
  }
  return { top10: mean(top10), exact: mean(exact), typo: { ours: mean(typo.ours), plain: mean(typo.plain) } };
}

function first(keys: readonly string[]): readonly string[] {
  return keys.slice(0, 10);
}

/** Keys of all articles with the words as they are written, the best first. */
async function articlesIn(segments: readonly ArticleSegment[]): Promise<(words: string) => Promise<string[]>> {
  const opened = await openArticles(segments);
  if (!opened.ok) throw new Error(opened.message);
  return async (words) => {
    const asked = { words, without: [], tier: 'written', narrowing: { facets: [] }, today: TODAY, limit: EVERYTHING } as const;
    return (await opened.value.search(asked)).map(({ key }) => key);
  };
}

/** Keys of the ten articles that the popup would show first. */
async function searchIn(pack: Pack, names: string, segments: ArticleSegment[]): Promise<(text: string) => Promise<string[]>> {
  const library = packagedLibrary({
    content: async () => contentOf(pack),
    gazetteer: async () => new ArrayBuffer(0),
    nameIndex: async () => names,
    articleSegments: async () => segments,
  });
  const index = await openSearch(library);
  return async (text) => {
    const { hits } = await index.search(text, { limit: 10, language: 'en', today: TODAY, kind: 'article' });
    return hits.flatMap((hit) => (hit.kind === 'article' ? hit.article : []));
  };
}

function referenceOf({ people, agreements, articles }: Pack): (words: string) => string[] {
  const index = new MiniSearch<ReferenceDocument>(OPTIONS);
  for (const { key, date, fields } of documentsOf(articles, namesById([...people, ...agreements]))) {
    const named = Object.fromEntries(FIELDS.map((field, at) => [field, fields[at]])) as Record<Field, string[]>;
    index.add({ id: key, date, ...named });
  }
  const boostDocument = (_id: string, _term: string, stored?: Record<string, unknown>) => newness(stored?.date as number, TODAY_NUMBER);
  return (text) => {
    const query = wordsQuery(text, 'written');
    const found = query ? index.search(query, { boost: BOOSTS, boostDocument }) : [];
    // Of two that fit alike the newer one comes first, as with ours.
    return found.sort((a, b) => b.score - a.score || b.date - a.date).map(({ id }) => id as string);
  };
}

function plainly(plain: Plain, text: string, { fuzzy = 0 }): string[] {
  return plain.search(text, { prefix: false, fuzzy }).map(({ id }) => id as string);
}

/** Words and pairs of words of the synthetic articles, frequent and rare, each also with one typing error in its longest word. */
function* queries(pack: Pack): Generator<{ query: string; mistyped: string }> {
  const random = new Random(SEED + pack.articles.length);
  const known = words(VOCABULARY, VOCABULARY_SEED).filter((word) => /^[a-z]{5,}$/.test(word));
  for (let at = 0; at < QUERIES; at++) {
    const query = Array.from({ length: at % 3 === 0 ? 2 : 1 }, () => random.pickSkewed(known)).join(' ');
    const longest = query.split(' ').sort((a, b) => b.length - a.length)[0] as string;
    yield { query, mistyped: query.replace(longest, misspelt(longest, random)) };
  }
}

/** The word with a letter missing, doubled or wrong; the first is what people get right. */
function misspelt(word: string, random: Random): string {
  const at = random.between(1, word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word[at] as string, word.slice(at + 1)];
  const ways = [before + after, before + letter + letter + after, before + (letter === 'e' ? 'a' : 'e') + after];
  return ways[random.below(ways.length)] as string;
}

/** Of what is wanted, the share that was found; 1 where nothing is. */
function shareOf(wanted: readonly string[], found: readonly string[]): number {
  const have = new Set(found);
  return wanted.length === 0 ? 1 : wanted.filter((key) => have.has(key)).length / wanted.length;
}

function oneOf(wanted: readonly string[], found: readonly string[]): number {
  return wanted.length === 0 || found.some((key) => wanted.includes(key)) ? 1 : 0;
}

function mean(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
