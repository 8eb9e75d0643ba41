import type * as v from 'valibot';
import { type Flaw, isFlaw } from '../../corpus/flaws.ts';

/** What can be wrong with a file beside the flaws of its values. */
export const FILE_FAULTS = [
  'empty-file',
  'large',
  'unpacks-large',
  'zip',
  'gzip',
  'encoding',
  'cut-short',
  'no-json',
  'no-start',
  'quote',
  'deep',
  'many',
  'nothing',
  'format',
  'other',
  'newer',
  // A value is not of the kind that stands there.
  'missing',
  'unknown',
  'text',
  'number',
  'list',
  'object',
  'choice',
  'unfit',
  // It fits neither the rest nor the library.
  'twice',
  'taken',
  'other-post',
  'known-article',
  'key',
  'no-post',
  'no-person',
  'ours',
] as const;
export type FaultCode = Flaw | (typeof FILE_FAULTS)[number];

/** Keys and numbers that lead to a value of a file, from the top. */
export type Path = readonly (string | number)[];

/** Something in a file of the reader's that keeps it from being taken. `locales/fault.ts` says it in words, and how it is mended. */
export interface Fault {
  code: FaultCode;
  /** Empty where it is the whole file. */
  path: Path;
  /** From 1; absent where the file has one only. */
  line?: number;
  /** What stands there, shortened. */
  given?: string;
  /** What the words speak of. Numbers under `bytes` are sizes. */
  data?: Readonly<Record<string, string | number>>;
}

export type Refused = { ok: false; faults: readonly Fault[] };
export type Read<T> = { ok: true; value: T } | Refused;

/** So many are told at most: where it is as many, there may be more. Whoever has more mends these first. */
export const MOST_FAULTS = 20;
/** How files are checked: of a value that is wrong in several ways the first is told. */
export const ONE_EACH = { abortPipeEarly: true } as const;
/** UTF-16 units of a value that are shown. */
const MOST_GIVEN = 60;

export function refused(code: FaultCode, data?: Fault['data'], place: Partial<Pick<Fault, 'path' | 'line'>> = {}): Refused {
  return { ok: false, faults: [{ code, path: [], ...place, ...(data && { data }) }] };
}

/** What a check of valibot found. @param at where the value that was checked stands */
export function faultOf(issue: v.BaseIssue<unknown>, at: Path = []): Fault {
  const path = [...at, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const found = codeOf(issue);
  const given = found.code === 'unknown' ? undefined : shortened(issue.input);
  return { path, ...found, ...(given !== undefined && { given }) };
}

const KINDS: Readonly<Record<string, FaultCode>> = {
  string: 'text',
  number: 'number',
  safe_integer: 'number',
  array: 'list',
  tuple: 'list',
  object: 'object',
  strict_object: 'object',
  record: 'object',
  max_length: 'long',
  non_empty: 'empty',
};
/** Of what may be one of several. */
const CHOICES = new Set(['picklist', 'literal', 'variant', 'union']);

function codeOf({ type, message, expected, received }: v.BaseIssue<unknown>): Pick<Fault, 'code' | 'data'> {
  if (isFlaw(message)) return { code: message };
  if (expected === 'never') return { code: 'unknown' };
  if (received === 'undefined') return { code: 'missing' };
  if (CHOICES.has(type) && expected) return { code: 'choice', data: { choices: expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ') } };
  const code = KINDS[type];
  return code ? { code } : { code: 'unfit', data: { expected: expected ?? type } };
}

/** Not of what has parts: they are in the file to be seen. */
function shortened(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const text = String(value).trim();
  if (text === '') return undefined;
  return text.length > MOST_GIVEN ? `${text.slice(0, MOST_GIVEN)}…` : text;
}
