import type { AgreementCard } from '../../messages/card.ts';

/** The card of a treaty, for tests: one that was in force on its day and has ended since. */
export const treaty: AgreementCard = {
  kind: 'agreement',
  id: 'inf-treaty',
  name: 'Intermediate-Range Nuclear Forces Treaty',
  nameLanguage: 'en',
  agreementKind: 'treaty',
  parties: ['US', 'SU'],
  signed: '1987-12-08',
  inForce: '1988-06-01',
  ended: '2019-08-02',
  place: { en: 'Washington', id: 'Washington' },
  date: '2018-10-21',
  stateThen: 'in-force',
  stateNow: 'ended',
  signatories: [{ name: 'Ronald Reagan' }, { name: 'Mikhail Gorbachev' }],
  summary: { en: 'Bans missiles of middle range.', id: 'Melarang rudal jarak menengah.' },
  sources: ['https://example.org/inf'],
  passages: [],
};
