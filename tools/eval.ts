import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusGazetteer, spotText } from './spot.ts';

/**
 * `npm run eval -- GOLD_DIR [scorer options]`: spots every text of an annotated folder, on the day its annotation gives, and hands
 * the result to the scorer that lies beside the folder (`../score.mjs`).
 */

const [goldDir, ...options] = process.argv.slice(2);
if (!goldDir || !existsSync(goldDir))
  fail(`${goldDir ?? 'GOLD_DIR'}: there is no such folder. Usage: npm run eval -- GOLD_DIR [--errors 20]`);
const scorer = join(goldDir, '../score.mjs');
if (!existsSync(scorer)) fail(`${scorer}: the scorer is not there`);

const gazetteer = await corpusGazetteer().catch((error: Error) => fail(error.message));
const predictions = await mkdtemp(join(tmpdir(), 'sekilas-eval-'));
for (const name of await readdir(goldDir)) {
  if (!name.endsWith('.json') || name.endsWith('.meta.json')) continue;
  const gold: { date?: string; file?: string } = JSON.parse(await readFile(join(goldDir, name), 'utf8'));
  const file = join(goldDir, gold.file ?? name.replace(/\.json$/, '.txt'));
  const spotted = spotText(gazetteer, file, await readFile(file, 'utf8'), { date: gold.date });
  await writeFile(join(predictions, name), JSON.stringify(spotted));
}
const { status } = spawnSync(process.execPath, [scorer, goldDir, predictions, ...(options.length > 0 ? options : ['--errors'])], {
  stdio: 'inherit',
});
await rm(predictions, { recursive: true });
process.exit(status ?? 1);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
