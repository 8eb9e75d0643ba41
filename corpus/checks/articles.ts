import type { TextBlock } from '../article-text.ts';
import type { Finding } from '../fault.ts';
import type { SourceArticle, Sources } from '../read-sources.ts';
import type { ExplainerMeta } from '../schema/articles.ts';

/** How many words an explainer has, headings and all. */
const WORDS = { least: 300, most: 600 };

/** Whether each article is there in both languages, and each explainer cites what it lists and lists what it cites. */
export function faultyArticles({ articles }: Sources): Finding[] {
  const byKey = new Map(articles.map((article) => [keyOf(article), article]));
  return articles.flatMap((article) => {
    const other = byKey.get(keyOf(article, article.meta.language === 'id' ? 'en' : 'id'));
    return [
      ...pairing(article, other),
      ...(article.meta.kind === 'explainer' ? explainer(article.meta, article.blocks, other) : strayCitations(article)),
    ];
  });
}

function pairing(article: SourceArticle, other: SourceArticle | undefined): Finding[] {
  const file = fileOf(article);
  const wanted = fileOf(article, article.meta.language === 'id' ? 'en' : 'id');
  if (!other) return [{ file, path: ['language'], reason: `its other version, ${wanted}, is missing`, mend: `write ${wanted}` }];
  if (other.meta.kind === article.meta.kind) return [];
  return [{ file, path: ['kind'], reason: `${wanted} is of another kind`, mend: 'give both the same kind' }];
}

function explainer(meta: ExplainerMeta, blocks: readonly TextBlock[], other: SourceArticle | undefined): Finding[] {
  const file = `articles/${meta.id}.${meta.language}.md`;
  return [
    ...(meta.related.includes(meta.id)
      ? [{ file, path: ['related', meta.related.indexOf(meta.id)], reason: 'an article is not related to itself', mend: 'remove it' }]
      : []),
    ...(other?.meta.kind === 'explainer' ? differences(meta, other.meta) : []),
    ...citations(file, meta, blocks),
    ...length(file, blocks),
  ];
}

/** What the two languages of an explainer must share. Told of the Indonesian one only: one mending mends both. */
function differences(meta: ExplainerMeta, other: ExplainerMeta): Finding[] {
  if (meta.language !== 'id') return [];
  const shared = {
    about: [meta.about, other.about],
    related: [meta.related, other.related],
    sources: [meta.sources.map(({ key }) => key), other.sources.map(({ key }) => key)],
  };
  return Object.entries(shared).flatMap(([field, [own = [], others = []]]): Finding[] => {
    const different = [...own.filter((one) => !others.includes(one)), ...others.filter((one) => !own.includes(one))];
    if (different.length === 0) return [];
    const reason = `${different.join(', ')}: in one language only`;
    return [
      { file: `articles/${meta.id}.id.md`, path: [field], reason, mend: `give ${meta.id}.en.md and ${meta.id}.id.md the same ${field}` },
    ];
  });
}

function citations(file: string, { sources }: ExplainerMeta, blocks: readonly TextBlock[]): Finding[] {
  const keys = sources.map(({ key }) => key);
  const cited = new Set(blocks.flatMap((block) => block.citations.map(({ source }) => source)));
  return [
    ...keys.flatMap((key, at): Finding[] => {
      if (keys.indexOf(key) < at) return [{ file, path: ['sources', at, 'key'], reason: `${key} is listed twice`, mend: 'merge the two' }];
      if (cited.has(key)) return [];
      return [{ file, path: ['sources', at, 'key'], reason: `${key} is never cited`, mend: `cite it as [^${key}] or remove it` }];
    }),
    ...blocks.flatMap((block): Finding[] => {
      const at = { file, path: ['body'], line: block.line };
      const unlisted = block.citations.filter(({ source }) => !keys.includes(source));
      if (block.kind === 'paragraph' && block.citations.length === 0) {
        return [{ ...at, reason: 'a paragraph without a source', mend: 'cite one as [^key], a key of sources' }];
      }
      return unlisted.map(({ source }) => ({
        ...at,
        reason: `[^${source}] is not in sources`,
        mend: 'add a source with this key, or mend the key',
      }));
    }),
  ];
}

function length(file: string, blocks: readonly TextBlock[]): Finding[] {
  const words = blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (words >= WORDS.least && words <= WORDS.most) return [];
  const mend = words < WORDS.least ? 'say what is missing' : 'cut it';
  return [{ file, path: ['body'], line: blocks[0]?.line ?? 1, reason: `has ${words} words, not ${WORDS.least} to ${WORDS.most}`, mend }];
}

function strayCitations(article: SourceArticle): Finding[] {
  return article.blocks
    .filter((block) => block.citations.length > 0)
    .map(({ line }) => ({
      file: fileOf(article),
      path: ['body'],
      line,
      reason: 'news cites no sources in its text',
      mend: 'remove the [^key], or make it kind: explainer',
    }));
}

function keyOf({ meta }: SourceArticle, language = meta.language): string {
  return `${meta.id}.${language}`;
}

function fileOf(article: SourceArticle, language = article.meta.language): string {
  return `articles/${keyOf(article, language)}.md`;
}
