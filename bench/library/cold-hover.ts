import type { CDPSession } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';
import { serve } from '../../tools/serve.ts';
import { median, p95 } from '../measure.ts';
import { type Row, row } from '../row.ts';

/** So many that what 95 of 100 do not exceed is more than the second slowest. */
const TURNS = 60;

/** A card asked for by a web page of a worker that is stopped, against a message that nobody answers, to a worker that is stopped. */
export async function coldHover({ context }: RunningExtension, size: number): Promise<Row[]> {
  const site = await serve(new Map([['/', '<!doctype html><title>Bench</title><p>Nothing is named here.']]));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    const found = contentScript(session);
    await session.send('Runtime.enable');
    await page.goto(site.origin);
    const contextId = await found;
    await session.send('ServiceWorker.enable');
    const times = { card: [] as number[], bare: [] as number[] };
    for (let turn = 0; turn < TURNS; turn++) {
      times.bare.push((await cold(session, contextId, { type: 'bench' })).took);
      const card = await cold(session, contextId, { type: 'card', entity: `person-${turn}`, date: '2020-01-01', lang: 'en' });
      if (!card.ok) throw new Error(`a card of person-${turn} was not answered`);
      times.card.push(card.took);
    }
    const what = `${size} articles, cold hover`;
    return [
      row(what, 'a bare message, cold', median(times.card), median(times.bare), 'ms'),
      row(`${what}, p95`, 'a bare message, cold', p95(times.card), p95(times.bare), 'ms'),
    ];
  } finally {
    await page.close();
    await site.close();
  }
}

/** The id of the world that the content script runs in. */
function contentScript(session: CDPSession): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
}

interface Answered {
  /** Milliseconds from the message to its answer, as the page counts them. */
  took: number;
  ok: boolean;
}

async function cold(session: CDPSession, contextId: number, message: object): Promise<Answered> {
  await session.send('ServiceWorker.stopAllWorkers');
  const expression = `(async () => {
    const began = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    return { took: performance.now() - began, ok: reply.ok };
  })()`;
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
  return result.value as Answered;
}
