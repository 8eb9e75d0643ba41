import { soundSources } from '../corpus/load.ts';
import { gazetteerSource } from '../packs/gazetteer-source.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { type Gazetteer, openGazetteer } from '../recognizer/gazetteer.ts';
import { recognize } from '../recognizer/recognize.ts';
import type { PersonSource } from '../recognizer/source.ts';
import { takeTurns } from './measure.ts';
import { names } from './names.ts';
import { type Row, row } from './row.ts';
import { paragraphs } from './texts.ts';

/**
 * What a page can do at worst: the time a unit takes in text that was made to be slow, against ordinary text of the same gazetteer, in
 * one node of a megabyte. A ratio far below the others would be a square of the length.
 */

const SIZE = 100_000;
const UNITS = 1_000_000;
const SEED = 2026;
/** Begins every name. */
const SHARED = 'Muhammad';

export async function benchAdversarial(where: string): Promise<Row[]> {
  const list = names('latin', SIZE, SEED).map((name) => `${SHARED} ${name}`);
  const gazetteer = await gazetteerOf(list);
  const ordinary = oneNode(paragraphs('latin', list, UNITS, SEED + 1).join('\n'));
  const second = list[0]?.split(' ')[1] ?? '';
  const texts: Record<string, string> = {
    'one word that begins every name': repeated(`${SHARED} `),
    'two words that begin a name': repeated(`${SHARED} ${second} `),
    'one name': repeated(`${list[0]} `),
    'one word without an end': repeated(SHARED.toLowerCase()),
  };
  const usual = { matching: timeOf(() => match(gazetteer, ordinary)), recognize: timeOf(() => whole(gazetteer, ordinary)) };
  return Object.entries(texts).flatMap(([what, text]) => [
    row(
      `${where} ${what}`,
      'ordinary text, matching',
      timeOf(() => match(gazetteer, text)),
      usual.matching,
      'ns a unit',
    ),
    row(
      `${where} ${what}`,
      'ordinary text, recognize',
      timeOf(() => whole(gazetteer, text)),
      usual.recognize,
      'ns a unit',
    ),
  ]);
}

async function gazetteerOf(list: readonly string[]): Promise<Gazetteer> {
  const source = gazetteerSource(await soundSources());
  const people = list.map((text, at): PersonSource => {
    return { id: `p${at}`, country: 'US', order: 'given', forms: [{ text, kind: 'name' }], shorts: [], letters: [], tenures: [] };
  });
  return openGazetteer(compileGazetteer({ ...source, people }));
}

function match(gazetteer: Gazetteer, text: string): void {
  gazetteer.scanner.scan(text);
}

function whole(gazetteer: Gazetteer, text: string): void {
  recognize(gazetteer, [{ id: 0, text }], { date: '2021-08-06', lang: 'id', introduced: [] });
}

/** Nanoseconds a unit. */
function timeOf(work: () => void): number {
  const [measured] = takeTurns([work], 300);
  return ((measured?.median ?? 0) * 1e6) / UNITS;
}

function repeated(text: string): string {
  return oneNode(text.repeat(Math.ceil(UNITS / text.length)));
}

/** Text of a page is one piece, and of the same length here. */
function oneNode(text: string): string {
  return text.slice(0, UNITS).split('').join('');
}
