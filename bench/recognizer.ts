import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { benchAdversarial } from './adversarial.ts';
import { benchAfterPages } from './after-pages.ts';
import { benchInChromium } from './chromium.ts';
import { benchLoading } from './loading.ts';
import { benchMatching } from './matching.ts';
import type { BenchOptions } from './options.ts';
import { benchWholePage } from './whole-page.ts';

/** All of the recognizer: matching against its peers, loading, and the recognition of a page against matching alone. */
export async function benchRecognizer({ sizes, slow, places, log, report }: BenchOptions): Promise<void> {
  if (places.includes('node')) {
    benchMatching({ where: 'node', sizes, slow, log, report, heap: heapAfterCollection() });
    report([await benchAfterPages('node', speedInWorker)]);
    report(benchLoading('node', sizes));
    report(await benchWholePage('node'));
    report(await benchAdversarial('node'));
  }
  if (places.includes('chromium')) await benchInChromium({ sizes, slow, log, report });
}

function speedInWorker(afterPages: boolean): Promise<number> {
  const worker = new Worker(new URL('./after-pages-worker.ts', import.meta.url), { workerData: afterPages });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

function heapAfterCollection(): () => number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  return () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
}
