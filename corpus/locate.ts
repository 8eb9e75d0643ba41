import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { frontMatter } from './article-text.ts';
import type { Fault, FieldPath, Finding } from './fault.ts';

/** Gives findings their lines. Only files with findings are read again: positions would make every reading three times slower. */
export async function located(folder: string, findings: readonly Finding[]): Promise<Fault[]> {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const faults = await Promise.all([...byFile].map(([file, found]) => locatedIn(folder, file, found)));
  return faults.flat().sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

async function locatedIn(folder: string, file: string, findings: readonly Finding[]): Promise<Fault[]> {
  const lineOf = findings.every(({ line }) => line) ? () => 1 : lineFinder(await readFile(join(folder, file), 'utf8'), file);
  return findings.map(({ path, reason, mend, line }) => ({
    file,
    line: line ?? lineOf(path),
    field: path.join('.') || '(file)',
    reason,
    mend,
  }));
}

function lineFinder(source: string, file: string): (path: FieldPath) => number {
  const lines = new LineCounter();
  const { contents } = parseDocument(file.endsWith('.md') ? frontMatter(source).yaml : source, { lineCounter: lines });
  return (path) => lines.linePos(offsetOf(contents, path)).line;
}

/** Where the value of a path begins, or the nearest thing around it that is there: a missing field has no line of its own. */
function offsetOf(top: Node | null, path: FieldPath): number {
  let offset = top?.range?.[0] ?? 0;
  let node: unknown = top;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
