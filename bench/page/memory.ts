import { row } from '../row.ts';
import { PATHS } from './pages.ts';
import { inTurns, onPage, type Setting } from './setting.ts';

/** What Sekilas holds of a page, and whether it lets go. */

const TURNS = 3;
const HEAP_BUDGET = 3;
const MOVES = 100;
/** By then everything that is kept for good is there. */
const WARM = 10;
/** Steady: less than this much more, in MB, after ninety further pages. */
const GROWTH_BUDGET = 0.5;
/** Time for a page that moved to be read, in ms. */
const READ = 700;
const MEGABYTE = 1e6;

export async function benchMemory(setting: Setting): Promise<void> {
  const heap = await inTurns(setting, ['off', 'ours'], TURNS, (subject) =>
    onPage(subject, setting.origin + PATHS.ordinary, async (tab) => {
      await tab.settle();
      return (await tab.heap()) / MEGABYTE;
    }),
  );
  setting.report([row('ordinary article, heap added', 'the budget', heap.ours - heap.off, HEAP_BUDGET, 'MB')]);

  await onPage(setting.subjects.ours, setting.origin + PATHS.ordinary, async (tab) => {
    await tab.settle();
    let before = 0;
    for (let move = 0; move < MOVES; move++) {
      await tab.page.evaluate((move) => {
        history.pushState({}, '', `/moved/${move}`);
        const article = document.querySelector('article');
        const copy = article?.cloneNode(true) as HTMLElement;
        copy.querySelector('h1')?.append(` ${move}`);
        article?.replaceWith(copy);
      }, move);
      await tab.wait(READ);
      if (move === WARM) before = await tab.heap();
    }
    const growth = ((await tab.heap()) - before) / MEGABYTE;
    setting.report([row(`${MOVES - WARM} moves to another address, heap grown`, 'the budget', Math.max(0, growth), GROWTH_BUDGET, 'MB')]);
  });
}
