import type { CardKey } from '../../locales/card.ts';
import type { AgreementCard, Tenure } from '../../messages/card.ts';

type AgreementKind = AgreementCard['agreementKind'];
type AgreementState = AgreementCard['stateNow'];

/** How an agreement comes about decides the words: a treaty is signed, a resolution adopted, a summit held, a dialogue begun. */
const MANNER: Record<AgreementKind, 'bind' | 'text' | 'event' | 'course'> = {
  treaty: 'bind',
  agreement: 'bind',
  armistice: 'bind',
  declaration: 'text',
  'joint-statement': 'text',
  resolution: 'text',
  policy: 'text',
  summit: 'event',
  process: 'course',
  dialogue: 'course',
  alliance: 'course',
  institution: 'course',
};

/** The key of the word for the day on which an agreement of this kind came about. */
export function beganKey(kind: AgreementKind): CardKey {
  return `began.${MANNER[kind]}`;
}

/** The key of the words for a state of an agreement of this kind. */
export function stateKey(kind: AgreementKind, state: AgreementState): CardKey {
  const manner = MANNER[kind];
  if (manner === 'bind') return `state.bind.${state === 'adopted' ? 'signed' : state}`;
  return `state.${manner}.${state === 'planned' || state === 'ended' ? state : 'adopted'}`;
}

/** Whether two lists name the same tenures: then the card says "then and now" once. */
export function sameTenures(a: readonly Tenure[], b: readonly Tenure[]): boolean {
  return a.length === b.length && a.every((tenure) => b.some((other) => sameTenure(tenure, other)));
}

/** Whether both are the same person's same time in the same post. */
export function sameTenure(a: Pick<Tenure, 'post' | 'from'>, b: Pick<Tenure, 'post' | 'from'>): boolean {
  return a.post === b.post && a.from === b.from;
}

/** Whether a tenure needs "perhaps". One that is open and dated ("as of February 2026") says how sure it is by that date. */
export function isDoubtful({ sure, to, asOf }: Pick<Tenure, 'sure' | 'to' | 'asOf'>): boolean {
  return !sure && (to !== undefined || asOf === undefined);
}
