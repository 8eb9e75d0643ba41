import type { IsoDay } from '../corpus/dates.ts';
import type { Passage } from '../corpus/schema/articles.ts';
import type { Agreement, Membership, Post } from '../corpus/schema/entities.ts';
import type { Bilingual, Language } from '../corpus/schema/fields.ts';
import type { AgreementState } from '../corpus/tenure.ts';

/** What a card says: the answer of `lookup/`, from which `components/card/` draws what crosses to the page. */
export type Card = PersonCard | AgreementCard;

export interface PersonCard extends CardBase {
  kind: 'person';
  country: string;
  /** Posts held on `date`; empty where none is known or the date is unknown. */
  onDate: readonly Tenure[];
  /** Posts held today. */
  now: readonly Tenure[];
  /** The most recent post, where none is held today. */
  last?: Tenure | undefined;
}

export interface AgreementCard extends CardBase, Pick<Agreement, 'parties' | 'signed' | 'inForce' | 'ended' | 'place'> {
  kind: 'agreement';
  agreementKind: Agreement['kind'];
  /** State on `date`, where it is known and differs from the state now. */
  stateThen?: AgreementState | undefined;
  stateNow: AgreementState;
  disputed?: OtherDates<Agreement> | undefined;
  /** Who signed; with the id of those who are in the library. */
  signatories: readonly { name: string; person?: string }[];
}

interface CardBase {
  id: string;
  /** In the page's language where the corpus has it, else in English. */
  name: string;
  nameLanguage: Language;
  /** In the entity's own script, where that differs from `name`. */
  ownName?: { text: string; language: Language };
  summary?: Bilingual;
  /** Where the facts of the card can be checked, those of the posts on it first. */
  sources: readonly string[];
  /** At most two, of different articles, in the page's language where they are told in it. */
  passages: readonly CardPassage[];
  /** The day the card speaks of: the page's date, where it is known. */
  date?: IsoDay;
}

/** A post as one person held it. */
export interface Tenure extends Pick<Membership, 'post' | 'from' | 'to' | 'asOf'> {
  title: Post['title'];
  disputed?: OtherDates<Membership> | undefined;
  /** False where dates known to a year or month, sources that disagree, or an old `asOf`, leave it open. */
  sure: boolean;
}

/** The dates that some sources give and the library does not go by. */
export type OtherDates<Of extends Agreement | Membership> = readonly Omit<NonNullable<Of['disputed']>[number], 'sources'>[];

export interface CardPassage
  extends Pick<Passage, 'article' | 'block' | 'publisher' | 'saved' | 'undated' | 'headline' | 'date' | 'language' | 'text'> {
  /** Whether it is of an explainer. */
  explainer?: true;
  /** Where the card's entity is named in `text`. */
  marks: readonly { start: number; end: number }[];
}
