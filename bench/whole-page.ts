import { soundSources } from '../corpus/load.ts';
import { gazetteerSource } from '../packs/gazetteer-source.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { openGazetteer } from '../recognizer/gazetteer.ts';
import { recognize } from '../recognizer/recognize.ts';
import { takeTurns } from './measure.ts';
import { type Row, row } from './row.ts';

/**
 * What a page costs: the project's own articles, again and again up to 100,000 units, recognised with the project's own gazetteer.
 * Against matching alone, and against what may be spent on a page.
 */

const UNITS = 100_000;
const PAGE_BUDGET = 5;

export async function benchWholePage(where: string): Promise<Row[]> {
  const sources = await soundSources();
  const gazetteer = openGazetteer(compileGazetteer(gazetteerSource(sources)));
  const texts = sources.articles.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const blocks: { id: number; text: string }[] = [];
  for (let units = 0; units < UNITS; units += blocks.at(-1)?.text.length ?? 0) {
    blocks.push({ id: blocks.length, text: texts[blocks.length % texts.length] ?? '' });
  }
  const [page, matching] = takeTurns(
    [
      () => void recognize(gazetteer, blocks, { date: '2021-08-06', lang: 'id', introduced: [] }),
      () => {
        for (const { text } of blocks) gazetteer.scanner.scan(text);
      },
    ],
    1500,
  );
  const [whole, alone] = [page?.median ?? 0, matching?.median ?? 0];
  return [
    row(`${where} page of ${UNITS} units`, 'matching alone', whole, alone, 'ms'),
    row(`${where} page of ${UNITS} units`, 'the budget of a page', whole, PAGE_BUDGET, 'ms'),
  ];
}
