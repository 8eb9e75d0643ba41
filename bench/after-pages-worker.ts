import { parentPort, workerData } from 'node:worker_threads';
import { matchingSpeed } from './after-pages.ts';

/** An engine of its own for `after-pages.ts`, in Node. */
parentPort?.postMessage(matchingSpeed(workerData === true));
