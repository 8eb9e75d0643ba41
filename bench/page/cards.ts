import type { CDPSession } from 'playwright-core';
import { median } from '../measure.ts';
import { row } from '../row.ts';
import { PATHS } from './pages.ts';
import { onPage, type Setting } from './setting.ts';
import type { Tab } from './tab.ts';

/** From the moment the pointer has rested long enough to the card on the screen. */

/** The delay of a first card, in ms: `page/hover/intent.ts`. */
const DELAY = 400;
const TURNS = 9;
const RUNNING_BUDGET = 50;
const STOPPED_BUDGET = 150;

export async function benchCards(setting: Setting): Promise<void> {
  await onPage(setting.subjects.ours, setting.origin + PATHS.ordinary, async (tab) => {
    await tab.settle();
    await watch(tab);
    const session = await tab.page.context().newCDPSession(tab.page);
    await session.send('ServiceWorker.enable');
    const places = await placesOfNames(tab);
    const times = { running: [] as number[], stopped: [] as number[] };
    for (let turn = 0; turn < TURNS * 2; turn++) {
      // Each name once: its card is not kept yet.
      const place = places[turn % places.length];
      if (!place) throw new Error('the page underlines nothing');
      const background = turn % 2 === 0 ? 'running' : 'stopped';
      times[background].push(await hover(tab, session, place, background));
    }
    setting.report([
      row('card after the delay, background running', 'the budget', median(times.running), RUNNING_BUDGET, 'ms'),
      row('card after the delay, background stopped', 'the budget', median(times.stopped), STOPPED_BUDGET, 'ms'),
    ]);
    setting.report([row('changes of the page’s tree', 'none', await changes(tab), 0, 'records')]);
  });
}

/** Notes when the pointer last moved, when a card came and was drawn, and every other change of the page. */
async function watch({ page }: Tab): Promise<void> {
  await page.evaluate(() => {
    const noted = { movedAt: 0, paintedAt: 0, changes: 0 };
    Object.assign(globalThis, { noted });
    addEventListener('pointermove', () => {
      noted.movedAt = performance.now();
    });
    const isHost = (node: Node) => node instanceof Element && node.hasAttribute('data-sekilas-host');
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes, target } of records) {
        if ([...addedNodes].some(isHost)) {
          // The first frame after it was put in is drawn by the time of the second.
          requestAnimationFrame(() => requestAnimationFrame(() => (noted.paintedAt = performance.now())));
        }
        const ours = isHost(target) || [...addedNodes, ...removedNodes].every(isHost);
        if (!ours || addedNodes.length + removedNodes.length === 0) noted.changes++;
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

async function placesOfNames({ page }: Tab): Promise<{ x: number; y: number }[]> {
  return page.evaluate(() => {
    const places: { x: number; y: number; text: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of name.startsWith('sekilas') ? highlight : []) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
        if (y > 0 && y + height < innerHeight) places.push({ x: x + width / 2, y: y + height / 2, text: range.toString() });
      }
    }
    return places.filter(({ text }, at) => places.findIndex((other) => other.text === text) === at);
  });
}

async function hover(
  tab: Tab,
  session: CDPSession,
  { x, y }: { x: number; y: number },
  background: 'running' | 'stopped',
): Promise<number> {
  const { page } = tab;
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await tab.wait(800);
  if (background === 'stopped') await session.send('ServiceWorker.stopAllWorkers');
  await page.evaluate('noted.paintedAt = 0');
  await page.mouse.move(x, y);
  await page.waitForFunction('noted.paintedAt > 0', undefined, { timeout: 5_000 });
  return page.evaluate<number>(`noted.paintedAt - noted.movedAt - ${DELAY}`);
}

function changes({ page }: Tab): Promise<number> {
  return page.evaluate<number>('noted.changes');
}
