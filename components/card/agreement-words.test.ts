import { expect, test } from 'vitest';
import { beganKey, stateKey } from './agreement-words.ts';

test.each([
  ['treaty', 'signed', 'state.bind.signed'],
  ['treaty', 'not-in-force', 'state.bind.not-in-force'],
  ['treaty', 'in-force', 'state.bind.in-force'],
  ['armistice', 'ended', 'state.bind.ended'],
  ['resolution', 'adopted', 'state.text.adopted'],
  ['joint-statement', 'planned', 'state.text.planned'],
  ['summit', 'adopted', 'state.event.adopted'],
  ['dialogue', 'adopted', 'state.course.adopted'],
  ['alliance', 'in-force', 'state.course.adopted'],
  ['institution', 'ended', 'state.course.ended'],
  ['agreement', 'adopted', 'state.bind.signed'],
] as const)('a %s that is %s reads %s', (kind, state, key) => {
  expect(stateKey(kind, state)).toBe(key);
});

test('a summit is held, a process begins', () => {
  expect([beganKey('summit'), beganKey('process'), beganKey('treaty'), beganKey('policy')]).toEqual([
    'began.event',
    'began.course',
    'began.bind',
    'began.text',
  ]);
});
