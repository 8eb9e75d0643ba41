import KeywordProcessor from 'flashtext.js';
import { classOf, LETTER } from '../../recognizer/fold.ts';
import type { Contender } from '../contender.ts';
import { foldForPeers } from './folded.ts';

/** It tells which names it found, not where: no page can be marked with it, so it is measured out of competition. */
export const flashtext: Contender = {
  name: 'flashtext.js',
  note: 'gives names, no offsets',
  build(_, folded) {
    const processor = new KeywordProcessor(true);
    const letters: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) if (classOf[unit] === LETTER) letters.push(String.fromCharCode(unit));
    processor.setNonWordBoundaries(letters);
    for (const name of folded) processor.addKeyword(name);
    return {
      find(raw, spans) {
        for (const _ of processor.extractKeywords(foldForPeers(raw).text)) spans.push(-1, -1);
      },
    };
  },
};
