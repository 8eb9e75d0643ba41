import { expect, test } from 'vitest';
import { cardTranslator } from '../../locales/card.ts';
import { agreementFacts } from './agreement-facts.ts';
import type { Brevity } from './fact.ts';
import { treaty } from './sample-treaty.ts';

type AgreementCard = typeof treaty;

test.each<[string, Partial<AgreementCard>, Brevity, string[]]>([
  [
    'everything',
    {},
    'full',
    [
      'When written: in force (21 Oct 2018)',
      'Parties: United States, Soviet Union',
      'Signed: 8 Dec 1987, Washington',
      'In force: 1 Jun 1988 – 2 Aug 2019',
    ],
  ],
  [
    'many parties, in short',
    { stateThen: undefined, parties: ['US', 'GB', 'FR', 'RU'] },
    'short',
    ['Parties: United States, United Kingdom and 2 more', 'Signed: 8 Dec 1987, Washington', 'In force: 1 Jun 1988 – 2 Aug 2019'],
  ],
  [
    'in the shortest way',
    { parties: ['US', 'GB', 'FR'], ended: undefined },
    'shortest',
    ['When written: in force', 'Parties: United States and 2 more', 'Signed: 8 Dec 1987', 'In force: since 1 Jun 1988'],
  ],
  [
    'a summit of which no day is known',
    { agreementKind: 'summit', stateThen: undefined, signed: undefined, inForce: undefined, ended: undefined, parties: [] },
    'shortest',
    ['Place: Washington'],
  ],
  [
    'dates on which sources differ, each at its own',
    {
      stateThen: undefined,
      parties: [],
      disputed: [
        { field: 'signed', value: '1987-12-07' },
        { field: 'ended', value: '2019-08' },
      ],
    },
    'full',
    ['Signed: 8 Dec 1987, Washington | Sources differ: 7 Dec 1987', 'In force: 1 Jun 1988 – 2 Aug 2019 | Sources differ: until Aug 2019'],
  ],
])('%s', (_, change, brevity, lines) => {
  const facts = agreementFacts({ ...treaty, signatories: [], ...change }, brevity, 'en', cardTranslator('en'));
  const shown = facts.map(({ label, values: [value] }) => {
    const said = [value?.strong, value?.text].filter(Boolean).join(' ');
    return `${label.join(' ')}: ${[said, value?.differ].filter(Boolean).join(' | ')}`;
  });
  expect(shown).toEqual(lines);
});
