import { parseArgs } from 'node:util';
import { benchFirstLookup } from './first-lookup.ts';
import { benchLibrary } from './library.ts';
import type { BenchOptions } from './options.ts';
import { benchPage } from './page/bench.ts';
import { benchRecognizer } from './recognizer.ts';
import { tableOf } from './row.ts';

const USAGE = `Usage: npm run bench -- [recognizer] [first-lookup] [library] [page] [--json] [--slow] [--sizes 1k,10k,100k,1M] [--only node|chromium]

recognizer    measures it against its peers, in Node and in Chromium; takes about five minutes
first-lookup  measures the first answers after an installation, of the extension that was built last
library       measures store and search of the extension that was built last, with 100, 1,000 and 10,000 synthetic articles
page          measures what the extension that was built last costs a page, against mark.js and against no extension; about ten minutes

  --json    one JSON object a line: {"bench","ours","peer","unit","ratio",…}; a ratio above 1 is in our favour
  --slow    also with peers that take minutes to build of a million names, and with 100,000 articles
  --sizes   numbers of names
  --only    one of both places`;

const SIZES: Readonly<Record<string, number>> = { '1k': 1000, '10k': 10_000, '100k': 100_000, '1M': 1_000_000 };

const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<void>>> = {
  recognizer: benchRecognizer,
  'first-lookup': benchFirstLookup,
  library: benchLibrary,
  page: benchPage,
};

async function main(): Promise<void> {
  const { values, positionals } = parse();
  if (values.help) return console.log(USAGE);
  const sizes = values.sizes.split(',').map((size) => SIZES[size]);
  const only = values.only;
  const unknown = positionals.find((name) => !BENCHES[name]);
  if (unknown) throw new Error(`no such bench: ${unknown}\n\n${USAGE}`);
  if (sizes.some((size) => size === undefined)) throw new Error(`--sizes ${values.sizes}: of ${Object.keys(SIZES).join(', ')}`);
  if (only !== undefined && only !== 'node' && only !== 'chromium') throw new Error(`--only ${only}: node or chromium`);
  const options: BenchOptions = {
    sizes: sizes as number[],
    slow: values.slow,
    places: only ? [only] : ['node', 'chromium'],
    log: (line) => console.error(line),
    report: (rows) => console.log(values.json ? rows.map((row) => JSON.stringify(row)).join('\n') : `${tableOf(rows)}\n`),
  };
  for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) await BENCHES[name]?.(options);
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      slow: { type: 'boolean', default: false },
      sizes: { type: 'string', default: Object.keys(SIZES).join(',') },
      only: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
