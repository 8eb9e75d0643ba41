import * as v from 'valibot';
import { type Change, changeAnswers } from './changes.ts';
import { type Lookup, lookupAnswers, type Word } from './from-page.ts';
import { type ToPage, toPageAnswers } from './to-page.ts';

export type { Change } from './changes.ts';
export type { CardAction, Drawn, DrawnElement } from './drawn.ts';
export type { Target } from './fields.ts';
export type { Lookup, Reason, Site, Word } from './from-page.ts';
export type { OwnDataRequest, SaveOutcome, SavePage } from './own-data.ts';
export type { Listed, PageFrame, PageList, ToPage } from './to-page.ts';

/**
 * Everything that crosses between contexts, a file for each direction. The background checks what it is asked, and extension pages what
 * they are told: a page's renderer may be compromised, and an old content script may outlive an update.
 */

export type Request = Lookup | Word | Change | ToPage;
export type Answer<T extends Request['type']> = v.InferOutput<(typeof answers)[T]>;

/** The schema of the answer to each request. */
export const answers = { ...lookupAnswers, ...changeAnswers, ...toPageAnswers } as const;

/**
 * Why a request was not answered. `bad-request`: not of the protocol. `busy`: this tab asks too much; later it may again.
 * `gone`: nobody at the other end (any more).
 */
export const failureCode = v.picklist(['bad-request', 'forbidden', 'not-found', 'unavailable', 'busy', 'gone', 'internal']);
export type FailureCode = v.InferOutput<typeof failureCode>;
export type Reply<T> = { ok: true; value: T } | { ok: false; code: FailureCode; message: string };
