import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { type Run, readAll } from '../../page/read/blocks.ts';
import { pageContext, type TextSense } from '../../page/read/context.ts';
import { textSense } from '../../recognizer/text-sense.ts';
import type { SourceBlock, SourceText } from './source-text.ts';

/** What a page begins with. Other files are pieces of one, or have something before it: browsers put that in its body. */
const ROOTED = /^(?:\s|<!--[\s\S]*?-->|<!doctype[^>]*>|<\?[^>]*>)*<html[\s>]/i;
const ROOT = '<html><body>';

/** Reads an HTML file with the code that reads a page in the browser; offsets are those of the file, tags and entities included. */
export async function readHtml(file: string, url: string, today: string): Promise<SourceText> {
  const root = ROOTED.test(file) ? '' : ROOT;
  const { document } = parseHTML(root + file);
  const positions = textPositions(root, file, document);
  const blocks = readAll(document.documentElement as unknown as Element).map((run) => sourceBlock(run, positions));
  const texts = blocks.map(({ text }) => text);
  const sense: TextSense = (texts, year) => textSense(texts, { year, today });
  return { blocks, ...(await pageContext(document as unknown as Document, url, sense, texts)) };
}

/** Where each unit of a text node stands in the file. */
type Positions = Map<Text, { from: number; to: number; data: string }>;

/**
 * linkedom makes one text node of each text that htmlparser2 reports, in order, and that parser knows where it stands. An entity is
 * reported by itself, so every other text stands in the file as it is.
 */
function textPositions(root: string, file: string, document: ReturnType<typeof parseHTML>['document']): Positions {
  const spans: { from: number; to: number; data: string }[] = [];
  const parser = new Parser(
    { ontext: (data) => spans.push({ from: parser.startIndex - root.length, to: parser.endIndex + 1 - root.length, data }) },
    { decodeEntities: true },
  );
  parser.end(root + file);
  const positions: Positions = new Map();
  const walker = document.createTreeWalker(document, 4);
  let node = walker.nextNode() as Text | null;
  for (const span of spans) {
    // What stands behind the root element is in the file but not in the tree.
    if (node?.data !== span.data) continue;
    positions.set(node, span);
    node = walker.nextNode() as Text | null;
  }
  if (node) throw new Error(`no place in the file for the text ${JSON.stringify(node.data.slice(0, 80))}`);
  return positions;
}

function sourceBlock({ text, segments }: Run, positions: Positions): SourceBlock {
  const unitInFile = (at: number): { from: number; to: number } => {
    const segment = segments.findLast(({ start }) => start <= at) ?? segments[0];
    const position = segment && positions.get(segment.node);
    if (!segment || !position) throw new Error(`no text at offset ${at} of a block`);
    const verbatim = position.to - position.from === position.data.length;
    const from = position.from + segment.from + Math.min(at - segment.start, segment.length - 1);
    return verbatim ? { from, to: from + 1 } : { from: position.from, to: position.to };
  };
  return { text, inFile: (start, end) => ({ start: unitInFile(start).from, end: unitInFile(end - 1).to }) };
}
