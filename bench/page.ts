import { matchingSpeed } from './after-pages.ts';
import type { BenchPage } from './chromium.ts';
import { benchLoadingFromDatabase } from './loading.ts';
import { benchMatching } from './matching.ts';

/** The entry of the page that `chromium.ts` opens. */
const page = globalThis as unknown as BenchPage;

page.bench = async (sizes, slow) => {
  // First, while the page holds nothing else.
  page.report([await benchLoadingFromDatabase('chromium', Math.max(...sizes))]);
  benchMatching({ where: 'chromium', sizes, slow, log: (line) => console.log(line), report: (rows) => page.report(rows) });
};

page.matchingSpeed = matchingSpeed;
