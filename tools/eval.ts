import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { soundSources } from '../corpus/load.ts';
import { corpusGazetteer, spotText } from './spot.ts';

const USAGE = `Usage: npm run eval -- GOLD_DIR [--all] [scorer options]

Spots every text of an annotated folder, on the day its annotation gives, and scores the result with ../score.mjs beside it.
Entities that the corpus does not have are left out of the score unless --all is given.`;

interface Gold {
  date?: string;
  file?: string;
  mentions: { entity: string; certain: boolean }[];
}

const options = process.argv.slice(2);
const all = options.includes('--all');
const [folder, ...scorerOptions] = options.filter((option) => option !== '--all');
if (!folder || !existsSync(folder)) fail(`${folder ?? 'GOLD_DIR'}: there is no such folder.\n\n${USAGE}`);
const scorer = resolve(folder, '../score.mjs');
if (!existsSync(scorer)) fail(`${scorer}: the scorer is not there.\n\n${USAGE}`);

const sources = await soundSources().catch((error: Error) => fail(error.message));
const known = new Set([...sources.people, ...sources.agreements].map(({ id }) => id));
const gazetteer = await corpusGazetteer();
const work = await mkdtemp(join(tmpdir(), 'sekilas-eval-'));
const [golds, predictions] = [join(work, 'gold'), join(work, 'spotted')];
await mkdir(predictions, { recursive: true });
await cp(folder, golds, { recursive: true });
const missing = new Map<string, number>();
for (const name of await readdir(golds)) {
  if (!name.endsWith('.json') || name.endsWith('.meta.json')) continue;
  const gold: Gold = JSON.parse(await readFile(join(golds, name), 'utf8'));
  const file = gold.file ?? name.replace(/\.json$/, '.txt');
  const spotted = await spotText(gazetteer, file, await readFile(join(golds, file), 'utf8'), { date: gold.date });
  await writeFile(join(predictions, name), JSON.stringify(spotted));
  for (const mention of gold.mentions) {
    if (all || known.has(mention.entity) || !mention.certain) continue;
    mention.certain = false;
    missing.set(mention.entity, (missing.get(mention.entity) ?? 0) + 1);
  }
  await writeFile(join(golds, name), JSON.stringify(gold));
}
const { status } = spawnSync(process.execPath, [scorer, golds, predictions, ...(scorerOptions.length > 0 ? scorerOptions : ['--errors'])], {
  stdio: 'inherit',
});
const mentions = [...missing.values()].reduce((sum, count) => sum + count, 0);
if (missing.size > 0) console.log(`\nnot in the corpus and left out: ${mentions} mentions of ${missing.size} entities`);
await rm(work, { recursive: true });
process.exit(status ?? 1);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
