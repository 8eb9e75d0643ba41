import type { RunningExtension } from '../../tools/extension.ts';
import { median } from '../measure.ts';
import { type Row, row } from '../row.ts';

const TURNS = 7;
/** Milliseconds until a place of the reader shows. */
const TARGET = 300;
/** The first is named by the most articles of all. */
const PLACES = { library: ['#/', '.articles a'], 'whom most articles name': ['#/entity/person-0', 'a.passage'] } as const;

/** The reader, from being opened to showing its first line. */
export async function panelOpening({ context, url }: RunningExtension, size: number): Promise<Row[]> {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  const rows: Row[] = [];
  for (const [what, [place, line]] of Object.entries(PLACES)) {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      await page.goto('about:blank');
      await page.goto(url(`sidepanel.html${place}`));
      const shown = await page.waitForFunction((line) => document.querySelector(line) && performance.now(), line);
      times.push((await shown.jsonValue()) as number);
    }
    rows.push(row(`${size} articles, the reader at ${what}`, 'target', median(times), TARGET, 'ms'));
  }
  await page.close();
  return rows;
}
