import * as v from 'valibot';
import { partialDate } from '../dates.ts';
import { flaw } from '../flaws.ts';
import { bilingual, id, language, line, names, party, postId, sources, text } from './fields.ts';

/**
 * People, agreements and posts, in one place: the text files of `corpus/`, the packs made of them and the rows of the store are all
 * checked against these schemas, and every type is inferred from them.
 */

/**
 * Another written form of a name. An `acronym` counts in capitals only, a `description` only where the parties are named near it;
 * a `mononym` is a person's short form that news uses without introduction ("Trump").
 */
const alias = v.strictObject({
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

const MEMBERSHIP_DATES = ['from', 'to'] as const;
const PERSON_DATES = ['born', 'died'] as const;
const AGREEMENT_DATES = ['signed', 'inForce', 'ended'] as const;

const membership = v.strictObject({
  post: postId,
  from: v.optional(partialDate),
  /** The day on which the post was left: the successor may hold it from the same day. Absent while it is held. */
  to: v.optional(partialDate),
  /** When a membership without an end was last checked. After that its holder is unknown. */
  asOf: v.optional(partialDate),
  /** By when a membership without an end was over. The compiler adds it where somebody else came into the post, or was seen in it, after `asOf`. */
  goneBy: v.optional(partialDate),
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

const AGREEMENT_KINDS = [
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

/** Whoever or whatever a text can name. */
export type Entity = { kind: 'person'; id: string; value: Person } | { kind: 'agreement'; id: string; value: Agreement };
export type EntityKind = Entity['kind'];
