import * as v from 'valibot';
import { isoDay } from '../corpus/dates.ts';
import { id, languageTag, MOST_NOTE, subject } from '../corpus/schema/fields.ts';
import { offset } from './fields.ts';

/** Text of a page that is saved, in UTF-16 units: as much as a thick book. */
export const MOST_ARTICLE_TEXT = 1_000_000;
const savedAddress = v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:/));
const subjectTitle = v.pipe(v.string(), v.maxLength(1_000));

/** Keep the article of a page, taken out of it by an extension page. */
const savePageRequest = v.object({
  type: v.literal('save-page'),
  page: v.object({
    address: savedAddress,
    readAt: v.exactOptional(savedAddress),
    headline: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
    publisher: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
    author: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
    date: v.exactOptional(isoDay),
    language: v.exactOptional(languageTag),
    blocks: v.pipe(
      v.array(v.object({ kind: v.picklist(['paragraph', 'heading']), text: v.pipe(v.string(), v.nonEmpty()) })),
      v.minLength(1),
      v.check(
        (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MOST_ARTICLE_TEXT,
        `more than ${MOST_ARTICLE_TEXT} units of text`,
      ),
    ),
  }),
});
export type SavePage = v.InferOutput<typeof savePageRequest>['page'];
/** Take a saved page out; put one back. */
const removeSavedRequest = v.object({ type: v.literal('remove-saved'), key: id });
const restoreSavedRequest = v.object({ type: v.literal('restore-saved'), key: id });
/** A note as an editor has it now. `seen` is the version it began with, `by` tells editors apart. */
const writeNoteRequest = v.object({
  type: v.literal('write-note'),
  note: v.object({
    about: subject,
    title: subjectTitle,
    text: v.pipe(v.string(), v.maxLength(MOST_NOTE)),
    seen: offset,
    by: v.pipe(v.string(), v.nonEmpty(), v.maxLength(50)),
  }),
});
/** Delete a note, or a copy of one. */
const dropNoteRequest = v.object({ type: v.literal('drop-note'), id: v.pipe(v.string(), v.maxLength(400)) });
/** The reader has opened something; kept only where he wants that. */
const visitRequest = v.object({ type: v.literal('visit'), key: subject, title: subjectTitle });
const forgetVisitsRequest = v.object({ type: v.literal('forget-visits') });
/** A file of the reader's data was read; `settings` where those of the file are to count. */
const dataRestoredRequest = v.object({
  type: v.literal('data-restored'),
  settings: v.exactOptional(v.record(v.string(), v.unknown())),
});
/** What became of a page that was to be saved. */
const saveOutcome = v.variant('result', [
  v.object({ result: v.picklist(['saved', 'updated', 'unchanged']), key: id, paragraphs: offset }),
  /** The same text is there already, from another address. */
  v.object({ result: v.literal('twin'), key: id, publisher: v.string(), headline: v.string() }),
  /** The store does not take it, see `Trouble`. Nothing has changed. */
  v.object({ result: v.literal('refused'), why: v.picklist(['missing', 'blocked', 'newer', 'full', 'damaged', 'broken']) }),
]);
export type SaveOutcome = v.InferOutput<typeof saveOutcome>;

/** What extension pages ask of the background about the reader's own data: saved pages, notes, what was opened. */
export const ownDataRequests = [
  savePageRequest,
  removeSavedRequest,
  restoreSavedRequest,
  writeNoteRequest,
  dropNoteRequest,
  visitRequest,
  forgetVisitsRequest,
  dataRestoredRequest,
] as const;
export type OwnDataRequest = v.InferOutput<(typeof ownDataRequests)[number]>;

/** The schema of the answer to each. */
export const ownDataAnswers = {
  'save-page': saveOutcome,
  'remove-saved': v.null(),
  'restore-saved': v.null(),
  /** Its version now; 0 where nothing was left of it. */
  'write-note': offset,
  'drop-note': v.null(),
  visit: v.null(),
  'forget-visits': v.null(),
  'data-restored': v.null(),
} as const;
