import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = 'usage: npm start [-- --page FILE-OR-URL]';

/** What to show: the sample site made of the corpus, a file of this machine, or a page on the web. */
export type Shown = { kind: 'sample' } | { kind: 'file'; path: string } | { kind: 'url'; url: string };

/**
 * What the command line asks to show.
 * @throws with one line that says what is wrong
 */
export function parseStart(args: string[]): Shown {
  const { page } = parse(args);
  if (page === undefined) return { kind: 'sample' };
  if (page === '') throw new Error(`--page needs a file or an address; ${USAGE}`);
  if (/^[a-z][a-z0-9+.-]+:/i.test(page) && !existsSync(page)) return { kind: 'url', url: webAddress(page) };
  const path = resolve(page);
  if (!existsSync(path)) throw new Error(`--page: no such file: ${path} (an address begins with http:// or https://)`);
  if (!statSync(path).isFile()) throw new Error(`--page: ${path} is not a file`);
  return { kind: 'file', path };
}

function parse(args: string[]): { page?: string | undefined } {
  try {
    return parseArgs({ args, options: { page: { type: 'string' } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}; ${USAGE}`);
  }
}

function webAddress(page: string): string {
  const url = URL.canParse(page) ? new URL(page) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new Error(`--page: ${page} is not a web address: it must begin with http:// or https://`);
}
