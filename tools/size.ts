import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that the content script may weigh: it is loaded into every page that a person opens. */
const LIMIT = 25_000;

/**
 * A line on the gzipped size of the built content script.
 * @throws when it is above the limit
 */
export async function contentScriptSize(outDir: string): Promise<string> {
  const bytes = gzipSync(await readFile(join(outDir, 'content-scripts/content.js'))).length;
  const line = `Content script: ${kilobytes(bytes)} gzipped; the limit is ${kilobytes(LIMIT)}`;
  if (bytes > LIMIT) throw new Error(line);
  return line;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
