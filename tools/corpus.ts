import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeStarterPack } from '../corpus/compile.ts';
import { soundSources } from '../corpus/load.ts';
import { PACK_FILES } from '../packs/format.ts';
import { coverageOf } from './corpus/coverage.ts';
import { coverageReport, REPORT_FILE } from './corpus/coverage-report.ts';
import { editorFiles } from './corpus/editor-files.ts';

/**
 * `npm run corpus`: checks the corpus, compiles it to the starter pack and prints what is in it. `-- --check` only checks; `-- --schema`
 * writes the JSON Schemas that editors read; `-- --report` prints the coverage, and with `--write` puts it into the docs.
 */

const OUT = '.pack/starter';

const { values: wanted } = parseArgs({
  options: { check: { type: 'boolean' }, schema: { type: 'boolean' }, report: { type: 'boolean' }, write: { type: 'boolean' } },
});

try {
  if (wanted.check) await check();
  else if (wanted.schema) await schema();
  else if (wanted.report) await report(wanted.write);
  else await compile();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const { people, agreements, articles } = await soundSources();
  console.log(`No fault in ${people.length} people, ${agreements.length} agreements and ${articles.length} articles.`);
}

async function schema(): Promise<void> {
  for (const [path, text] of await editorFiles()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`Written: ${path}`);
  }
}

async function report(write = false): Promise<void> {
  const text = coverageReport(coverageOf(await soundSources()));
  if (write) await writeFile(REPORT_FILE, text);
  console.log(write ? `Written: ${REPORT_FILE}` : text);
}

async function compile(): Promise<void> {
  const { content, gazetteer, search } = await writeStarterPack(OUT);
  const { people, agreements, posts, articles } = content;
  const memberships = people.flatMap((person) => person.memberships);
  const marks = articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.marks));
  const explainers = articles.filter(({ meta }) => meta.kind === 'explainer');
  const sources = new Set([...people, ...agreements, ...memberships].flatMap((fact) => fact.sources));
  const files: [string, string | Uint8Array][] = [
    [PACK_FILES.content, JSON.stringify(content)],
    [PACK_FILES.gazetteer, new Uint8Array(gazetteer)],
    [PACK_FILES.names, search.names],
    [PACK_FILES.articles, search.articles],
  ];
  const sizes = files.map(([name, data]) => ({ name, plain: Buffer.byteLength(data), packed: gzipSync(data).byteLength }));
  const rows: [string, number | string][] = [
    ['people', people.length],
    ['memberships', memberships.length],
    ['posts', posts.length],
    ['agreements', agreements.length],
    ['sources', sources.size],
    ['articles', `${articles.length}, ${explainers.length} of them explainers, ${marks.length} mentions`],
    [
      'written',
      `${OUT}: ${sizes.map(({ name, plain, packed }) => `${name} ${kilobytes(plain)} (${kilobytes(packed)} packed)`).join(', ')}`,
    ],
    ['packed', kilobytes(sizes.reduce((sum, { packed }) => sum + packed, 0))],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(12)} ${value}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
