import type { Article } from '../corpus/schema/articles.ts';
import type { Agreement, Person, Post } from '../corpus/schema/entities.ts';
import type { Bilingual } from '../corpus/schema/fields.ts';
import { type Term, termsOf } from './tokenizer.ts';

/** What is searched: any pack has this shape. */
export interface Searchable {
  people: readonly Person[];
  agreements: readonly Agreement[];
  posts: readonly Post[];
  articles: readonly Article[];
}

/** Every written form of an entity, each once. */
export function namesOf({ name, aliases }: Person | Agreement): string[] {
  return [...new Set([...Object.values(name).filter((text) => text !== undefined), ...aliases.map(({ text }) => text)])];
}

/** A text in both languages; nothing where it is absent. */
export function both(text: Bilingual | undefined): string[] {
  return text ? [text.id, text.en] : [];
}

/** The terms of texts, by the analyzer of running text unless another is given. */
export function terms(texts: readonly string[], split: (text: string) => Term[] = termsOf): string[] {
  const all: string[] = [];
  for (const text of texts) for (const { term } of split(text)) all.push(term);
  return all;
}
