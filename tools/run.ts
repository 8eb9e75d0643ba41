import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The command line programs of the packages, by the file that Node runs. */
const PROGRAMS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;

export type Program = keyof typeof PROGRAMS;

/** Runs a package's program, or a script of `tools/`, to its end with this Node; its output is shown. Tells whether it succeeded. */
export function run(program: Program | `tools/${string}.ts`, ...args: string[]): boolean {
  const file = program in PROGRAMS ? PROGRAMS[program as Program] : program;
  const { status, error } = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (error) throw error;
  return status === 0;
}

/** A line that tells sections of output apart. */
export function section(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
}
