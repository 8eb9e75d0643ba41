import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick';
import type { Contender, Matcher } from '../contender.ts';
import { beginsInWord, foldForPeers, isBoundary, leavesWord } from './folded.ts';

/** Aho-Corasick automata from npm, with what they lack around them: folding before, boundaries and the choice of hits after. */

export const monyone: Contender = {
  name: '@monyone/aho-corasick/fast',
  slowAbove: { latin: 10_000, cjk: 100_000 },
  build(_, folded) {
    const automaton = new Monyone([...folded]);
    return around((text, hit) => {
      for (const { begin, end } of automaton.matchInText(text)) hit(begin, end);
    });
  },
};

export const modern: Contender = {
  name: 'modern-ahocorasick',
  build(_, folded) {
    const automaton = new Modern(folded);
    return around((text, hit) => {
      for (const { start, end } of automaton.search(text)) hit(start, end);
    });
  },
};

/** @param search calls `hit` for every occurrence, those within others too */
function around(search: (text: string, hit: (start: number, end: number) => void) => void): Matcher {
  let longest = new Int32Array(1 << 12);
  return {
    find(raw, spans) {
      const { text, starts, ends } = foldForPeers(raw);
      // The longest hit from each place on; then leftmost first.
      if (longest.length < text.length) longest = new Int32Array(text.length * 2);
      longest.fill(0, 0, text.length);
      let found = false;
      search(text, (start, end) => {
        if ((longest[start] as number) >= end || !isBoundary(text, start) || !isBoundary(text, end)) return;
        if (leavesWord(raw, starts[start] as number, ends[end - 1] as number)) return;
        longest[start] = end;
        found = true;
      });
      if (!found) return;
      let free = 0;
      for (let at = 0; at < text.length; at++) {
        const end = longest[at] as number;
        if (end === 0 || beginsInWord(raw, starts[at] as number, free)) continue;
        free = ends[end - 1] as number;
        spans.push(starts[at] as number, free);
        at = end - 1;
      }
    },
  };
}
