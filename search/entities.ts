import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Agreement, EntityKind, Membership, Person, Post } from '../corpus/schema.ts';
import { foldText } from '../recognizer/fold.ts';
import type { Matched } from './marked.ts';
import { holdersOf, type Tenure, tenuresOf, type When } from './roles/holders.ts';
import { type Role, roleOf } from './roles/role.ts';
import { type RoleWords, vocabularyOf, withPostTitles } from './roles/role-words.ts';
import { both, namesOf, type Searchable, terms } from './searchable.ts';
import { type Loaded, open, SPLIT_QUERIES, save, TERMS_AS_THEY_ARE } from './snapshot.ts';
import { nameTerms } from './tokenizer.ts';
import { type Tier, wordsQuery } from './word-query.ts';

/** People and agreements: their names, the posts they held, and what is said of them. */
interface EntityDocument {
  id: string;
  /** Whole written forms, for queries that are exactly one. */
  exact: string[];
  names: string[];
  aliases: string[];
  posts: string[];
  about: string[];
  /** How likely it is the one that is meant: above 1 for those who led a state, and for those whom many articles name. */
  weight: number;
}

/** An entity that fits the words of a query. */
export interface EntityFound extends Matched {
  kind: EntityKind;
  id: string;
  score: number;
}

/** People and agreements by their names, and people by their offices. */
export interface Entities {
  /** Those whose names have words of the query, and whose posts have the others. */
  named(words: string, tier: Tier): EntityFound[];
  /** Those of which something is said in the query's words. */
  described(words: string, tier: Tier): EntityFound[];
  /** The office that the words name, and who held it, those that are meant first. */
  role(words: string, when: When): { role: Role; holders: Tenure[] } | undefined;
}

const NAMES: readonly string[] = ['exact', 'names', 'aliases'];

const OPTIONS: Options<EntityDocument> = {
  ...TERMS_AS_THEY_ARE,
  fields: ['exact', 'names', 'aliases', 'posts', 'about'],
  storeFields: ['weight'],
  searchOptions: {
    ...SPLIT_QUERIES,
    boost: { names: 3, aliases: 2 },
  },
};

/** Offices whose holders are known to everybody: "Kim" is the leader first. */
const LEADING = new Set(['head-of-state', 'leader', 'prime-minister']);
const LEADS = 0.5;
const HAS_LED = 0.4;
/** Who holds any office is likelier meant than who has left. */
const IN_OFFICE = 0.1;

/** Makes the index of people and agreements. `words` are the titles and countries that queries for roles are made of. */
export function buildEntities({ people, agreements, posts, articles }: Searchable, words: RoleWords): string {
  const named = timesNamed(articles);
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const index = new MiniSearch<EntityDocument>(OPTIONS);
  index.addAll([
    ...people.map((person) => personDocument(person, postOf, named.get(person.id) ?? 0)),
    ...agreements.map((agreement) => agreementDocument(agreement, named.get(agreement.id) ?? 0)),
  ]);
  return save(index, { words: withPostTitles(words, posts), tenures: tenuresOf(people, posts) });
}

/** Opens an index that `buildEntities` made. */
export function loadEntities(json: string): Loaded<Entities> {
  return open(json, OPTIONS, (index, saved) => {
    const { words, tenures } = saved as unknown as { words: RoleWords; tenures: Tenure[] };
    const vocabulary = vocabularyOf(words);
    return {
      named: (text, tier) => find(index, text, tier, ['names', 'aliases', 'posts']).filter(isNamed).map(namedFound).sort(byScore),
      described: (text, tier) =>
        find(index, text, tier, ['names', 'aliases', 'posts', 'about']).map((result) => foundOf(result, result.score)),
      role(text, when) {
        const role = roleOf(text, vocabulary);
        const weight = (person: string) => (index.getStoredFields(`person:${person}`)?.weight as number | undefined) ?? 1;
        return role && { role, holders: holdersOf(role, tenures, when, weight) };
      },
    };
  });
}

