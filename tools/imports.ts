import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { whyForbidden, whyMisplaced } from './import-rules.ts';
import { importsOf } from './import-scan.ts';

/** Checks that every import of the project goes in a direction that the design allows: `npm run check` and `npm test` call it. */

const NOT_OURS = /(^|\/)(node_modules|\.[^/]+)(\/|$)/;

/** One line a fault of this file, `file:line: what is forbidden and why`. */
export function faultsOf(file: string, source: string): string[] {
  const misplaced = whyMisplaced(file);
  const faults = misplaced ? [`${file}:1: ${misplaced}`] : [];
  try {
    for (const found of importsOf(file, source)) {
      const why = whyForbidden(found);
      if (why) faults.push(`${file}:${found.line}: import of ${found.to}: ${why}`);
    }
  } catch (error) {
    faults.push(`${file}:1: cannot be parsed: ${error instanceof Error ? error.message : String(error)}`);
  }
  return faults;
}

async function main(): Promise<void> {
  const root = new URL('..', import.meta.url);
  const files: string[] = [];
  for await (const path of glob('**/*.{ts,tsx}', { cwd: root, exclude: (path) => NOT_OURS.test(path) })) {
    const file = path.split(sep).join('/');
    if (!file.endsWith('.d.ts')) files.push(file);
  }
  const faults = files.sort().flatMap((file) => faultsOf(file, readFileSync(new URL(file, root), 'utf8')));
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} files, ${faults.length || 'no'} forbidden import${faults.length === 1 ? '' : 's'}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (import.meta.main) await main();
