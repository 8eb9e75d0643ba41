import type { CardKey } from '../../locales/card.ts';
import type { AgreementCard } from '../../messages/card.ts';

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
