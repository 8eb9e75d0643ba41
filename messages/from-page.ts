import * as v from 'valibot';
import { isoDay } from '../corpus/dates.ts';
import { id } from '../corpus/schema/fields.ts';
import { drawnElement } from './drawn.ts';
import { offset, shortText, target } from './fields.ts';
import { MOST_BLOCKS, MOST_TEXT, OPENING_LENGTH, OPENING_TEXTS } from './limits.ts';

/** What a content script tells the background: look-ups, and what the reader says in a card. */

/** How a mention was recognised. */
const HOWS = ['full', 'alias', 'family-name', 'given-name', 'title+name', 'role'] as const;

const introduction = v.object({
  entity: id,
  block: offset,
  at: offset,
  form: shortText,
  ifPolitical: v.optional(v.literal(true)),
  byOffice: v.optional(v.literal(true)),
});

/** Recognise these blocks. The page's introductions so far come along, because the background keeps no page state. */
const spotRequest = v.object({
  type: v.literal('spot'),
  date: v.optional(isoDay),
  lang: v.optional(shortText),
  introduced: v.pipe(v.array(introduction), v.maxLength(2_000)),
  blocks: v.pipe(
    v.array(v.object({ id: offset, text: v.pipe(v.string(), v.maxLength(200_000)) })),
    v.maxLength(MOST_BLOCKS),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT, `more than ${MOST_TEXT} units of text`),
  ),
});

/** Why a form was taken for the entity of a card. */
const reason = v.object({
  /** The form as the page writes it. */
  written: shortText,
  how: v.picklist(HOWS),
  /** Number of the paragraph, from 1, that names the entity in full. */
  paragraph: v.exactOptional(offset),
});
export type Reason = v.InferOutput<typeof reason>;

/** The card of an entity, on the page's date and in the page's language, drawn. */
const cardRequest = v.object({
  type: v.literal('card'),
  entity: id,
  date: v.optional(isoDay),
  lang: v.optional(shortText),
  reason: v.optional(reason),
  /** Whom else the form may mean, most likely first. */
  others: v.optional(v.pipe(v.array(id), v.maxLength(10))),
  /** The name on the card that this one takes the place of. */
  back: v.optional(shortText),
});

/** How cards look, which pages without one need not know. */
const cardStyleRequest = v.object({ type: v.literal('card-style') });

/** Open the reader. The listener's first call must be `sidePanel.open`. */
const openRequest = v.object({ type: v.literal('open'), target });

/** Whether Sekilas works on this page of this host, and how. The address is the page's own word: the browser's may be a moment old. */
const siteRequest = v.object({
  type: v.literal('site'),
  host: v.pipe(v.string(), v.maxLength(300)),
  address: v.optional(v.pipe(v.string(), v.maxLength(3_000))),
});

/** What the first texts of a page tell of its day and language, where the page does not declare them. */
const senseRequest = v.object({
  type: v.literal('sense'),
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(OPENING_LENGTH))), v.maxLength(OPENING_TEXTS)),
  /** One that the page's address names. */
  year: v.optional(offset),
});

export const lookup = v.variant('type', [spotRequest, cardRequest, cardStyleRequest, openRequest, siteRequest, senseRequest]);
export type Lookup = v.InferOutput<typeof lookup>;

/** A form does not mean an entity on the page of the sender; or it does, after all. */
const denyRequest = v.object({ type: v.literal('deny'), entity: id, form: v.pipe(shortText, v.nonEmpty()), denied: v.boolean() });
export const word = v.variant('type', [denyRequest]);
export type Word = v.InferOutput<typeof word>;

const mention = v.object({
  start: offset,
  end: offset,
  entity: id,
  type: v.picklist(['person', 'agreement', 'role']),
  how: v.picklist(HOWS),
  confidence: v.number(),
  introducedIn: v.optional(offset),
  candidates: v.optional(v.array(id)),
  brought: v.optional(v.literal(true)),
});
const spotted = v.object({
  blocks: v.array(v.object({ id: offset, mentions: v.array(mention), open: v.boolean() })),
  introduced: v.array(introduction),
});

/**
 * `frame`: the browser's number for the frame that asked, 0 for that of the page. `denials`: how many the reader has made there; where
 * that has changed, the names are asked for again.
 */
const site = v.object({
  enabled: v.boolean(),
  underline: v.picklist(['first', 'all']),
  underlineBrought: v.boolean(),
  realNames: v.boolean(),
  frame: offset,
  denials: offset,
});
export type Site = v.InferOutput<typeof site>;

/** The schema of the answer to each. */
export const lookupAnswers = {
  spot: spotted,
  card: drawnElement,
  'card-style': v.string(),
  open: v.object({ opened: v.picklist(['panel', 'tab']) }),
  site,
  sense: v.object({ date: v.optional(isoDay), lang: v.optional(v.string()) }),
  deny: v.nullable(drawnElement),
} as const;
