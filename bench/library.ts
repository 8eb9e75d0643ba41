import { launchWithExtension, type RunningExtension } from '../tools/extension.ts';
import { BUILT } from '../tools/starter-pack.ts';
import { bundle } from './chromium.ts';
import { coldHover } from './library/cold-hover.ts';
import { hoverDuringImport } from './library/hover.ts';
import type { LibraryBenchPage } from './library/page.ts';
import { panelOpening } from './library/panel.ts';
import type { BenchOptions } from './options.ts';

const SIZES = [100, 1_000, 10_000] as const;
const SLOW_SIZE = 100_000;
/** Makes collections happen on command, and the size of the heap exact. */
const ARGS = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];

/** The library of the built extension, filled with a synthetic corpus, against one plain MiniSearch index of the same documents. */
export async function benchLibrary({ sizes, slow, log, report }: Pick<BenchOptions, 'sizes' | 'slow' | 'log' | 'report'>): Promise<void> {
  const script = await bundle('./library/page.ts');
  const most = Math.max(...sizes);
  for (const size of [...SIZES.filter((one) => one <= most), ...(slow ? [SLOW_SIZE] : [])]) {
    log(`library: ${size} articles`);
    const extension = await launchWithExtension(BUILT, { args: ARGS });
    try {
      report(await inPage(extension, script, size));
      report(await panelOpening(extension, size));
      report(await hoverDuringImport(extension, size));
      report(await coldHover(extension, size));
    } finally {
      await extension.close();
    }
  }
}

async function inPage({ context, url }: RunningExtension, script: string, size: number) {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(url('popup.html'));
  // The policy of an extension page lets no script tag in; the debugger may.
  await page.evaluate(script);
  const rows = await page.evaluate((size) => (globalThis as unknown as LibraryBenchPage).benchLibrary(size), size);
  await page.close();
  return rows;
}
