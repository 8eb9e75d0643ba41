import * as v from 'valibot';
import { isoDay, partialDate } from './dates.ts';
import { flaw } from './flaws.ts';

/**
 * What a corpus may say, in one place: the text files of `corpus/`, the packs made of them and the rows of the store are all
 * checked against these schemas, and every type is inferred from them.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(flaw('empty')));
/** Control characters, ends of lines, and signs that turn the direction of what follows: in a sentence of ours, of our own words. */
const NO_LINE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** A text on one line, such as a name or a headline. */
export const line = v.pipe(
  text,
  v.maxLength(1_000, flaw('long')),
  v.check((value) => !NO_LINE.test(value), flaw('control')),
);
/** Lower-case words joined by hyphens: an id is part of file names and links. */
export const id = v.pipe(v.string(), v.maxLength(200, flaw('long')), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, flaw('id')));
export const postId = v.pipe(v.string(), v.regex(/^[a-z]+(\.[a-z0-9]+)+$/, flaw('post-id')));
/** ISO 3166 code of a country, or the short name of a body such as UN. */
const party = v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]+$/, flaw('party')));
/** A page, a data set or a publication where a person can check the fact. `memory` is not a source. */
const source = v.pipe(
  text,
  v.check((value) => !/\bmemory\b/i.test(value), flaw('unsourced')),
);
/** Of no other scheme: it becomes a link. */
const webAddress = v.pipe(v.string(), v.url(flaw('address')), v.regex(/^https?:/i, flaw('web-address')));
export const sources = v.pipe(v.array(source), v.minLength(1, flaw('no-sources')));

/** The languages of names and articles; the first two are also the languages of the interface. */
export const LANGUAGES = ['id', 'en', 'ko', 'ja', 'zh', 'ru'] as const;
export const language = v.picklist(LANGUAGES);
export type Language = v.InferOutput<typeof language>;

/** The first part of a language tag: `ko` of `ko-KR`. */
export const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, flaw('language')));

const names = v.strictObject({
  en: line,
  id: v.optional(line),
  ko: v.optional(line),
  ja: v.optional(line),
  zh: v.optional(line),
  ru: v.optional(line),
});
const bilingual = v.strictObject({ en: text, id: text });
export type Bilingual = v.InferOutput<typeof bilingual>;

/**
 * Another written form of a name. An `acronym` counts in capitals only, a `description` only where the parties are named near it;
 * a `mononym` is a person's short form that news uses without introduction ("Trump").
 */
export const alias = v.strictObject({
  text: line,
  lang: v.optional(language),
  kind: v.picklist(['variant', 'misspelling', 'acronym', 'description', 'mononym']),
});
export type Alias = v.InferOutput<typeof alias>;

/**
 * What other sources say where sources disagree. The field itself has the date that the library goes by, and its sources; a date
 * that is only less precise is no disagreement.
 */
const disputed = <const Fields extends readonly string[]>(fields: Fields) =>
  v.optional(v.pipe(v.array(v.strictObject({ field: v.picklist(fields), value: partialDate, sources })), v.minLength(1, flaw('no-entry'))));

export const MEMBERSHIP_DATES = ['from', 'to'] as const;
export const PERSON_DATES = ['born', 'died'] as const;
export const AGREEMENT_DATES = ['signed', 'inForce', 'ended'] as const;

export const membership = v.strictObject({
  post: postId,
  from: v.optional(partialDate),
  /** The day on which the post was left: the successor may hold it from the same day. Absent while it is held. */
  to: v.optional(partialDate),
  /** When a membership without an end was last checked. After that its holder is unknown. */
  asOf: v.optional(partialDate),
  disputed: disputed(MEMBERSHIP_DATES),
  sources,
});
export type Membership = v.InferOutput<typeof membership>;

