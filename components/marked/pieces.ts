/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A part of a text, with the span that covers it. */
export interface Piece<S extends Span> {
  text: string;
  span?: S;
}

/** Cuts a text at its spans. Spans may come in any order; what lies outside the text or overlaps an earlier span is left out. */
export function piecesOf<S extends Span>(text: string, spans: readonly S[]): Piece<S>[] {
  const pieces: Piece<S>[] = [];
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start) });
    pieces.push({ text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Cuts a text and its spans at offsets, in order: one part more than there are offsets. */
export function cutAt<S extends Span>(text: string, spans: readonly S[], offsets: readonly number[]): { text: string; spans: S[] }[] {
  return [...offsets, text.length].map((to, index) => {
    const from = offsets[index - 1] ?? 0;
    return { text: text.slice(from, to), spans: spans.map((span) => ({ ...span, start: span.start - from, end: span.end - from })) };
  });
}
