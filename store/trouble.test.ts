import { expect, test } from 'vitest';
import { troubleOf } from './trouble.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

test.each([
  [named('VersionError'), 'newer'],
  [named('AbortError', named('QuotaExceededError')), 'full'],
  [named('OpenFailedError', named('SecurityError')), 'missing'],
  [named('OpenFailedError', named('UnknownError')), 'broken'],
  [named('MissingAPIError'), 'missing'],
  [named('DatabaseClosedError'), 'newer'],
  [named('DatabaseClosedError', named('UnknownError')), 'broken'],
  [named('DatabaseClosedError', named('QuotaExceededError')), 'full'],
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new Error('x', { cause: named('TimeoutError') }), 'blocked'],
  [new Error('x'), 'broken'],
  [undefined, 'broken'],
  ['QuotaExceededError', 'broken'],
])('%s means %s', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});
