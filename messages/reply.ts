import type { FailureCode, Reply } from './protocol.ts';

/** An answer. */
export function ok<T>(value: T): Reply<T> {
  return { ok: true, value };
}

/** An expected failure: `message` says what was wrong in words for a log, never for the reader. */
export function refuse(code: FailureCode, message: string): { ok: false; code: FailureCode; message: string } {
  return { ok: false, code, message };
}
