import type { ArticleHead } from '../corpus/library.ts';
import type { Article } from '../corpus/schema/articles.ts';
import type { Entity, Post } from '../corpus/schema/entities.ts';

/**
 * Whether rows are what was written, as far as a reader would stumble over them. It is not the schema: rows were checked against
 * that before they were written, and to do it again takes longer than to read them, while a hover waits.
 */

type Row = Readonly<Record<string, unknown>>;

export function isEntity(row: unknown): row is Entity {
  if (!isRow(row) || !isRow(row.value) || !isRow(row.value.name)) return false;
  const own = row.kind === 'person' ? row.value.memberships : row.kind === 'agreement' ? row.value.signatories : undefined;
  return areTexts(row.id, row.value.name.en) && Array.isArray(own) && Array.isArray(row.value.aliases);
}

export function isPost(row: unknown): row is Post {
  return isRow(row) && isRow(row.title) && areTexts(row.id, row.office, row.title.en, row.title.id);
}

export function isHead(row: unknown): row is ArticleHead {
  return isRow(row) && isRow(row.meta) && areTexts(row.key, row.meta.id, row.meta.headline, row.meta.date, row.meta.language);
}

export function isArticle(row: unknown): row is Article {
  if (!isHead(row)) return false;
  const { blocks } = row as { blocks?: unknown };
  return Array.isArray(blocks) && blocks.every((block) => isRow(block) && areTexts(block.text) && Array.isArray(block.marks));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}