export const person = v.strictObject({
  id,
  name: names,
  family: v.optional(line),
  given: v.optional(line),
  /** Which part of the Latin name comes first: Moon Jae-in is `family`, Antony Blinken is `given`. */
  order: v.picklist(['family', 'given']),
  /** The part that the press uses alone, where it is not (only) the family name: VOA's "Sung" for Sung Kim. */
  calledBy: v.optional(v.array(line)),
  country: party,
  born: v.optional(partialDate),
  died: v.optional(partialDate),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, flaw('wikidata')))),
  aliases: v.array(alias),
  memberships: v.array(membership),
  summary: v.optional(bilingual),
  disputed: disputed(PERSON_DATES),
  /** Sources of the identity, the names and the life dates. */
  sources,
});
export type Person = v.InferOutput<typeof person>;

export const AGREEMENT_KINDS = [
  'treaty',
  'agreement',
  'armistice',
  'declaration',
  'joint-statement',
  'resolution',
  'process',
  'dialogue',
  'summit',
  'alliance',
  'institution',
  'policy',
] as const;

export const agreement = v.strictObject({
  id,
  kind: v.picklist(AGREEMENT_KINDS),
  name: names,
  aliases: v.array(alias),
  parties: v.array(party),
  /** Day of signing or adoption; for a process, its start. */
  signed: v.optional(partialDate),
  inForce: v.optional(partialDate),
  ended: v.optional(partialDate),
  place: v.optional(bilingual),
  /** A person of the corpus by id, or the name of somebody who is not in it. */
  signatories: v.array(v.union([v.strictObject({ person: id }), v.strictObject({ name: line })], flaw('signatory'))),
  summary: bilingual,
  disputed: disputed(AGREEMENT_DATES),
  sources,
});
export type Agreement = v.InferOutput<typeof agreement>;

export const post = v.strictObject({
  id: postId,
  country: party,
  /** What the post is, whatever the country: the link between a title ("Menlu") and the posts it can name. */
  office: id,
  title: v.strictObject({ en: line, id: line }),
  body: v.optional(text),
  /** True where several people may hold the post at once, such as deputy ministers. */
  shared: v.optional(v.boolean()),
});
export type Post = v.InferOutput<typeof post>;

const correction = v.strictObject({
  /** What the source printed, as few words as show the error. */
  printed: text,
  corrected: text,
  why: text,
});

const articleHead = {
  /** The same in every language of one article. */
  id,
  language: v.picklist(['id', 'en']),
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
export const citedSource = v.strictObject({
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
export const mark = v.strictObject({ start: v.number(), end: v.number(), entity: id });
export type Mark = v.InferOutput<typeof mark>;

/** A source cited in a text: the offset that its number stands after, and its key. The text itself has no trace of it. */
export const citation = v.strictObject({ at: v.number(), source: id });
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
export const passage = v.strictObject({
  key: text,
  article: text,
  /** Index of the block in the article. */
  block: v.number(),
  language: languageTag,
  date: isoDay,
  publisher: text,
  headline: text,
  text,
  marks: v.array(mark),
  /** The distinct entities of `marks`, in order: the key of the index. */
  entities: v.array(id),
  /** In an explainer, what it is about. */
  explains: v.optional(v.array(id)),
  /** Whether it is of a page that the reader has saved. */
  saved: v.optional(v.literal(true)),
});
export type Passage = v.InferOutput<typeof passage>;

/** Something of the library that the reader can open and write about. */
export const subject = v.pipe(v.string(), v.maxLength(300), v.regex(/^(entity|article):./, flaw('subject')));
/** Room of a note, in UTF-16 units: as much as forty pages. */
export const MOST_NOTE = 100_000;

export const entity = v.variant('kind', [
  v.strictObject({ kind: v.literal('person'), id, value: person }),
  v.strictObject({ kind: v.literal('agreement'), id, value: agreement }),
]);
export type Entity = v.InferOutput<typeof entity>;
export type EntityKind = Entity['kind'];
