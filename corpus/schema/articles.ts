import * as v from 'valibot';
import { type IsoDay, isoDay, partialDate } from '../dates.ts';
import { flaw } from '../flaws.ts';
import { id, languageTag, line, text, uiLanguage, webAddress } from './fields.ts';

/** Articles: their front matter in the text files of `corpus/`, and what packs and the store have of them. */

const correction = v.strictObject({
  /** What the source printed, as few words as show the error. */
  printed: text,
  corrected: text,
  why: text,
});

const articleHead = {
  /** The same in every language of one article. */
  id,
  language: uiLanguage,
  headline: line,
  /** The day the article speaks from: offices are resolved on it. */
  date: isoDay,
  topics: v.pipe(v.array(id), v.minLength(1, flaw('no-topic'))),
};

/** The front matter of a news report, retold with its errors mended. */
export const newsMeta = v.strictObject({
  kind: v.optional(v.literal('news')),
  ...articleHead,
  source: v.strictObject({
    publisher: line,
    headline: line,
    author: v.optional(line),
    published: partialDate,
    url: v.optional(webAddress),
    /** The agency that the publisher itself cites. */
    via: v.optional(line),
  }),
  corrections: v.array(correction),
});

/** Something an explainer rests on; its text cites it as `[^KEY]`. Without `url` it is a book or a volume of a treaty series. */
const citedSource = v.strictObject({
  key: id,
  publisher: text,
  title: text,
  url: v.optional(webAddress),
  date: v.optional(partialDate),
});
export type CitedSource = v.InferOutput<typeof citedSource>;

/** The front matter of an explainer, which the library has written itself: what an agreement or a process is about, every claim cited. */
export const explainerMeta = v.strictObject({
  kind: v.literal('explainer'),
  ...articleHead,
  /** The agreements or people it explains. */
  about: v.pipe(v.array(id), v.minLength(1, flaw('no-subject'))),
  /** Ids of the articles to read next. */
  related: v.pipe(v.array(id), v.minLength(1, flaw('no-related'))),
  sources: v.pipe(v.array(citedSource), v.minLength(2, flaw('few-sources'))),
});
export type ExplainerMeta = v.InferOutput<typeof explainerMeta>;

/** The front matter of an article; without `kind` it is news. The text below it is Markdown of paragraphs and `##` headings. */
export const articleMeta = v.variant('kind', [newsMeta, explainerMeta]);
export type NewsMeta = v.InferOutput<typeof newsMeta>;

/** The head of a web page that the reader has saved. No pack has such articles: they are the reader's own. */
export const savedMeta = v.strictObject({
  kind: v.literal('saved'),
  id,
  /** Of the page, such as `ko`; `und` where that is not known. */
  language: languageTag,
  headline: text,
  /** The day the page was written; of one that does not say, the day it was saved. */
  date: isoDay,
  undated: v.exactOptional(v.literal(true)),
  source: v.strictObject({
    publisher: text,
    author: v.exactOptional(text),
    url: webAddress,
  }),
  /** Milliseconds since 1970. */
  savedAt: v.pipe(v.number(), v.safeInteger()),
});
export type SavedMeta = v.InferOutput<typeof savedMeta>;

export type ArticleMeta = v.InferOutput<typeof articleMeta> | SavedMeta;

/** Where an entity is named in a text: offsets in UTF-16 units. Found by the recognizer when a pack is compiled. */
const mark = v.strictObject({ start: v.number(), end: v.number(), entity: id });
export type Mark = v.InferOutput<typeof mark>;

/** A source cited in a text: the offset that its number stands after, and its key. The text itself has no trace of it. */
const citation = v.strictObject({ at: v.number(), source: id });
export type Citation = v.InferOutput<typeof citation>;

/** One paragraph or heading of an article, in order. `citations` in explainers only. */
export const articleBlock = v.strictObject({
  kind: v.picklist(['paragraph', 'heading']),
  text,
  marks: v.array(mark),
  citations: v.optional(v.array(citation)),
});
export type ArticleBlock = v.InferOutput<typeof articleBlock>;

/** An article of a pack, in one language. `key` is `ID.LANGUAGE`. */
export const article = v.strictObject({ key: text, meta: articleMeta, blocks: v.array(articleBlock) });
export type PackArticle = v.InferOutput<typeof article>;
/** Any article of the library. The key of a saved one is its id. */
export type Article = Omit<PackArticle, 'meta'> & { meta: ArticleMeta };

/** A paragraph with the entities it names, and all that a card shows beside it. `key` is `ARTICLE-KEY#BLOCK`. */
export interface Passage {
  key: string;
  article: string;
  /** Index of the block in the article. */
  block: number;
  language: string;
  date: IsoDay;
  publisher: string;
  headline: string;
  text: string;
  marks: Mark[];
  /** The distinct entities of `marks`, in order. */
  entities: string[];
  /** In an explainer, what it is about. */
  explains?: string[];
  /** Whether it is of a page that the reader has saved. */
  saved?: true;
  /** Whether `date` is the day of saving: the page does not say its own. */
  undated?: true;
}
