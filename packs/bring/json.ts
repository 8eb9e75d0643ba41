import { MOST_FAULTS, type PackFault, type Read, refused } from './fault.ts';

/** What nests deeper is no pack, and would exhaust the stack of whatever walks it. */
const DEEPEST = 32;

/** A value of a file, and how faults name it. */
export interface Placed {
  value: unknown;
  /** `line 3`, or a path; empty for the whole file. */
  where: string;
}

/** One JSON value, or one a line (NDJSON) as a list. Each line that is no JSON is a fault of its own. */
export function parseJson(text: string): Read<Placed[] | Placed> {
  if (text.trim() === '') return refused('the file is empty');
  return isLines(text) ? parseLines(text) : parseOne(text, '');
}

function isLines(text: string): boolean {
  const [first = '', ...others] = text.trimStart().split('\n', 50);
  return /^\{.*\}\s*$/.test(first) && others.some((line) => line.trim() !== '');
}

function parseLines(text: string): Read<Placed[]> {
  const placed: Placed[] = [];
  const faults: PackFault[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseOne(line, `line ${at + 1}`);
    if (parsed.ok) placed.push(parsed.value);
    else faults.push(...parsed.faults);
    if (faults.length >= MOST_FAULTS) break;
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: placed };
}

function parseOne(text: string, where: string): Read<Placed> {
  if (isTooDeep(text)) return refused(`is nested deeper than ${DEEPEST} levels`, where);
  try {
    return { ok: true, value: { value: JSON.parse(text), where } };
  } catch (error) {
    return refused(`is no JSON: ${error instanceof Error ? error.message : error}`, where || placeOf(text, error));
  }
}

/** The line that the engine's message speaks of. */
function placeOf(text: string, error: unknown): string {
  const told = /position (\d+)/.exec(String(error))?.[1];
  const position = told === undefined ? text.length : Number(told);
  return `line ${text.slice(0, position).split('\n').length}`;
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
