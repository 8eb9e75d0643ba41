import * as v from 'valibot';
import { isoDay, partialDate } from '../../corpus/dates.ts';
import { flaw } from '../../corpus/flaws.ts';
import { type Article, article, newsMeta } from '../../corpus/schema/articles.ts';
import { id, line } from '../../corpus/schema/fields.ts';

/** Of the text of an article, in UTF-16 units: more than any book has. */
const MOST_TEXT = 1_000_000;
const articleText = v.pipe(
  v.string(),
  v.maxLength(MOST_TEXT, flaw('long')),
  v.check((text) => blocksOf(text).some(({ kind }) => kind === 'paragraph'), flaw('no-paragraph')),
);
const compiledArticle = v.pipe(
  article,
  v.forward(
    v.check(({ blocks }) => blocks.some(({ kind }) => kind === 'paragraph'), flaw('no-paragraph')),
    ['blocks'],
  ),
  v.forward(
    v.check(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT, flaw('long')),
    ['blocks'],
  ),
);

/**
 * An article as people have them: the front matter of the corpus with the text beside it, paragraphs and `##` headings parted by blank
 * lines. What can be told from the rest may be left out.
 */
const plainArticle = v.strictObject({
  id: v.optional(id),
  language: newsMeta.entries.language,
  headline: line,
  date: isoDay,
  topics: v.optional(v.array(id), []),
  source: v.strictObject({ ...newsMeta.entries.source.entries, headline: v.optional(line), published: v.optional(partialDate) }),
  corrections: v.optional(newsMeta.entries.corrections, []),
  text: articleText,
});
type PlainArticle = v.InferOutput<typeof plainArticle>;

/** An article of a compiled pack, or a plain one. */
export function articleSchema(value: unknown): v.GenericSchema<unknown, Article> {
  const isCompiled = typeof value === 'object' && value !== null && ('blocks' in value || 'meta' in value);
  return (isCompiled ? compiledArticle : v.pipe(plainArticle, v.transform(compiledOf))) as v.GenericSchema<unknown, Article>;
}

function compiledOf({ text, id: given, ...rest }: PlainArticle): Article {
  const { headline, date, language, topics, source } = rest;
  const own = given ?? idOf(headline, date);
  const meta = {
    ...rest,
    id: own,
    topics: topics.length > 0 ? topics : ['brought'],
    source: { ...source, headline: source.headline ?? headline, published: source.published ?? date },
  };
  return { key: `${own}.${language}`, meta, blocks: blocksOf(text) };
}

function blocksOf(text: string): Article['blocks'] {
  const parts = text.split(/\r?\n[ \t]*\r?\n/).map((part) => part.trim().replace(/\s*\r?\n\s*/g, ' '));
  return parts
    .filter((part) => part !== '' && part !== '##')
    .map((part) =>
      part.startsWith('## ') ? { kind: 'heading', text: part.slice(3).trim(), marks: [] } : { kind: 'paragraph', text: part, marks: [] },
    );
}

/** The day and the headline as an id: the same for the same article, whoever brings it. */
function idOf(headline: string, date: string): string {
  return `${date}-${slugOf(headline) || shortHashOf(headline)}`;
}

export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, 80).replace(/-+$/, '');
}

/** FNV-1a, for headlines without a Latin letter. */
function shortHashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
