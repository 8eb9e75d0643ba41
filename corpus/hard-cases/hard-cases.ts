import { describe, expect, it } from 'vitest';
import { gazetteerSource } from '../../packs/gazetteer-source.ts';
import { compileGazetteer } from '../../recognizer/compile.ts';
import { openGazetteer } from '../../recognizer/gazetteer.ts';
import { recognize } from '../../recognizer/recognize.ts';
import type { Denial, SpottedBlock } from '../../recognizer/types.ts';
import { soundSources } from '../load.ts';

/**
 * A row of what the recognizer must and must not find, with the project's own names and words: the day the page was written, or
 * `unknown`, a text, and the page's language where that matters. `[form|entity]` marks every mention expected, ` ¶ ` parts blocks. What
 * is not marked must not be found.
 */
export type HardCase = [day: string, text: string, lang?: string];

/** The day on which the pages of unknown date are read. */
const TODAY = '2026-06-01';

const gazetteer = openGazetteer(compileGazetteer(gazetteerSource(await soundSources())));

/** One test a row, under the phenomenon that it shows. */
export function hardCases(cases: Record<string, HardCase[]>): void {
  describe.each(Object.entries(cases))('%s', (_, rows) => {
    it.each(rows)('%s: %s', (day, marked, lang) => {
      const blocks = marked.split(' ¶ ').map(unmark);
      const spotted = read(
        day,
        blocks.map(({ text }) => text),
        lang,
      );
      const found = spotted.map(({ mentions }, id) =>
        mentions.map(({ start, end, entity }) => `${blocks[id]?.text.slice(start, end)} = ${entity}`),
      );
      expect(found).toEqual(blocks.map(({ mentions }) => mentions));
    });
  });
}

/** What is spotted in the blocks of a page, of which the reader has said this. */
export function read(day: string, texts: readonly string[], lang?: string, denied?: readonly Denial[]): SpottedBlock[] {
  const blocks = texts.map((text, id) => ({ id, text }));
  return recognize(gazetteer, blocks, { date: day === 'unknown' ? undefined : day, lang, today: TODAY, introduced: [], denied }).blocks;
}

function unmark(marked: string): { text: string; mentions: string[] } {
  const mentions: string[] = [];
  const text = marked.replace(/\[([^|\]]+)\|([a-z0-9-]+)\]/g, (_, form: string, entity: string) => {
    mentions.push(`${form} = ${entity}`);
    return form;
  });
  return { text, mentions };
}
