/** The words of the recognizer: what it takes, what it gives. Offsets are UTF-16 units of the block's own text. */

/** Joined text of one block of a page. Ids grow in reading order and are unique on the page. */
export interface Block {
  id: number;
  text: string;
}

/** A day as `2021-01-26`, without time and zone. */
export type Day = string;

/** Where the page first names an entity in full. Carried by the page, so that the recognizer keeps no state between calls. */
export interface Introduction {
  entity: string;
  block: number;
  at: number;
  /** The form that was written: its own short form counts too ("Home" after "Emily Home"). */
  form: string;
  /** True where the name is that of others, too, so that it counts on a page that speaks of government only. */
  ifPolitical?: true | undefined;
  /** True where the page only names the office that the person holds. */
  byOffice?: true | undefined;
}

/** The entity of an introduction of somebody whom no pack knows, but who shares a family name with somebody known. */
export const STRANGER = 'stranger';

/**
 * The entity of a block that speaks of government. Not an introduction of anybody, but what names that others bear, too, need on the page
 * before they count; it travels with the introductions.
 */
export const POLITICS = 'politics';

/** The reader's word that a form, however it is spelled, does not mean an entity on a page. */
export interface Denial {
  form: string;
  entity: string;
}

export interface PageContext {
  /** The day the page was written. When it is unknown, an office is its holder's who held it throughout the days the page may come from. */
  date?: Day | undefined;
  /** The first day that a page of unknown date may come from. */
  notBefore?: Day | undefined;
  /** The day it is: no page comes from later. Without it a page of unknown date mentions nobody by office. */
  today?: Day | undefined;
  /** ISO 639-1 code; any page may still mix languages. */
  lang?: string | undefined;
  /** All introductions that earlier answers for this page gave. */
  introduced: readonly Introduction[];
  /** What the reader says of this page. */
  denied?: readonly Denial[] | undefined;
}

export type MentionType = 'person' | 'agreement' | 'role';

/** How a mention was recognised. */
export type How = 'full' | 'alias' | 'family-name' | 'given-name' | 'title+name' | 'role';

export interface Mention {
  start: number;
  end: number;
  entity: string;
  type: MentionType;
  how: How;
  /** 0 to 1. */
  confidence: number;
  /** The block in which the page first names the entity in full, where that is what a short form stands on. */
  introducedIn?: number;
  /** The other entities it may be, most likely first; absent when there is no doubt. */
  candidates?: string[];
  /** True where it is found only thanks to a pack that the reader brought; whoever opens the gazetteers tells. */
  brought?: true;
}

export interface SpottedBlock {
  id: number;
  mentions: Mention[];
  /** True when a further introduction could change the answer: ask again once the page has introduced somebody new. */
  open: boolean;
}

export interface Spotted {
  blocks: SpottedBlock[];
  /** Introductions found in these blocks. Merge them into the context of later calls. */
  introduced: Introduction[];
}
