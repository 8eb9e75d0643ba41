import type { Span } from './pieces.ts';

/** About two lines of a card. */
const LENGTH = 96;
/** How much of the excerpt may stand before the mark: what follows a name says more than what leads to it. */
const LEAD = 0.35;
/** The end of a sentence, told from an abbreviation ("U.S.", "Plt.") by the small letters or figures before its stop. */
const END = /(?<=[\p{Ll}\p{N}]{3}["”’)]?)[.!?…]["”’)]?\s+/u.source;
const SENTENCE_START = new RegExp(`${END}(?=["“‘(]?\\p{Lu})`, 'gu');
const AFTER_SENTENCE = new RegExp(`${END}$`, 'u');

/** A text cut to about `length` characters around its first mark, at words, with `…` where something is left out. */
export function excerpt(text: string, marks: readonly Span[], length = LENGTH): { text: string; marks: Span[] } {
  const { start, end } = marks[0] ?? { start: 0, end: 0 };
  if (text.length <= length) return { text, marks: [...marks] };
  const from = cutBefore(text, Math.min(start - Math.floor(length * LEAD), text.length - length), start);
  const to = cutAfter(text, Math.max(from + length, end), end);
  const midSentence = from > 0 && !AFTER_SENTENCE.test(text.slice(0, from));
  const before = midSentence ? '… ' : '';
  const after = to < text.length ? ' …' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    marks: marks
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

/** Where to begin, from `wish` on but not after `limit`: at a sentence where one begins there, else at a word. */
function cutBefore(text: string, wish: number, limit: number): number {
  if (wish <= 0) return 0;
  // One sign further: the mark itself may begin the sentence.
  const sentences = text.slice(wish, limit + 1).matchAll(SENTENCE_START);
  const last = [...sentences].at(-1);
  if (last) return wish + last.index + last[0].length;
  const gap = text.slice(wish, limit).search(/\s\S/);
  return gap < 0 ? limit : wish + gap + 1;
}

/** Where to end, up to `wish` but not before `limit`: after a word. */
function cutAfter(text: string, wish: number, limit: number): number {
  if (wish >= text.length) return text.length;
  const gap = text.slice(limit, wish + 1).search(/\s\S*$/);
  return gap < 0 ? limit : limit + gap;
}
