import type { Contender, Matcher } from '../contender.ts';
import { beginsInWord, foldForPeers, LETTER_CLASS, leavesWord } from './folded.ts';

/** Regular expressions over folded text, with boundaries: what a developer writes who installs nothing. */

/** Names that begin alike share their beginning: `kim(?: jong(?: (?:il|un)))`. */
export const trieExpression: Contender = {
  name: 'RegExp, trie-shaped',
  atMost: 100_000,
  build: (_, folded) => compiled(trieSource(folded.toSorted())),
};

/** As mark.js puts its terms together: longest first, one after the other. */
export const alternation: Contender = {
  name: 'RegExp, alternation as mark.js',
  atMost: 100_000,
  build: (_, folded) => compiled(folded.toSorted((a, b) => b.length - a.length).join('|')),
};

function compiled(source: string): Matcher {
  const expression = new RegExp(`(?<!${LETTER_CLASS})(?:${source})(?!${LETTER_CLASS})`, 'g');
  // An engine compiles at first use, once for one-byte and once for two-byte strings: that is building, too.
  for (const text of ['x', '文']) expression.exec(text);
  return {
    find(raw, spans) {
      const { text, starts, ends } = foldForPeers(raw);
      expression.lastIndex = 0;
      let free = 0;
      for (let match = expression.exec(text); match; match = expression.exec(text)) {
        const start = starts[match.index] as number;
        const end = ends[expression.lastIndex - 1] as number;
        if (beginsInWord(raw, start, free) || leavesWord(raw, start, end)) {
          expression.lastIndex = match.index + 1;
          continue;
        }
        free = end;
        spans.push(start, free);
      }
    },
  };
}

/** The expression of sorted, different names from `depth` on. Folded names hold nothing that an expression reads otherwise. */
function trieSource(sorted: readonly string[], from = 0, to = sorted.length, depth = 0): string {
  const endsHere = sorted[from]?.length === depth;
  const branches: string[] = [];
  for (let at = endsHere ? from + 1 : from; at < to; ) {
    const letter = sorted[at]?.charAt(depth);
    let past = at + 1;
    while (past < to && sorted[past]?.charAt(depth) === letter) past++;
    branches.push(letter + trieSource(sorted, at, past, depth + 1));
    at = past;
  }
  if (branches.length === 0) return '';
  const source = branches.length === 1 && !endsHere ? branches[0] : `(?:${branches.join('|')})`;
  return endsHere ? `${source}?` : (source ?? '');
}
