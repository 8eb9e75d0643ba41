import { median } from '../measure.ts';
import { row } from '../row.ts';
import { styleOwn, underlineOwn } from './own-underline.ts';
import { PATHS } from './pages.ts';
import { eachTurn, onPage, type Setting } from './setting.ts';
import type { Metrics } from './tab.ts';

/** What following the changes of a page costs it. */

const TURNS = 5;

/** How a page changes: so many times, by a script of its own. */
const WAYS: [name: string, changes: number, script: string][] = [
  [
    'all over the page',
    10_000,
    `(async () => {
      const paragraphs = [...document.querySelectorAll('article p')];
      for (let at = 0; at < 10_000; at++) {
        const text = paragraphs[at % paragraphs.length].firstChild;
        text.data = text.data.slice(0, 200) + ' ' + at;
        if (at % 50 === 49) await new Promise((next) => setTimeout(next, 10));
      }
    })()`,
  ],
  [
    'of one paragraph, sixty times a second',
    600,
    `(async () => {
      const text = document.querySelector('article p').firstChild;
      for (let at = 0; at < 600; at++) {
        text.data = text.data.slice(1) + text.data[0];
        await new Promise((next) => setTimeout(next, 16));
      }
    })()`,
  ],
];

/** The page alone, with one underline of its own, and with ours. */
const VARIANTS = ['alone', 'underlined', 'ours'] as const;
type Variant = (typeof VARIANTS)[number];
type Cost = Pick<Metrics, 'script' | 'tasks'>;

/**
 * What changes of text cost, per 1,000: script, and all of the main thread, where a line anywhere costs the page in each frame that it
 * draws. The page alone is measured as often, and differs from itself by its noise: what ours takes in the median is within it where
 * some turn without it took as long.
 */
export async function benchChanges(setting: Setting): Promise<void> {
  const { subjects, origin } = setting;
  for (const [name, changes, script] of WAYS) {
    const taken = await eachTurn(VARIANTS, TURNS, (variant) =>
      onPage(variant === 'ours' ? subjects.ours : subjects.off, origin + PATHS.article, async (tab): Promise<Cost> => {
        if (variant === 'underlined') {
          await styleOwn(tab.page);
          await underlineOwn(tab.page);
        }
        const before = await tab.settle();
        await tab.page.evaluate(script);
        const after = await tab.settle();
        const each = (key: keyof Cost) => ((after[key] - before[key]) / changes) * 1_000;
        return { script: each('script'), tasks: each('tasks') };
      }),
    );
    const times = (variant: Variant, key: keyof Cost) => taken[variant].map((one) => one[key]);
    const compare = (variant: Variant, key: keyof Cost, what: string, against: string) => {
      const [ours, peer] = [times('ours', key), times(variant, key)];
      const isNoise = median(ours) <= Math.max(...peer);
      const note = `ours ${range(ours)}, it ${range(peer)}: ${isNoise ? 'within' : 'beyond'} noise`;
      return row(`1,000 changes of text ${name}, ${what}`, against, median(ours), median(peer), 'ms', note);
    };
    setting.report([
      compare('alone', 'script', 'script', 'the extension off'),
      compare('alone', 'tasks', 'main thread', 'the extension off'),
      compare('underlined', 'tasks', 'main thread', 'one underline of the page’s own'),
    ]);
  }
}

function range(times: readonly number[]): string {
  return `${Math.min(...times).toFixed(2)}-${Math.max(...times).toFixed(2)}`;
}
