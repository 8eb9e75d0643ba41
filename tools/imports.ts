import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { circleIn } from './import-circles.ts';
import { whyForbidden, whyMisplaced } from './import-rules.ts';
import { importsOf } from './import-scan.ts';

/**
 * Checks that every import of the project goes in a direction that the design allows, and that none leads back to where it came from: `npm
 * run check` and `npm test` call it.
 */

const NOT_OURS = /(^|\/)(node_modules|\.[^/]+)(\/|$)/;

/** What was looked at in a file: its faults, a line each, `file:line: what is forbidden and why`, and the files that it imports. */
export interface Checked {
  faults: string[];
  imports: string[];
}

export function checkImports(file: string, source: string): Checked {
  const misplaced = whyMisplaced(file);
  const faults = misplaced ? [`${file}:1: ${misplaced}`] : [];
  try {
    const found = importsOf(file, source);
    for (const one of found) {
      const why = whyForbidden(one);
      if (why) faults.push(`${file}:${one.line}: import of ${one.to}: ${why}`);
    }
    return { faults, imports: found.map(({ to }) => to) };
  } catch (error) {
    return { faults: [...faults, `${file}:1: cannot be parsed: ${error instanceof Error ? error.message : String(error)}`], imports: [] };
  }
}

async function main(): Promise<void> {
  const root = new URL('..', import.meta.url);
  const files: string[] = [];
  for await (const path of glob('**/*.{ts,tsx}', { cwd: root, exclude: (path) => NOT_OURS.test(path) })) {
    const file = path.split(sep).join('/');
    if (!file.endsWith('.d.ts')) files.push(file);
  }
  const checked = new Map(files.sort().map((file) => [file, checkImports(file, readFileSync(new URL(file, root), 'utf8'))]));
  const faults = [...checked.values()].flatMap((one) => one.faults);
  const circle = circleIn(new Map([...checked].map(([file, { imports }]) => [file, imports])));
  if (circle) faults.push(`${circle[0]}:1: imports itself: ${[...circle, circle[0]].join(' → ')}`);
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} files, ${faults.length || 'no'} forbidden import${faults.length === 1 ? '' : 's'}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (import.meta.main) await main();
