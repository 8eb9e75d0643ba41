import { EVIDENCE, isOneOf, kindSet, SENSE, type Sense, type SenseKind } from './layout.ts';

/** The sets of kinds that the rules ask for. */
export const KINDS = {
  fullName: kindSet(SENSE.fullName),
  shortName: kindSet(SENSE.familyName, SENSE.givenName, SENSE.mononym),
  name: kindSet(SENSE.fullName, SENSE.familyName, SENSE.givenName, SENSE.mononym),
  /** Short names that need an introduction. */
  dependent: kindSet(SENSE.familyName, SENSE.givenName),
  /** Names that do not. */
  independent: kindSet(SENSE.fullName, SENSE.mononym),
  familyName: kindSet(SENSE.familyName),
  mononym: kindSet(SENSE.mononym),
  title: kindSet(SENSE.title),
  country: kindSet(SENSE.country),
  /** What may stand for a country beside a title. */
  besideTitle: kindSet(SENSE.country, SENSE.adjective, SENSE.seat),
  place: kindSet(SENSE.country, SENSE.adjective, SENSE.seat, SENSE.capital),
  agreementName: kindSet(SENSE.agreement),
  agreement: kindSet(SENSE.agreement, SENSE.description),
  pairName: kindSet(SENSE.pairName),
  /** What two countries beside it tell of. */
  besidePair: kindSet(SENSE.pairName, SENSE.description),
  /** What may stand for one of two countries: "US-South Korean", "Seoul-Washington". */
  inPair: kindSet(SENSE.country, SENSE.adjective, SENSE.capital),
  /** What may follow an office phrase and is no name. */
  noName: kindSet(SENSE.title, SENSE.country, SENSE.adjective, SENSE.seat, SENSE.capital, SENSE.agreement),
  /** What news of sports and stage speaks of, too. */
  land: kindSet(SENSE.country, SENSE.capital),
  /** What only politics does, and titles of office besides. */
  government: kindSet(SENSE.seat, SENSE.agreement),
} as const;

/** Whether a kind of sense is a name of somebody, full or short. */
export function isName(kind: SenseKind): boolean {
  return isOneOf(kind, KINDS.name);
}

/** Whether the name of an agreement is as often that of something else: "SCM", "New START". */
export function isWeak({ kind, minimumEvidence }: Sense): boolean {
  return kind === SENSE.agreement && minimumEvidence !== EVIDENCE.any;
}
