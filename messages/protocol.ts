import * as v from 'valibot';
import { isoDay } from '../corpus/dates.ts';
import { uiLanguage } from '../corpus/schema/fields.ts';
import { drawnElement } from './drawn.ts';
import { ownDataAnswers, ownDataRequests } from './own-data.ts';
import { entityId as id, offset, target } from './target.ts';

export type { CardAction, Drawn, DrawnElement } from './drawn.ts';
export type { OwnDataRequest, SaveOutcome, SavePage } from './own-data.ts';
export type { Target } from './target.ts';

/**
 * Everything that crosses between contexts, one schema a message, grouped by direction. Both ends check what they receive:
 * a page's renderer may be compromised, and an old content script may outlive an update.
 */

const shortText = v.pipe(v.string(), v.maxLength(200));
const pageAddress = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000));

/** How a mention was recognised. */
const HOWS = ['full', 'alias', 'family-name', 'given-name', 'title+name', 'role'] as const;

// --- Content script → background: look-ups only ------------------------------------------------------------------

const introduction = v.object({
  entity: id,
  block: offset,
  at: offset,
  form: shortText,
  ifPolitical: v.optional(v.literal(true)),
  byOffice: v.optional(v.literal(true)),
});

/** Of all blocks of one request, in UTF-16 units: a page sends about a tenth. */
export const MOST_TEXT = 500_000;

