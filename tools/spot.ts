import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { isoDay } from '../corpus/dates.ts';
import { soundSources } from '../corpus/load.ts';
import { gazetteerSource } from '../packs/gazetteer-source.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { type Gazetteer, openGazetteer } from '../recognizer/gazetteer.ts';
import { recognize } from '../recognizer/recognize.ts';
import type { Mention } from '../recognizer/types.ts';
import { readHtml } from './spot/html.ts';
import { readPlainText } from './spot/plain-text.ts';
import type { SourceText } from './spot/source-text.ts';

const USAGE = `Usage: npm run spot -- [--json] [--date YYYY-MM-DD] [--lang id] FILE…

Spots the officials and agreements that text or HTML files name, as the extension does on a page.
  --json   one JSON object a file, a line each: {"file","date","lang","mentions":[…]}, offsets in UTF-16 units of the file
  --date   the day the text was written, when it does not say
  --lang   its language (ISO 639-1), when it cannot be told`;

export interface SpottedFile {
  file: string;
  date: string | null;
  lang: string | null;
  mentions: (Pick<Mention, 'start' | 'end' | 'entity' | 'type' | 'confidence'> & { text: string })[];
}

/** Spots one file's text. `name` decides how it is read: `.html`, `.htm` and what begins with a tag as a page, the rest as text. */
export async function spotText(
  gazetteer: Gazetteer,
  name: string,
  text: string,
  given: { date?: string | undefined; lang?: string | undefined },
): Promise<SpottedFile> {
  const today = new Date().toISOString().slice(0, 10);
  const isHtml = /\.x?html?$/i.test(name) || /^\s*<(!doctype html|html)\b/i.test(text);
  const source: SourceText = isHtml ? await readHtml(text, pathToFileURL(name).href, today) : readPlainText(text, today);
  const date = given.date ?? source.date;
  const lang = given.lang ?? source.lang;
  const blocks = source.blocks.map((block, id) => ({ id, text: block.text }));
  const spotted = recognize(gazetteer, blocks, { date, lang, today, introduced: [] });
  const mentions = spotted.blocks.flatMap(({ id, mentions: found }) => {
    const block = source.blocks[id];
    return found.flatMap(({ start, end, entity, type, confidence }) =>
      block ? [{ ...block.inFile(start, end), text: block.text.slice(start, end), entity, type, confidence }] : [],
    );
  });
  return { file: name, date: date ?? null, lang: lang ?? null, mentions };
}

/** The gazetteer of the project's corpus, compiled afresh, so that an edit of the corpus shows at once. */
export async function corpusGazetteer(): Promise<Gazetteer> {
  return openGazetteer(compileGazetteer(gazetteerSource(await soundSources())));
}

function table({ file, date, lang, mentions }: SpottedFile): string {
  const rows = mentions.map(({ start, end, text, entity, type, confidence }) => [
    `${start}-${end}`,
    type,
    entity,
    confidence.toFixed(2),
    text.replace(/\s+/g, ' '),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
  const title = `${file}: ${mentions.length} mention${mentions.length === 1 ? '' : 's'}, written ${date ?? 'on an unknown day'}, language ${lang ?? 'unknown'}`;
  return [title, ...lines].join('\n');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

async function main(): Promise<void> {
  let args: ReturnType<typeof parse>;
  try {
    args = parse();
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
  const { values, positionals: files } = args;
  if (values.help) return console.log(USAGE);
  if (files.length === 0) fail(`No file given.\n\n${USAGE}`);
  if (values.date !== undefined && !v.is(isoDay, values.date)) fail(`--date ${values.date}: must be a day such as 2021-01-26`);
  if (values.lang !== undefined && !/^[a-z]{2}$/.test(values.lang)) fail(`--lang ${values.lang}: must be two letters such as id`);
  const gazetteer = await corpusGazetteer().catch((error: Error) => fail(error.message));
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
      fail(error.code === 'ENOENT' ? `${file}: there is no such file` : `${file}: cannot be read (${error.message})`),
    );
    const spotted = await spotText(gazetteer, file, text, values);
    console.log(values.json ? JSON.stringify(spotted) : table(spotted));
  }
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, date: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}

if (import.meta.main) await main();
