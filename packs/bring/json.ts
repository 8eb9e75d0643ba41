import { breakOf } from './broken-json.ts';
import { type Fault, MOST_FAULTS, type Read, type Refused, refused } from './fault.ts';
import { linesOf } from './json-lines.ts';

/** What nests deeper is no file of ours, and would exhaust the stack of whatever walks it. */
const DEEPEST = 32;
/** UTF-16 units before a place that tell a person which one it is. */
const NEAR = 30;

/** What a file says: one JSON value, or several of them, one a line (NDJSON). */
export type Parsed = { kind: 'value'; value: unknown } | { kind: 'lines'; values: unknown[]; lines: number[] };

/** One JSON value, or one a line. Each line that is no JSON is a fault of its own. */
export function parseJson(text: string): Read<Parsed> {
  if (text.trim() === '') return refused('empty-file');
  if (isLines(text)) return parseLines(text);
  const parsed = parseOne(text);
  return parsed.ok ? { ok: true, value: { kind: 'value', value: parsed.value } } : parsed;
}

/** One JSON value. */
export function parseOne(text: string): Read<unknown> {
  if (text.trim() === '') return refused('empty-file');
  if (isTooDeep(text)) return refused('deep', { most: DEEPEST });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return brokenJson(text, error);
  }
}

/** Faults with the lines of what they speak of. */
export function withLines(faults: readonly Fault[], text: string): Fault[] {
  // In a file of one line the number says nothing.
  if (!text.trim().includes('\n')) return [...faults];
  const lines = linesOf(
    text,
    faults.map(({ path }) => path),
  );
  return faults.map((fault, at) => ({ ...fault, line: lines[at] as number }));
}

function isLines(text: string): boolean {
  const [first = '', ...others] = text.trimStart().split('\n', 50);
  return /^\{.*\}\s*$/.test(first) && others.some((line) => line.trim() !== '');
}

function parseLines(text: string): Read<Parsed> {
  const values: unknown[] = [];
  const lines: number[] = [];
  const faults: Fault[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseOne(line);
    if (parsed.ok) {
      values.push(parsed.value);
      lines.push(at + 1);
    } else faults.push(...parsed.faults.map((fault) => ({ ...fault, line: at + 1 })));
    if (faults.length >= MOST_FAULTS) break;
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { kind: 'lines', values, lines } };
}

/** @throws the parser's error where there is nothing wrong with the text */
function brokenJson(text: string, error: unknown): Refused {
  const broken = breakOf(text);
  if (!broken) throw error;
  const { at, why } = broken;
  const line = text.slice(0, at).split('\n').length;
  const near = text.slice(Math.max(0, at - NEAR), at).replace(/[\s\p{Cc}]+/gu, ' ');
  const found = shown(text.codePointAt(at) ?? 0);
  const where = text.trim().includes('\n') ? { line } : {};
  if (why === 'no-json' && near.trim() === '') return refused('no-start', { found }, where);
  return refused(why, why === 'no-json' ? { near, found } : { near }, where);
}

/** A sign, or the number of one that cannot be seen. */
function shown(codePoint: number): string {
  const sign = String.fromCodePoint(codePoint);
  return /[\p{C}\p{Z}]/u.test(sign) ? `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` : sign;
}

// Without recursion: that is what it guards.
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > DEEPEST) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return false;
}
