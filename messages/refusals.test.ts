import { expect, test } from 'vitest';
import { countRefusals } from './refusals.ts';

test('a flood of refusals is a few lines of log', () => {
  const lines: string[] = [];
  const refused = countRefusals((line) => lines.push(line));
  for (let index = 0; index < 5_000; index++) refused('busy');
  refused('forbidden');
  expect(lines.map((line) => line.replace(/^.* as /, ''))).toEqual(['busy: 1', 'busy: 10', 'busy: 100', 'busy: 1000', 'forbidden: 1']);
});
