import * as v from 'valibot';
import { isoDay } from '../corpus/dates.ts';
import { id } from '../corpus/schema/fields.ts';
import { offset } from './fields.ts';

/**
 * What a page of the extension, or the background, asks of the content script in a frame of a tab. The answers are checked, the requests are
 * not (`answerOwnPages`).
 */

export type ToPage =
  /** What is in this frame, in reading order, each entity once. */
  | { type: 'list' }
  /** Which frame this is, among those that have names. Asked of all at once, of whom one answers: those in `except` have. */
  | { type: 'frame'; except: number[] }
  | StepRequest
  /** Open the card of the name that is marked or selected, and put the focus in it. */
  | { type: 'open-card' }
  /** The page as it stands, for an extension page to take the article out of it. */
  | { type: 'source' }
  /** The reader changed a setting: ask again whether to work here, and how. */
  | { type: 'site-changed' };

/** Which name of a page to go to: the one after or before the last one shown. */
export interface Step {
  by: 1 | -1;
  /** Only mentions of this one count, each of them, from the first on. */
  entity?: string | undefined;
  /** Whether the keys of the browser go on from there, too: not where the reader is writing. */
  focus: boolean;
}

/** Scroll to a name of this frame, and mark it. */
interface StepRequest extends Step {
  type: 'step';
  /** From the first name of the frame, or back from its last: the step comes from another frame. */
  anew: boolean;
}

/** An entity on the page: how often it is named, and the text of its first mention. */
const listed = v.object({ entity: id, type: v.picklist(['person', 'agreement']), name: v.string(), count: offset });
export type Listed = v.InferOutput<typeof listed>;
/** What is on the page. It says itself where it is: without further permissions the browser does not tell a popup. */
const pageList = v.object({
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
const pageFrame = v.object({
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
  /** Which entities are named in it. */
  named: v.array(id),
});
export type PageFrame = v.InferOutput<typeof pageFrame>;

/** The schema of the answer to each. */
export const toPageAnswers = {
  list: pageList,
  frame: pageFrame,
  step: v.null(),
  'open-card': v.null(),
  source: v.object({ address: v.string(), html: v.string() }),
  'site-changed': v.null(),
} as const;
