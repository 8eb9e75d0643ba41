import type { Page } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';
import { p95 } from '../measure.ts';
import { type Row, row } from '../row.ts';
import { syntheticPack } from './synthetic.ts';

/** What the page of an extension can call. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean } | undefined> } };

const IDLE_HOVERS = 100;
/** Between two hovers, in ms: a reader's pointer rests longer, and who never rests measures how fast two can share a processor. */
const REST = 50;
const MOST_BROUGHT = 2_000;
const PEOPLE = 40;
const TITLE = 'bench';

/** How fast a pack that the reader brought comes in; and cards that the warm background gives meanwhile, and while nothing goes on. */
export async function hoverDuringImport({ context, url }: RunningExtension, size: number): Promise<Row[]> {
  const options = await context.newPage();
  options.setDefaultTimeout(0);
  await options.goto(url('options.html'));
  const brought = Math.min(size, MOST_BROUGHT);
  const took = await importing(options, brought);

  const hovering = await context.newPage();
  hovering.setDefaultTimeout(0);
  // A page of the extension that asks for nothing itself.
  await hovering.goto(url('manifest.json'));
  const idle = await hovers(hovering, IDLE_HOVERS);
  const during: number[] = [];
  let done = false;
  const imported = importing(options, brought).then(() => {
    done = true;
  });
  while (!done) during.push(...(await hovers(hovering, 5)));
  await imported;
  await Promise.all([options.close(), hovering.close()]);
  return [
    row(`${size} articles, hover during the import of ${brought}, p95`, 'idle', p95(during), p95(idle), 'ms', `of ${during.length}`),
    row(`${size} articles, import of ${brought} with names and index`, '1,000 articles/s', (1_000 * brought) / took, 1_000, 'articles/s'),
  ];
}

/** Brings a pack, and takes it out again. @returns ms from the click that adds it until it shows */
async function importing(options: Page, articles: number): Promise<number> {
  const buffer = Buffer.from(linesOf(articles));
  await options.locator('.pack-adder input').setInputFiles({ name: `${TITLE}.ndjson`, mimeType: 'application/json', buffer });
  await options.locator('.pack-preview .first').waitFor();
  const began = performance.now();
  await options.locator('.pack-preview .first').click();
  await options.locator('.packs li').waitFor();
  await options.locator('.packs progress').waitFor({ state: 'detached' });
  const took = performance.now() - began;
  await options.locator('.packs li button').last().click();
  await options.locator('.packs .asked button').first().click();
  await options.locator('.packs li').waitFor({ state: 'detached' });
  return took;
}

function hovers(page: Page, times: number): Promise<number[]> {
  return page.evaluate(
    async ([times, people, rest]) => {
      const took: number[] = [];
      for (let turn = 0; turn < times; turn++) {
        await new Promise((resume) => setTimeout(resume, rest));
        const began = performance.now();
        const reply = await chrome.runtime.sendMessage({ type: 'card', entity: `person-${turn % people}`, date: '2020-01-01', lang: 'en' });
        if (!reply?.ok) throw new Error(`a card was not answered: ${JSON.stringify(reply)}`);
        took.push(performance.now() - began);
      }
      return took;
    },
    [times, PEOPLE, REST] as const,
  );
}

/** Articles as a reader may bring them, one a line. */
function linesOf(count: number): string {
  const { articles } = syntheticPack(count, TITLE);
  const lines = articles.map(({ meta, blocks }) => {
    const { id, language, headline, date } = meta;
    const text = blocks.map((block) => block.text).join('\n\n');
    return JSON.stringify({ id: `${TITLE}-${id}`, language, headline, date, source: { publisher: 'Harian Bench' }, text });
  });
  return lines.join('\n');
}
