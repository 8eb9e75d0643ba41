import * as v from 'valibot';
import { flaw } from '../flaws.ts';

/** What the records of a corpus are made of: texts, ids, addresses and sources, and what may stand in each. */

/** Anything that is said. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty(flaw('empty')));
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
export const party = v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]+$/, flaw('party')));
/** A page, a data set or a publication where a person can check the fact. `memory` is not a source. */
const source = v.pipe(
  text,
  v.check((value) => !/\bmemory\b/i.test(value), flaw('unsourced')),
);
/** Of no other scheme: it becomes a link. */
export const webAddress = v.pipe(v.string(), v.url(flaw('address')), v.regex(/^https?:/i, flaw('web-address')));
export const sources = v.pipe(v.array(source), v.minLength(1, flaw('no-sources')));

/** The languages of the interface, and of all that the library says itself. */
export const UI_LANGUAGES = ['id', 'en'] as const;
export const uiLanguage = v.picklist(UI_LANGUAGES);
export type UiLanguage = v.InferOutput<typeof uiLanguage>;

/** The languages of names. */
export const LANGUAGES = [...UI_LANGUAGES, 'ko', 'ja', 'zh', 'ru'] as const;
export const language = v.picklist(LANGUAGES);
export type Language = v.InferOutput<typeof language>;

/** The first part of a language tag: `ko` of `ko-KR`. */
export const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, flaw('language')));

export const names = v.strictObject({
  en: line,
  id: v.optional(line),
  ko: v.optional(line),
  ja: v.optional(line),
  zh: v.optional(line),
  ru: v.optional(line),
});
export const bilingual = v.strictObject({ en: text, id: text });
export type Bilingual = v.InferOutput<typeof bilingual>;

/** Something of the library that the reader can open and write about. */
export const subject = v.pipe(v.string(), v.maxLength(300), v.regex(/^(entity|article):./, flaw('subject')));
/** Room of a note, in UTF-16 units: as much as forty pages. */
export const MOST_NOTE = 100_000;