function find(index: MiniSearch<EntityDocument>, text: string, tier: Tier, fields: string[]): SearchResult[] {
  const words = wordsQuery(text, tier, 1);
  if (!words) return [];
  // What fits exactly fits the words, too: the first only adds to its score.
  const exactly = { queries: [foldText(text)], fields: ['exact'], prefix: false, fuzzy: false };
  return index.search({ combineWith: 'OR', queries: [exactly, { combineWith: 'AND', fields, queries: [words] }] });
}

function isNamed({ match }: SearchResult): boolean {
  return Object.values(match).some((fields) => fields.some((field) => NAMES.includes(field)));
}

/**
 * How well a name fits: a whole one; all the words as they are written in the name; in an alias; the beginnings of words. It is
 * weighed by how likely the bearer is meant. How rare the words are does not count: nobody means the rarest Kim.
 */
function namedFound(result: SearchResult): EntityFound {
  const { match, terms, queryTerms, weight, score } = result;
  const isWhole = Object.values(match).some((fields) => fields.includes('exact'));
  const inName = queryTerms.some((term) => match[term]?.includes('names'));
  const fit = isWhole ? 4 : !queryTerms.every((term) => terms.includes(term)) ? 1 : inName ? 2 : 1.5;
  return foundOf(result, fit * (weight as number) + score / 1_000);
}

function byScore(a: EntityFound, b: EntityFound): number {
  return b.score - a.score;
}

function foundOf({ id, terms, queryTerms }: SearchResult, score: number): EntityFound {
  const [kind, ...rest] = (id as string).split(':') as [EntityKind, ...string[]];
  return { kind, id: rest.join(':'), score, terms, asked: queryTerms };
}

function personDocument(person: Person, postOf: ReadonlyMap<string, Post>, named: number): EntityDocument {
  const held = person.memberships.flatMap(({ post }) => postOf.get(post) ?? []);
  const led = person.memberships.filter(({ post }) => LEADING.has(postOf.get(post)?.office ?? ''));
  return {
    id: `person:${person.id}`,
    ...nameFields(person),
    posts: terms(held.flatMap(({ title }) => both(title))),
    about: terms(both(person.summary)),
    weight: weightOf(named) + officeWeight(led) + (person.memberships.some(isOpen) ? IN_OFFICE : 0),
  };
}

function agreementDocument(agreement: Agreement, named: number): EntityDocument {
  const { id, signed, summary, place } = agreement;
  return {
    id: `agreement:${id}`,
    ...nameFields(agreement),
    // "Hanoi 2019": the place and the year are as good as a post.
    posts: terms([...both(place), ...(signed ? [signed.slice(0, 4)] : [])]),
    about: terms(both(summary)),
    weight: weightOf(named),
  };
}

function nameFields(entity: Person | Agreement): Pick<EntityDocument, 'exact' | 'names' | 'aliases'> {
  const split = (texts: readonly string[]) => [...new Set(terms(texts, nameTerms))];
  return {
    exact: [...new Set(namesOf(entity).map(foldText))],
    names: split(Object.values(entity.name).filter((text) => text !== undefined)),
    aliases: split(entity.aliases.map(({ text }) => text)),
  };
}

function officeWeight(led: readonly Membership[]): number {
  if (led.length === 0) return 0;
  return led.some(isOpen) ? LEADS : HAS_LED;
}

function isOpen({ to, from }: Membership): boolean {
  return to === undefined && from !== undefined;
}

function weightOf(named: number): number {
  return 1 + 0.15 * Math.log2(1 + named);
}

function timesNamed(articles: Searchable['articles']): Map<string, number> {
  const times = new Map<string, number>();
  for (const { blocks } of articles) {
    for (const { marks } of blocks) for (const { entity } of marks) times.set(entity, (times.get(entity) ?? 0) + 1);
  }
  return times;
}
