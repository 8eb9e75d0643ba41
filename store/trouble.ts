import type { Trouble } from '../corpus/library.ts';

/** Names of errors by what they mean to the reader: those of IndexedDB, and Dexie's own. */
const MEANING = new Map<string, Trouble>([
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'full'],
  ['MissingAPIError', 'missing'],
  ['NotSupportedError', 'missing'],
  ['SecurityError', 'missing'],
  ['InvalidStateError', 'missing'],
  ['TimeoutError', 'blocked'],
  // Ours close for nothing but a newer version.
  ['DatabaseClosedError', 'newer'],
]);

/** What an error of the store means. Dexie wraps the browser's errors: the innermost that is known tells. */
export function troubleOf(error: unknown): Trouble {
  const { name = '', inner, cause } = (typeof error === 'object' && error !== null ? error : {}) as Wrapped;
  const deeper = inner ?? cause;
  if (deeper === undefined || deeper === error) return MEANING.get(name) ?? 'broken';
  const meant = troubleOf(deeper);
  // A database that is closed because it could not be opened says no more than why it could not.
  return meant === 'broken' && name !== 'DatabaseClosedError' ? (MEANING.get(name) ?? 'broken') : meant;
}

interface Wrapped {
  name?: string;
  inner?: unknown;
  cause?: unknown;
}
