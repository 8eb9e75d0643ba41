import { textSense } from '../../recognizer/text-sense.ts';
import type { SourceText } from './source-text.ts';

/** Lines of about one length, up to this, were broken by an editor: `slack` is how much a long word may shorten one. */
const WRAPPED = { from: 50, to: 100, slack: 20 };

/** Reads a text file: a line is a block, but the lines of a hard-wrapped paragraph are one. */
export function readPlainText(file: string, today: string): SourceText {
  const blocks = paragraphs(file).map(([from, to]) => ({
    text: file.slice(from, to),
    inFile: (start: number, end: number) => ({ start: from + start, end: from + end }),
  }));
  const texts = blocks.map(({ text }) => text);
  return { blocks, ...textSense(texts, { today }) };
}

function paragraphs(file: string): [from: number, to: number][] {
  return [...file.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].flatMap(({ 0: group, index }) => {
    const lines = [...group.matchAll(/[^\n]+/g)].map((line): [number, number] => [index + line.index, index + line.index + line[0].length]);
    return isWrapped(lines.map(([from, to]) => file.slice(from, to))) ? [[index, index + group.length]] : lines;
  });
}

/** Whether lines were broken for their width alone: all but the last are about as long, and one at least breaks a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const longest = Math.max(0, ...full.map((line) => line.length));
  return (
    longest >= WRAPPED.from &&
    longest <= WRAPPED.to &&
    full.every((line) => line.length >= longest - WRAPPED.slack) &&
    full.some((line) => !/[.!?。！？"”]\s*$/.test(line))
  );
}
