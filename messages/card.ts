import * as v from 'valibot';
import { isoDay, partialDate } from '../corpus/dates.ts';
import { AGREEMENT_DATES, AGREEMENT_KINDS, MEMBERSHIP_DATES } from '../corpus/schema/entities.ts';
import { language, languageTag } from '../corpus/schema/fields.ts';
import { entityId as id, offset } from './target.ts';

/** What a card says: the answer of `lookup/`, from which `components/card/` draws what crosses to the page. */

const bilingual = v.object({ en: v.string(), id: v.string() });

/** A date that some sources give and the library does not go by. */
const disputed = <const Fields extends readonly string[]>(fields: Fields) =>
  v.optional(v.array(v.object({ field: v.picklist(fields), value: partialDate })));

/** A post as one person held it. */
const tenure = v.object({
  post: v.string(),
  title: bilingual,
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  asOf: v.optional(partialDate),
  disputed: disputed(MEMBERSHIP_DATES),
  /** False where dates known to a year or month, sources that disagree, or an old `asOf`, leave it open. */
  sure: v.boolean(),
});
export type Tenure = v.InferOutput<typeof tenure>;

const cardPassage = v.object({
  article: v.string(),
  block: offset,
  publisher: v.string(),
  /** Whether it is of an explainer. */
  explainer: v.optional(v.literal(true)),
  /** Whether it is of a page that the reader has saved. */
  saved: v.optional(v.literal(true)),
  headline: v.string(),
  date: isoDay,
  language: languageTag,
  text: v.string(),
  /** Where the card's entity is named in `text`. */
  marks: v.array(v.object({ start: offset, end: offset })),
});
export type CardPassage = v.InferOutput<typeof cardPassage>;

const cardBase = {
  id,
  /** In the page's language where the corpus has it, else in English. */
  name: v.string(),
  nameLanguage: language,
  /** In the entity's own script, where that differs from `name`. */
  ownName: v.optional(v.object({ text: v.string(), language })),
  summary: v.optional(bilingual),
  /** Where the facts of the card can be checked, those of the posts on it first. */
  sources: v.array(v.string()),
  /** At most two, of different articles, in the page's language where they are told in it. */
  passages: v.array(cardPassage),
  /** The day the card speaks of: the page's date, where it is known. */
  date: v.optional(isoDay),
};
export const card = v.variant('kind', [
  v.object({
    kind: v.literal('person'),
    ...cardBase,
    country: v.string(),
    /** Posts held on `date`; empty where none is known or the date is unknown. */
    onDate: v.array(tenure),
    /** Posts held today. */
    now: v.array(tenure),
    /** The most recent post, where none is held today. */
    last: v.optional(tenure),
  }),
  v.object({
    kind: v.literal('agreement'),
    ...cardBase,
    agreementKind: v.picklist(AGREEMENT_KINDS),
    parties: v.array(v.string()),
    signed: v.optional(partialDate),
    inForce: v.optional(partialDate),
    ended: v.optional(partialDate),
    place: v.optional(bilingual),
    /** State on `date`, where it is known and differs from the state now. */
    stateThen: v.optional(v.picklist(['planned', 'signed', 'in-force', 'adopted', 'ended'])),
    stateNow: v.picklist(['planned', 'signed', 'in-force', 'adopted', 'ended']),
    disputed: disputed(AGREEMENT_DATES),
    signatories: v.array(v.object({ name: v.string(), person: v.optional(id) })),
  }),
]);
export type Card = v.InferOutput<typeof card>;
