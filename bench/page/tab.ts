import type { CDPSession, Page } from 'playwright-core';
import type { RunningExtension } from '../../tools/extension.ts';
import { longest, type Stretches, type TraceEvent } from './trace.ts';

/** What the main thread of a page has done, in ms of its processor time, and what its heap holds, in bytes. */
export interface Metrics {
  tasks: number;
  script: number;
  heap: number;
}

const STEP = 250;
/** Less work than this in a step is rest, in ms: the blink of a caret. */
const REST = 4;
const PATIENCE = 60_000;

/** A tab under measurement. */
export class Tab {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async open({ context }: RunningExtension, url: string): Promise<Tab> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'commit' });
    return new Tab(page, session);
  }

  async metrics(): Promise<Metrics> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { tasks: value('TaskDuration') * 1_000, script: value('ScriptDuration') * 1_000, heap: value('JSHeapUsedSize') };
  }

  /** Waits until the main thread has been at rest for a second. */
  async settle(): Promise<Metrics> {
    let before = await this.metrics();
    for (let rested = 0, waited = 0; rested < 1_000 && waited < PATIENCE; waited += STEP) {
      await this.wait(STEP);
      const now = await this.metrics();
      rested = now.tasks - before.tasks < REST ? rested + STEP : 0;
      before = now;
    }
    return before;
  }

  /** The heap after everything that nobody holds was thrown away. */
  async heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    return (await this.metrics()).heap;
  }

  /** The longest stretches of the main thread while `work` goes on and until it has settled. */
  async trace(work: () => Promise<unknown>): Promise<Stretches> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
    this.#session.on('Tracing.dataCollected', collect);
    const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata'];
    await this.#session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
    await work();
    await this.settle();
    const complete = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await complete;
    this.#session.off('Tracing.dataCollected', collect);
    return longest(events, this.page.url());
  }

  async wait(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
