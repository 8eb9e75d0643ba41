import { piecesOf, type Span } from './pieces.ts';

/** A text with the given stretches in `<mark>`. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {piecesOf(text, spans).map((piece) => {
        if (!piece.span) return piece.text;
        return <mark key={piece.span.start}>{piece.text}</mark>;
      })}
    </>
  );
}
