import { findDate } from '../../recognizer/date.ts';
import { guessLanguage } from '../../recognizer/language.ts';
import type { SourceText } from './source-text.ts';

/** Lines broken at about this width by hand or by an editor are one paragraph. */
const WRAPPED = { from: 50, to: 100 };

/** Reads a text file: a line is a block, but the lines of a hard-wrapped paragraph are one. */
export function readPlainText(file: string, today: string): SourceText {
  const blocks = paragraphs(file).map(([from, to]) => ({
    text: file.slice(from, to),
    inFile: (start: number, end: number) => ({ start: from + start, end: from + end }),
  }));
  const texts = blocks.map(({ text }) => text);
  return { blocks, date: findDate(texts, { today }), lang: guessLanguage(file) };
}

function paragraphs(file: string): [from: number, to: number][] {
  return [...file.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].flatMap(({ 0: group, index }) => {
    const lines = [...group.matchAll(/[^\n]+/g)].map((line): [number, number] => [index + line.index, index + line.index + line[0].length]);
    const wrapped = lines.length > 1 && lines.slice(0, -1).every(([from, to]) => to - from >= WRAPPED.from && to - from <= WRAPPED.to);
    return wrapped ? [[index, index + group.length]] : lines;
  });
}