/** Recognise these blocks. The page's introductions so far come along, because the background keeps no page state. */
export const spotRequest = v.object({
  type: v.literal('spot'),
  date: v.optional(isoDay),
  lang: v.optional(shortText),
  introduced: v.pipe(v.array(introduction), v.maxLength(2_000)),
  blocks: v.pipe(
    v.array(v.object({ id: offset, text: v.pipe(v.string(), v.maxLength(200_000)) })),
    v.maxLength(1_000),
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
export const cardRequest = v.object({
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
export const cardStyleRequest = v.object({ type: v.literal('card-style') });

/** Open the reader. The listener's first call must be `sidePanel.open`. */
export const openRequest = v.object({ type: v.literal('open'), target });

/** Whether Sekilas works on this page of this host, and how. The address is the page's own word: the browser's may be a moment old. */
export const siteRequest = v.object({
  type: v.literal('site'),
  host: v.pipe(v.string(), v.maxLength(300)),
  address: v.optional(v.pipe(v.string(), v.maxLength(3_000))),
});

export const lookup = v.variant('type', [spotRequest, cardRequest, cardStyleRequest, openRequest, siteRequest]);
export type Lookup = v.InferOutput<typeof lookup>;

// --- Content script → background: what the reader says in a card ---------------------------------------------------

/** A form does not mean an entity on the page of the sender; or it does, after all. */
export const denyRequest = v.object({ type: v.literal('deny'), entity: id, form: v.pipe(shortText, v.nonEmpty()), denied: v.boolean() });
export const word = v.variant('type', [denyRequest]);
export type Word = v.InferOutput<typeof word>;

// --- Extension page → background: may change data ----------------------------------------------------------------

export const setSiteRequest = v.object({
  type: v.literal('set-site'),
  host: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  enabled: v.boolean(),
});
export const setPageRequest = v.object({ type: v.literal('set-page'), address: pageAddress, enabled: v.boolean() });
/** Nothing is read for an hour, or from now on again. */
export const setPausedRequest = v.object({ type: v.literal('set-paused'), paused: v.boolean() });
/** What the reader likes on every page; what is left out stays as it is. */
export const preferRequest = v.object({
  type: v.literal('prefer'),
  preferences: v.object({
    language: v.exactOptional(uiLanguage),
    underline: v.exactOptional(v.picklist(['first', 'all'])),
    underlineBrought: v.exactOptional(v.boolean()),
    realNames: v.exactOptional(v.boolean()),
    badge: v.exactOptional(v.boolean()),
    visits: v.exactOptional(v.boolean()),
    offEverywhere: v.exactOptional(v.boolean()),
  }),
});
/** Takes back what was said in a card. */
export const allowRequest = v.object({ type: v.literal('allow'), page: pageAddress, form: v.pipe(shortText, v.nonEmpty()), entity: id });
/** A pack of the reader's has come or gone. */
export const packsChanged = v.object({ type: v.literal('packs-changed') });
export const change = v.variant('type', [
  setSiteRequest,
  setPageRequest,
  setPausedRequest,
  preferRequest,
  allowRequest,
  ...ownDataRequests,
  packsChanged,
]);
export type Change = v.InferOutput<typeof change>;

// --- Extension page or background → content script ---------------------------------------------------------------

/** What is in this frame, in reading order, each entity once. */
export const listRequest = v.object({ type: v.literal('list') });
/** Which entities are in this frame, for counting them. */
export const namedRequest = v.object({ type: v.literal('named') });
/** Which frame this is, among those that have names. Asked of all at once, of whom one answers: those in `except` have. */
export const frameRequest = v.object({ type: v.literal('frame'), except: v.array(offset) });
/** Scroll to the name after or before the last one shown in this frame, and mark it. */
export const stepRequest = v.object({
  type: v.literal('step'),
  by: v.picklist([1, -1]),
  /** Only mentions of this one count, each of them, from the first on. */
  entity: v.optional(id),
  /** From the first name of the frame, or back from its last: the step comes from another frame. */
  anew: v.boolean(),
  /** Whether the keys of the browser go on from there, too. */
  focus: v.boolean(),
});
/** Open the card of the name that is marked or selected, and put the focus in it. */
export const openCardRequest = v.object({ type: v.literal('open-card') });
/** The page as it stands, for an extension page to take the article out of it. */
export const sourceRequest = v.object({ type: v.literal('source') });
/** The reader changed a setting: ask again whether to work here, and how. */
export const siteChanged = v.object({ type: v.literal('site-changed') });
export const toPage = v.variant('type', [
  listRequest,
  namedRequest,
  frameRequest,
  stepRequest,
  openCardRequest,
  sourceRequest,
  siteChanged,
]);
export type ToPage = v.InferOutput<typeof toPage>;

// --- Answers -----------------------------------------------------------------------------------------------------

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
export const spotted = v.object({
  blocks: v.array(v.object({ id: offset, mentions: v.array(mention), open: v.boolean() })),
  introduced: v.array(introduction),
});

/**
 * `frame`: the browser's number for the frame that asked, 0 for that of the page. `denials`: how many the reader has made there; where
 * that has changed, the names are asked for again.
 */
export const site = v.object({
  enabled: v.boolean(),
  underline: v.picklist(['first', 'all']),
  underlineBrought: v.boolean(),
  realNames: v.boolean(),
  frame: offset,
  denials: offset,
});
export type Site = v.InferOutput<typeof site>;

/** An entity on the page: how often it is named, and the text of its first mention. */
export const listed = v.object({ entity: id, type: v.picklist(['person', 'agreement']), name: v.string(), count: offset });
export type Listed = v.InferOutput<typeof listed>;
/** What is on the page. It says itself where it is: without further permissions the browser does not tell a popup. */
export const pageList = v.object({
  host: v.optional(v.string()),
  address: v.optional(v.string()),
  date: v.optional(isoDay),
  lang: v.optional(v.string()),
  /** The page keeps covering cards: it gets none any more. */
  noCards: v.optional(v.boolean()),
  /** The page has stopped our script. */
  stopped: v.optional(v.boolean()),
  entities: v.array(listed),
  /** The entity of the name that is selected. */
  selected: v.optional(id),
});
export type PageList = v.InferOutput<typeof pageList>;

/** A frame of a page, its own or one within, in which names are read. */
export const pageFrame = v.object({
  /** The browser's number for it. */
  frame: offset,
  /** Which of the frames of its parent it is, from the outermost inwards; empty for the page's own. */
  path: v.array(offset),
  /** How many frames there are in it, read or not. */
  within: offset,
  /** When the reader was last led to a name in it, or put the focus into it, in ms since 1970; 0 for never. */
  visited: v.number(),
  /** Whether the reader is writing in it. */
  writing: v.boolean(),
});
export type PageFrame = v.InferOutput<typeof pageFrame>;

/** The schema of the answer to each request. */
export const answers = {
  spot: spotted,
  card: drawnElement,
  'card-style': v.string(),
  open: v.object({ opened: v.picklist(['panel', 'tab']) }),
  site,
  'set-site': v.null(),
  'set-page': v.null(),
  'set-paused': v.null(),
  prefer: v.null(),
  deny: v.nullable(drawnElement),
  allow: v.null(),
  'packs-changed': v.null(),
  list: pageList,
  named: v.array(id),
  frame: pageFrame,
  step: v.null(),
  'open-card': v.null(),
  source: v.object({ address: v.string(), html: v.string() }),
  'site-changed': v.null(),
  ...ownDataAnswers,
} as const;

export type Request = Lookup | Word | Change | ToPage;
export type Answer<T extends Request['type']> = v.InferOutput<(typeof answers)[T]>;

/**
 * Why a request was not answered. `bad-request`: not of the protocol. `busy`: this tab asks too much; later it may again.
 * `gone`: nobody at the other end (any more).
 */
export const failureCode = v.picklist(['bad-request', 'forbidden', 'not-found', 'unavailable', 'busy', 'gone', 'internal']);
export type FailureCode = v.InferOutput<typeof failureCode>;
export type Reply<T> = { ok: true; value: T } | { ok: false; code: FailureCode; message: string };
