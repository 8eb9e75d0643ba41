import type { Pack } from '../../packs/format.ts';
import { contentOf } from '../../packs/starter-files.ts';
import { compileGazetteer } from '../../recognizer/compile.ts';
import { NO_WORDS } from '../../recognizer/source.ts';
import { corpusDb } from '../../store/db.ts';
import { writePack } from '../../store/write-pack.ts';
import { p95 } from '../measure.ts';

/** What the page of an extension can call. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean } | undefined> } };

const IDLE_HOVERS = 60;
const MOST_WRITTEN = 2_000;
const PEOPLE = 40;
const gazetteer = compileGazetteer({ people: [], agreements: [], language: { countries: [], titles: [], words: NO_WORDS } });

/** Cards that the warm background gives while nothing goes on, and while another pack is written; the 95th of a hundred, in ms. */
export async function hoverDuringImport(pack: Pack): Promise<{ idle: number; during: number }> {
  const idle: number[] = [];
  for (let turn = 0; turn < IDLE_HOVERS; turn++) idle.push(await hover(turn));
  const during: number[] = [];
  let writing = true;
  const other = { ...contentOf({ ...pack, articles: pack.articles.slice(0, MOST_WRITTEN) }), id: 'other' };
  const written = writePack(corpusDb(), other, { gazetteer, names: '{}', segments: [] }, 'bench').then(() => {
    writing = false;
  });
  for (let turn = 0; writing; turn++) during.push(await hover(turn));
  await written;
  return { idle: p95(idle), during: p95(during) };
}

async function hover(turn: number): Promise<number> {
  const began = performance.now();
  const reply = await chrome.runtime.sendMessage({ type: 'card', entity: `person-${turn % PEOPLE}`, date: '2020-01-01', lang: 'en' });
  if (!reply?.ok) throw new Error(`a card was not answered: ${JSON.stringify(reply)}`);
  return performance.now() - began;
}
