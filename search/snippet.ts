import { type MarkedText, markTerms } from './marked.ts';
import { type Term, termsOf } from './tokenizer.ts';

/** About two lines of the popup. */
const LENGTH = 160;
/** Of these, what is searched for stands in so many, so that something is seen of what follows. */
const WINDOW = LENGTH * 0.75;
const ELLIPSIS = '… ';

export interface Snippet extends MarkedText {
  /** Index of the block that it is of. */
  block: number;
}

/**
 * The stretch of an article that says most about the query: of the block with the most different words of it, the window with
 * the most of them. The opening of the article, unmarked, where the body has none.
 */
export function snippetOf(blocks: readonly string[], found: ReadonlySet<string>): Snippet | undefined {
  let best: { block: number; text: string; hits: Term[]; different: number } | undefined;
  for (const [block, text] of blocks.entries()) {
    const hits = knownTerms(blocks, block).filter(({ term }) => found.has(term));
    const different = countDifferent(hits);
    if (!best || different > best.different) best = { block, text, hits, different };
  }
  return best && { block: best.block, ...markTerms(windowOf(best.text, best.hits), found) };
}

const splitTexts = new WeakMap<readonly string[], Term[][]>();

/** The terms of a block. An article is shown again with every letter typed: as long as its texts are kept, so are their terms. */
function knownTerms(blocks: readonly string[], block: number): Term[] {
  let split = splitTexts.get(blocks);
  if (!split) {
    split = blocks.map((text) => termsOf(text));
    splitTexts.set(blocks, split);
  }
  return split[block] ?? [];
}

function windowOf(text: string, hits: readonly Term[]): string {
  if (text.length <= LENGTH) return text;
  const from = startOfBest(hits);
  const start = from <= LENGTH / 2 ? 0 : wordStart(text, Math.min(from - LENGTH / 4, text.length - LENGTH));
  const end = start + LENGTH >= text.length ? text.length : wordEnd(text, start + LENGTH);
  return `${start > 0 ? ELLIPSIS : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** The first hit of the window that holds the most different terms. O(hits × log). */
function startOfBest(hits: readonly Term[]): number {
  const inOrder = hits.toSorted((a, b) => a.start - b.start);
  const inside = new Map<string, number>();
  let best = { start: 0, different: 0 };
  let past = 0;
  for (const [at, { start, term }] of inOrder.entries()) {
    for (; past < inOrder.length && (past <= at || (inOrder[past] as Term).end <= start + WINDOW); past++) {
      const entering = (inOrder[past] as Term).term;
      inside.set(entering, (inside.get(entering) ?? 0) + 1);
    }
    if (inside.size > best.different) best = { start, different: inside.size };
    const left = (inside.get(term) ?? 0) - 1;
    if (left > 0) inside.set(term, left);
    else inside.delete(term);
  }
  return best.start;
}

function countDifferent(hits: readonly Term[]): number {
  return new Set(hits.map(({ term }) => term)).size;
}

/** The start of the word at or after `at`; `at` itself in a text without spaces, but never inside a pair of surrogates. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/);
  return space >= 0 ? at + space + 1 : outsidePair(text, at);
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - 30 ? space : outsidePair(text, at);
}

function outsidePair(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}
