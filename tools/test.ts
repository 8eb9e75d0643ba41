import { ensureChromium } from './browser.ts';
import { ensureFirefox } from './firefox.ts';
import { run, section } from './run.ts';

/**
 * All checks of the project, cheap ones first, up to the first that fails. `npm test -- unit e2e` runs only these sections;
 * `e2e` tests the extension that `build` made.
 */
const SECTIONS: Readonly<Record<string, () => boolean>> = {
  types: () => run('wxt', 'prepare') && run('tsc', '-p', '.') && run('tsc', '-p', 'recognizer'),
  lint: () => run('biome', 'check', '.'),
  imports: () => run('tools/imports.ts'),
  unit: () => run('vitest', 'run', '--project', 'unit'),
  chromium: () => Boolean(ensureChromium()),
  browser: () => run('vitest', 'run', '--project', 'browser'),
  build: () => run('wxt', 'build'),
  e2e: () => run('vitest', 'run', '--project', 'e2e'),
  firefox: () => {
    if (ensureFirefox()) return run('wxt', 'build', '--browser', 'firefox') && run('vitest', 'run', '--project', 'firefox');
    console.log('Left out: no Firefox 150 or newer is here, and this process may not install one. Set FIREFOX_PATH to test in it.');
    return true;
  },
};

function main(wanted: string[]): boolean {
  const names = Object.keys(SECTIONS);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no such section: ${unknown.join(', ')}; there are ${names.join(', ')}`);
  const began = performance.now();
  const passed: string[] = [];
  for (const name of names.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    section(name);
    const start = performance.now();
    if (!SECTIONS[name]?.()) {
      console.error(`\nFailed: ${name}.`);
      return false;
    }
    passed.push(`${name} ${secondsSince(start)}`);
  }
  console.log(`\nPassed in ${secondsSince(began)}: ${passed.join(', ')}.`);
  return true;
}

function secondsSince(start: number): string {
  return `${Math.round((performance.now() - start) / 1000)} s`;
}

try {
  process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
