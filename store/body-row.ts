import { passagesOf } from '../corpus/library.ts';
import type { Article } from '../corpus/schema/articles.ts';
import type { BodyRow, NamingPlace } from './corpus-tables.ts';

/** The text of an article as a row of one generation, to be found by all whom a paragraph of it names, and by what it explains. */
export function bodyRow(article: Article, generation: number): BodyRow {
  const { key, meta, blocks } = article;
  const named = new Set(passagesOf(article).flatMap(({ entities }) => entities));
  const about = new Set(meta.kind === 'explainer' ? meta.about : []);
  const places = [...new Set([...named, ...about])].map(
    (entity): NamingPlace => [generation, entity, about.has(entity) ? 0 : 1, meta.date],
  );
  return { key, blocks, generation, places };
}
