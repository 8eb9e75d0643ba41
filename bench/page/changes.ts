import { median } from '../measure.ts';
import { row } from '../row.ts';
import { PATHS } from './pages.ts';
import { eachTurn, onPage, type Setting } from './setting.ts';

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

/**
 * Script time for changes of text. The extension off is measured as often, and differs from itself by its noise: what ours takes in the
 * median is within it where some turn without it took as long.
 */
export async function benchChanges(setting: Setting): Promise<void> {
  for (const [name, changes, script] of WAYS) {
    const { off, ours } = await eachTurn(setting, ['off', 'ours'], TURNS, (subject) =>
      onPage(subject, setting.origin + PATHS.article, async (tab) => {
        const before = await tab.settle();
        await tab.page.evaluate(script);
        const after = await tab.settle();
        return ((after.script - before.script) / changes) * 1_000;
      }),
    );
    const isNoise = median(ours) <= Math.max(...off);
    const note = `ours ${range(ours)}, off ${range(off)}: ${isNoise ? 'within' : 'beyond'} noise`;
    setting.report([row(`1,000 changes of text ${name}, script`, 'the extension off', median(ours), median(off), 'ms', note)]);
  }
}

function range(times: readonly number[]): string {
  return `${Math.min(...times).toFixed(2)}-${Math.max(...times).toFixed(2)}`;
}
