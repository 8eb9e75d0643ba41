import { publisherOf } from '../corpus/library.ts';
import type { Agreement, Article, Bilingual, Person, Post } from '../corpus/schema.ts';
import { latestMembership } from '../corpus/tenure.ts';
import { nameTerms, type Term, termsOf } from './tokenizer.ts';

/** What is searched: any pack has this shape. */
export interface Searchable {
  people: readonly Person[];
  agreements: readonly Agreement[];
  posts: readonly Post[];
  articles: readonly Article[];
}

/** What the index keeps of a document, so that a result can be shown without the library. */
export type Shown =
  | { kind: 'person'; entity: string; name: Person['name']; names: string[]; country: string; post?: Bilingual }
  | { kind: 'agreement'; entity: string; name: Agreement['name']; names: string[]; agreementKind: Agreement['kind']; signed?: string }
  | {
      kind: 'article';
      article: string;
      id: string;
      language: 'id' | 'en';
      headline: string;
      publisher: string;
      explainer?: true;
      date: string;
      blocks: string[];
    };

/** One thing to be found. Each field is searched with a weight of its own; its terms are already split. */
export interface Document {
  id: string;
  names: string[];
  title: string[];
  lead: string[];
  body: string[];
  shown: Shown;
}

/** A document for each person, agreement and language version of an article. */
export function documentsOf({ people, agreements, posts, articles }: Searchable): Document[] {
  const postById = new Map(posts.map((post) => [post.id, post]));
  return [
    ...people.map((person) => personDocument(person, postById)),
    ...agreements.map(agreementDocument),
    ...articles.map(articleDocument),
  ];
}

function personDocument(person: Person, posts: ReadonlyMap<string, Post>): Document {
  const names = namesOf(person);
  const latest = posts.get(latestMembership(person.memberships)?.post ?? '');
  const held = person.memberships.flatMap(({ post }) => posts.get(post) ?? []);
  return {
    id: `person:${person.id}`,
    names: termsBy(nameTerms, names),
    title: [],
    lead: terms(...both(person.summary), ...held.flatMap(({ title }) => both(title))),
    body: [],
    shown: { kind: 'person', entity: person.id, name: person.name, names, country: person.country, ...(latest && { post: latest.title }) },
  };
}

function agreementDocument(agreement: Agreement): Document {
  const names = namesOf(agreement);
  const { id, name, kind, signed, summary, place } = agreement;
  return {
    id: `agreement:${id}`,
    names: termsBy(nameTerms, names),
    title: [],
    lead: terms(...both(summary), ...both(place)),
    body: [],
    shown: { kind: 'agreement', entity: id, name, names, agreementKind: kind, ...(signed && { signed }) },
  };
}

function articleDocument({ key, meta, blocks }: Article): Document {
  const texts = blocks.map(({ text }) => text);
  const { id, language, headline, date } = meta;
  const publisher = publisherOf(meta);
  return {
    id: `article:${key}`,
    names: [],
    title: terms(headline, ...(meta.kind === 'explainer' ? [] : [meta.source.headline])),
    lead: terms(publisher),
    body: terms(...texts),
    shown: {
      kind: 'article',
      article: key,
      id,
      language,
      headline,
      publisher,
      ...(meta.kind === 'explainer' && { explainer: true }),
      date,
      blocks: texts,
    },
  };
}

function namesOf({ name, aliases }: Person | Agreement): string[] {
  return [...new Set([...Object.values(name).filter((text) => text !== undefined), ...aliases.map(({ text }) => text)])];
}

function both(text: Bilingual | undefined): string[] {
  return text ? [text.id, text.en] : [];
}

function terms(...texts: string[]): string[] {
  return termsBy(termsOf, texts);
}

function termsBy(split: (text: string) => Term[], texts: readonly string[]): string[] {
  return texts.flatMap((text) => split(text).map(({ term }) => term));
}
