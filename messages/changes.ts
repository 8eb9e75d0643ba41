import * as v from 'valibot';
import { id, uiLanguage } from '../corpus/schema/fields.ts';
import { shortText } from './fields.ts';
import { ownDataAnswers, ownDataRequests } from './own-data.ts';

/** What a page of the extension tells the background: it may change data. */

const pageAddress = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000));

const setSiteRequest = v.object({
  type: v.literal('set-site'),
  host: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  enabled: v.boolean(),
});
const setPageRequest = v.object({ type: v.literal('set-page'), address: pageAddress, enabled: v.boolean() });
/** Nothing is read for an hour, or from now on again. */
const setPausedRequest = v.object({ type: v.literal('set-paused'), paused: v.boolean() });
/** What the reader likes on every page; what is left out stays as it is. */
const preferRequest = v.object({
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
const allowRequest = v.object({ type: v.literal('allow'), page: pageAddress, form: v.pipe(shortText, v.nonEmpty()), entity: id });
/** A pack of the reader's has come or gone. */
const packsChanged = v.object({ type: v.literal('packs-changed') });
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

/** The schema of the answer to each. */
export const changeAnswers = {
  'set-site': v.null(),
  'set-page': v.null(),
  'set-paused': v.null(),
  prefer: v.null(),
  allow: v.null(),
  'packs-changed': v.null(),
  ...ownDataAnswers,
} as const;
