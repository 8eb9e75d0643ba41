import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Agreement, EntityKind, Person, Post } from '../corpus/schema/entities.ts';
import { foldText } from '../recognizer/fold.ts';
import type { Loaded } from './loaded.ts';
import type { Matched } from './marked.ts';
import { holdersOf, type Tenure, tenuresOf, type When } from './roles/holders.ts';
import { type Role, roleOf } from './roles/role.ts';
import { type RoleWords, withPostTitles } from './roles/role-words.ts';
import { vocabularyOf } from './roles/vocabulary.ts';
import { both, namesOf, type Searchable, terms } from './searchable.ts';
import { open, SPLIT_QUERIES, save, TERMS_AS_THEY_ARE } from './snapshot.ts';
import { nameTerms } from './tokenizer.ts';
import { type Weigher, weigher } from './weight.ts';
import { type Tier, wordsQuery } from './word-query.ts';

/** People and agreements: their names, the posts they held, and what is said of them. */
interface EntityDocument {
  id: string;
  /** Whole written forms, for queries that are exactly one. */
  exact: string[];
  /** What the press calls a person: the family name. It is in the names, too. */
  called: string[];
  names: string[];
  aliases: string[];
  posts: string[];
  about: string[];
  /** How likely it is the one that is meant. */
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

const NAMES = ['called', 'names', 'aliases'];

const OPTIONS: Options<EntityDocument> = {
  ...TERMS_AS_THEY_ARE,
  fields: ['exact', ...NAMES, 'posts', 'about'],
  storeFields: ['weight'],
  searchOptions: {
    ...SPLIT_QUERIES,
    boost: { names: 3, aliases: 2 },
  },
};

/** Makes the index of people and agreements. `words` are the titles and countries that queries for roles are made of. */
export function buildEntities(pack: Searchable, words: RoleWords): string {
  return saveEntities(pack, weigher(pack.articles), withPostTitles(words, pack.posts));
}

/**
 * Makes the index of a pack that stands beside another, which has the words of the languages already. `beside` is the index of that one.
 * @throws when that index cannot be read
 */
export function buildEntitiesBeside(pack: Omit<Searchable, 'articles'>, weigh: Weigher, beside: string): string {
  const { words } = JSON.parse(beside) as { words: RoleWords };
  const { titles } = withPostTitles({ ...words, titles: [] }, pack.posts);
  return saveEntities(pack, weigh, { ...NO_ROLE_WORDS, titles });
}

const NO_ROLE_WORDS: RoleWords = { countries: [], titles: [], words: { former: [] } };

function saveEntities({ people, agreements, posts }: Omit<Searchable, 'articles'>, weigh: Weigher, words: RoleWords): string {
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const index = new MiniSearch<EntityDocument>(OPTIONS);
  index.addAll([
    ...people.map((person) => personDocument(person, postOf, weigh)),
    ...agreements.map((agreement) => agreementDocument(agreement, weigh)),
  ]);
  return save(index, { words, tenures: tenuresOf(people, posts) });
}

interface Opened {
  index: MiniSearch<EntityDocument>;
  words: RoleWords;
  tenures: Tenure[];
}

/** Opens indexes that `buildEntities` made, one a pack, as one. Of an entity that several have, the first tells. */
export function loadEntities(jsons: readonly string[]): Loaded<Entities> {
  const packs: Opened[] = [];
  for (const json of jsons) {
    const loaded = open(json, OPTIONS, (index, saved): Opened => ({ ...(saved as unknown as Omit<Opened, 'index'>), index }));
    if (!loaded.ok) return loaded;
    packs.push(loaded.value);
  }
  return { ok: true, value: entitiesOf(packs) };
}

function entitiesOf(packs: readonly Opened[]): Entities {
  const vocabulary = vocabularyOf({
    countries: packs.flatMap(({ words }) => words.countries),
    titles: packs.flatMap(({ words }) => words.titles),
    words: { former: packs.flatMap(({ words }) => words.words.former) },
  });
  const tenures = packs.flatMap((pack) => pack.tenures);
  const everywhere = (search: (index: Opened['index']) => EntityFound[]) => {
    const [first = [], ...others] = packs.map(({ index }) => search(index));
    const found = others.reduce((all, more) => all.concat(more.filter(({ id }) => all.every((one) => one.id !== id))), first);
    return found.sort(byScore);
  };
  return {
    named: (text, tier) =>
      everywhere((index) =>
        find(index, text, tier, [...NAMES, 'posts'])
          .filter(isNamed)
          .map((result) => namedFound(result, tier)),
      ),
    described: (text, tier) =>
      everywhere((index) => find(index, text, tier, [...NAMES, 'posts', 'about']).map((result) => foundOf(result, result.score))),
    role(text, when) {
      const role = roleOf(text, vocabulary);
      const weight = (person: string) => {
        const known = packs.map(({ index }) => index.getStoredFields(`person:${person}`)?.weight as number | undefined);
        return known.find((one) => one !== undefined) ?? 1;
      };
      return role && { role, holders: holdersOf(role, tenures, when, weight) };
    },
  };
}

function find(index: MiniSearch<EntityDocument>, text: string, tier: Tier, fields: string[]): SearchResult[] {
  const words = wordsQuery(text, tier, 1);
  if (!words) return [];
  // What fits exactly fits the words, too: the first only adds to its score.
  const exactly = { queries: [foldText(text)], fields: ['exact'], prefix: false, fuzzy: false };
  return index.search({ combineWith: 'OR', queries: [exactly, { combineWith: 'AND', fields, queries: [words] }] });
}

function isNamed({ match }: SearchResult): boolean {
  return Object.values(match).some((fields) => fields.some((field) => field === 'exact' || NAMES.includes(field)));
}

/**
 * How well a name fits: a whole one; all the words as they are written, the family name among them; in the name; in an alias; the
 * beginnings of words. It is weighed by how likely the bearer is meant, and where any of the words will do, by how many it has. How rare
 * the words are does not count: nobody means the rarest Kim.
 */
function namedFound(result: SearchResult, tier: Tier): EntityFound {
  const { match, terms, queryTerms, weight, score } = result;
  const isWhole = Object.values(match).some((fields) => fields.includes('exact'));
  const isIn = (field: string) => queryTerms.some((term) => match[term]?.includes(field));
  const written = isIn('called') ? 3 : isIn('names') ? 2 : 1.5;
  const fit = isWhole ? 4 : queryTerms.every((term) => terms.includes(term)) ? written : 1;
  const having = tier === 'any' ? queryTerms.length : 1;
  return foundOf(result, having * fit * (weight as number) + score / 1_000);
}

function byScore(a: EntityFound, b: EntityFound): number {
  return b.score - a.score;
}

function foundOf({ id, terms, queryTerms }: SearchResult, score: number): EntityFound {
  const [kind, ...rest] = (id as string).split(':') as [EntityKind, ...string[]];
  return { kind, id: rest.join(':'), score, terms, asked: queryTerms };
}

function personDocument(person: Person, postOf: ReadonlyMap<string, Post>, weigh: Weigher): EntityDocument {
  const held = person.memberships.flatMap(({ post }) => postOf.get(post) ?? []);
  return {
    id: `person:${person.id}`,
    ...nameFields(person),
    called: [...new Set(terms([person.family ?? '', ...(person.calledBy ?? [])], nameTerms))],
    posts: terms(held.flatMap(({ title }) => both(title))),
    about: terms(both(person.summary)),
    weight: weigh.person(person, held),
  };
}

function agreementDocument(agreement: Agreement, weigh: Weigher): EntityDocument {
  const { id, signed, summary, place } = agreement;
  return {
    id: `agreement:${id}`,
    ...nameFields(agreement),
    called: [],
    // "Hanoi 2019": the place and the year are as good as a post.
    posts: terms([...both(place), ...(signed ? [signed.slice(0, 4)] : [])]),
    about: terms(both(summary)),
    weight: weigh.agreement(agreement),
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
