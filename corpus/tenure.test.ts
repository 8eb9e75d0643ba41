import { describe, expect, test } from 'vitest';
import type { Agreement, Membership } from './schema/entities.ts';
import { type AgreementState, agreementStateOn, type Held, heldForCertain, heldOn, latestMembership, membershipsOn } from './tenure.ts';

type Dates = Pick<Membership, 'from' | 'to' | 'asOf' | 'goneBy' | 'disputed'>;
const membership = (dates: Dates, post = 'us.sos'): Membership => ({ post, ...dates, sources: ['https://example.org'] });

describe('whether a post was held on a day', () => {
  const whole: Dates = { from: '2021-01-26', to: '2025-01-20' };
  const rough: Dates = { from: '2017', to: '2019-06' };
  const open: Dates = { from: '2025-01-20', asOf: '2026-08' };
  const sources = ['https://example.org'];
  const disputed: Dates = {
    from: '2018-05-21',
    to: '2021-01-19',
    disputed: [
      { field: 'from', value: '2018-03-13', sources },
      { field: 'from', value: '2018-06', sources },
      { field: 'to', value: '2021-03-19', sources },
    ],
  };
  test.each<[dates: Dates, day: string, held: Held]>([
    [whole, '2021-01-25', 'no'],
    [whole, '2021-01-26', 'yes'],
    [whole, '2025-01-19', 'yes'],
    // The day of leaving belongs to the successor.
    [whole, '2025-01-20', 'no'],
    [rough, '2016-12-31', 'no'],
    [rough, '2017-01-01', 'perhaps'],
    [rough, '2017-12-30', 'perhaps'],
    [rough, '2017-12-31', 'yes'],
    [rough, '2019-05-31', 'yes'],
    [rough, '2019-06-01', 'perhaps'],
    [rough, '2019-06-29', 'perhaps'],
    [rough, '2019-06-30', 'no'],
    [open, '2025-01-19', 'no'],
    [open, '2025-01-20', 'yes'],
    [open, '2026-08-31', 'yes'],
    [open, '2026-09-01', 'perhaps'],
    [{ from: '2025-01-20' }, '2025-01-20', 'perhaps'],
    [{ to: '2019' }, '2018-12-31', 'perhaps'],
    [{ to: '2019' }, '2019-06-01', 'perhaps'],
    [{ to: '2019' }, '2019-12-31', 'no'],
    [{ to: '2019' }, '2011-01-01', 'perhaps'],
    [{ to: '2019' }, '2010-12-31', 'no'],
    [{ from: '2022', asOf: '2023-06', goneBy: '2025-09' }, '2023-06-30', 'yes'],
    [{ from: '2022', asOf: '2023-06', goneBy: '2025-09' }, '2025-09-29', 'perhaps'],
    [{ from: '2022', asOf: '2023-06', goneBy: '2025-09' }, '2025-09-30', 'no'],
    [{ asOf: '2026' }, '2025-01-01', 'perhaps'],
    [{ asOf: '2026' }, '2018-01-01', 'perhaps'],
    [{ asOf: '2026' }, '2017-12-31', 'no'],
    // Longer than most tenures last after somebody checked: a post of 1999 is nobody's "now".
    [{ from: '1998', asOf: '1999-05' }, '2007-05-30', 'perhaps'],
    [{ from: '1998', asOf: '1999-05' }, '2007-05-31', 'no'],
    [{ from: '1998' }, '2006-12-30', 'perhaps'],
    [{ from: '1998' }, '2006-12-31', 'no'],
    [{}, '2025-01-01', 'perhaps'],
    [disputed, '2018-03-12', 'no'],
    [disputed, '2018-03-13', 'perhaps'],
    [disputed, '2018-06-29', 'perhaps'],
    [disputed, '2018-06-30', 'yes'],
    [disputed, '2021-01-18', 'yes'],
    [disputed, '2021-01-19', 'perhaps'],
    [disputed, '2021-03-18', 'perhaps'],
    [disputed, '2021-03-19', 'no'],
  ])('%j on %s: %s', (dates, day, held) => {
    expect(heldOn(membership(dates), day)).toBe(held);
  });
});

test.each<[dates: Dates, from: string | undefined, to: string | undefined]>([
  [{ from: '2021-01-26', to: '2025-01-20' }, '2021-01-26', '2025-01-20'],
  [{ from: '2017', to: '2019-06' }, '2017-12-31', '2019-06-01'],
  [{ to: '2019' }, undefined, '2019-01-01'],
  [
    {
      from: '2018-05-21',
      to: '2021-03-19',
      disputed: [
        { field: 'from', value: '2018-06', sources: ['x'] },
        { field: 'to', value: '2021-01-19', sources: ['x'] },
      ],
    },
    '2018-06-30',
    '2021-01-19',
  ],
])('%j is held for certain from %s to %s', (dates, from, to) => {
  expect(heldForCertain(membership(dates))).toMatchObject({ ...(from && { from }), ...(to && { to }) });
});

test('the sure ones come first, then the latest', () => {
  const first = membership({ from: '2010-01-01', to: '2030-01-01' }, 'a.one');
  const second = membership({ from: '2015-01-01', to: '2030-01-01' }, 'b.two');
  const unsure = membership({ from: '2020-01-01' }, 'c.three');
  const over = membership({ from: '2009-01-01', to: '2010-01-01' }, 'd.four');
  expect(membershipsOn([unsure, over, first, second], '2024-01-01')).toEqual([second, first, unsure]);
});

test('the latest began last; one without a beginning counts as the oldest', () => {
  const older = membership({ from: '2010' });
  const newer = membership({ from: '2010-05' });
  expect(latestMembership([newer, membership({}), older])).toBe(newer);
  expect(latestMembership([])).toBeUndefined();
});

describe('the state of an agreement on a day', () => {
  const treaty = { kind: 'treaty', signed: '1953-10-01', inForce: '1954-11-17' } as const;
  const declaration = { kind: 'declaration', signed: '2018-04-27' } as const;
  test.each<[dates: Partial<Agreement>, day: string, state: AgreementState]>([
    [treaty, '1953-09-30', 'planned'],
    [treaty, '1953-10-01', 'not-in-force'],
    // Nobody said when it came into force, nor that it has not.
    [{ ...treaty, inForce: undefined }, '2024-01-01', 'signed'],
    [treaty, '1954-11-17', 'in-force'],
    [{ ...treaty, ended: '2020-01-01' }, '2019-12-31', 'in-force'],
    [{ ...treaty, ended: '2020-01-01' }, '2020-01-01', 'ended'],
    // Known to the year only: it has ended for sure when the year has.
    [{ ...treaty, ended: '2020' }, '2020-06-01', 'in-force'],
    [{ ...treaty, ended: '2020' }, '2020-12-31', 'ended'],
    [{ kind: 'treaty', inForce: '2000-01-01' }, '1999-12-31', 'planned'],
    [{ kind: 'treaty' }, '2000-01-01', 'signed'],
    [declaration, '2018-04-26', 'planned'],
    [declaration, '2018-04-27', 'adopted'],
    [{ kind: 'armistice', signed: '1953-07-27', inForce: '1953-07-27' }, '2024-01-01', 'in-force'],
    [{ kind: 'process' }, '2000-01-01', 'adopted'],
  ])('%j on %s: %s', (dates, day, state) => {
    expect(agreementStateOn(dates as Agreement, day)).toBe(state);
  });
});
