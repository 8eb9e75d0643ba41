import { takeTurns } from './measure.ts';
import { names } from './names.ts';
import { ours } from './ours.ts';
import { type Row, row } from './row.ts';
import { paragraphs } from './texts.ts';

/**
 * Matching in an engine that has read pages before, as the background of a browser has, against one that has not. Engines compile
 * for the kinds of string that they have met, once and for long, so each of both runs in an engine of its own.
 */

const SIZE = 1000;
const UNITS = 600_000;
const SEED = 2026;
const BUDGET = 700;
/** Units of a piece of a page: short, so that the engine has met pieces of all shapes before it compiles. */
const PIECE = 60;

/** @param speed runs `matchingSpeed` in a new engine */
export async function benchAfterPages(where: string, speed: (afterPages: boolean) => Promise<number>): Promise<Row> {
  const [before, after] = [await speed(false), await speed(true)];
  return row(`${where} latin ${SIZE / 1000}k after pages`, 'before any page', after, before, 'Munits/s');
}

/** Million units a second of matching. */
export function matchingSpeed(afterPages: boolean): number {
  const list = names('latin', SIZE, SEED);
  const text = paragraphs('latin', list, UNITS, SEED + 1);
  const matcher = ours.build(list, []);
  const match = (texts: readonly string[]) => {
    for (const each of texts) matcher.find(each, []);
  };
  if (afterPages) for (const each of text) match(shapesOf(each));
  const [measured] = takeTurns([() => match(text)], BUDGET);
  return text.reduce((sum, { length }) => sum + length, 0) / (measured?.median ?? Infinity) / 1000;
}

/** The beginning of a text in the shapes in which an engine keeps strings: whole, joined, cut out, interned, joined and then interned. */
function shapesOf(text: string): string[] {
  const whole = text.slice(0, PIECE).split('').join('');
  const interned = `interned ${whole}`;
  return [whole, `joined ${whole}`, text.slice(1, PIECE), ...Object.keys({ [whole]: 0 }), ...Object.keys({ [interned]: 0 }), interned];
}
