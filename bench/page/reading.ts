import { row } from '../row.ts';
import { styleOwn, underlineOwn } from './own-underline.ts';
import { feedItems, PATHS } from './pages.ts';
import { asExtension, inTurns, onPage, type Setting } from './setting.ts';
import type { Stretches } from './trace.ts';

/** What reading and underlining cost the main thread of a page. */

const TURNS = 5;
const ARTICLE_BUDGET = 30;
const TASK_BUDGET = 50;
const SLICE_BUDGET = 16;
const FEED_ITEMS = 10_000;

/** Main-thread time that each subject adds to an article page of 300 kB, and to an article of as many letters. */
export async function benchArticle(setting: Setting): Promise<void> {
  for (const [name, path] of [
    ['page of 300 kB', PATHS.usual],
    ['300,000 letters', PATHS.article],
  ] as const) {
    const tasks = await inTurns(setting, ['off', 'ours', 'mark', 'markFew', 'markList'], TURNS, (subject) =>
      onPage(subject, setting.origin + path, async (tab) => (await tab.settle()).tasks),
    );
    const added = tasks.ours - tasks.off;
    const bench = `${name}, main thread added`;
    setting.report([
      row(bench, 'mark.js, a list of the page’s names', added, tasks.markList - tasks.off, 'ms'),
      row(bench, 'mark.js, one pattern of the page’s names', added, tasks.markFew - tasks.off, 'ms'),
      row(bench, 'mark.js, one pattern of the names of the pack', added, tasks.mark - tasks.off, 'ms'),
      row(bench, 'the budget', added, ARTICLE_BUDGET, 'ms'),
    ]);
  }
}

/** The longest task and slice on pages that are too much. What the page itself needs to load is over before Sekilas begins. */
export async function benchHuge(setting: Setting): Promise<void> {
  const { subjects, origin } = setting;
  const host = new URL(origin).host;
  for (const [name, path] of [
    ['5 MB', PATHS.long],
    ['200,000 text nodes', PATHS.nodes],
  ] as const) {
    const turn = async () => {
      await asExtension(subjects.ours, { type: 'set-site', host, enabled: false });
      return onPage(subjects.ours, origin + path, async (tab) => {
        await tab.settle();
        const ours = await tab.trace(() => asExtension(subjects.ours, { type: 'set-site', host, enabled: true }));
        await styleOwn(tab.page);
        await tab.settle();
        return { ours, own: await tab.trace(() => underlineOwn(tab.page)) };
      });
    };
    const turns = [await turn(), await turn(), await turn()];
    report(
      setting,
      `page of ${name}`,
      turns.map(({ ours }) => ours),
      turns.map(({ own }) => own),
      'one underline of the page’s own',
    );
  }
}

/** The longest task and slice while a feed brings ten thousand items. */
export async function benchFeed(setting: Setting): Promise<void> {
  const { subjects, origin, pack } = setting;
  const items = feedItems(pack);
  const turn = (subject: typeof subjects.ours) =>
    onPage(subject, origin + PATHS.feed, async (tab) => {
      await tab.settle();
      return tab.trace(() =>
        tab.page.evaluate(
          async ([items, count]) => {
            for (let at = 0; at < count; at += 50) {
              const some = Array.from({ length: 50 }, (_, index) => {
                const item = document.createElement('p');
                item.textContent = items[(at + index) % items.length] ?? '';
                return item;
              });
              document.getElementById('feed')?.append(...some);
              await new Promise((next) => setTimeout(next, 40));
            }
          },
          [items, FEED_ITEMS] as const,
        ),
      );
    });
  report(setting, 'feed of 10,000 items', [await turn(subjects.ours)], [await turn(subjects.off)], 'the extension off');
}

function report({ report }: Setting, name: string, ours: Stretches[], peer: Stretches[], against: string): void {
  const most = (of: Stretches[], key: keyof Stretches) => Math.max(...of.map((one) => one[key]));
  report([
    row(`${name}, longest task`, against, most(ours, 'task'), most(peer, 'task'), 'ms'),
    row(`${name}, longest task`, 'the budget', most(ours, 'task'), TASK_BUDGET, 'ms'),
    row(`${name}, longest slice of script`, 'the budget', most(ours, 'slice'), SLICE_BUDGET, 'ms'),
  ]);
}
