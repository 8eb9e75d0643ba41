import { posix } from 'node:path';
import { parseAst } from 'vite';
import type { Import } from './import-rules.ts';

/** An import of a source, with the line it stands on. */
export type Scanned = Import & { line: number };

interface Node {
  type: string;
  start: number;
  source?: { value?: unknown } | null;
  importKind?: string;
  exportKind?: string;
}

/**
 * All that a TypeScript source imports, with `export … from`, `import()` and `import('…').Type`.
 * @param file relative to the root, `/` between folders
 * @throws when the source cannot be parsed
 */
export function importsOf(file: string, source: string): Scanned[] {
  const program = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file);
  return nodesOf(program).flatMap((node) => {
    const specifier = node.source?.value;
    if (typeof specifier !== 'string') return [];
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';
    return [{ ...resolve(file, specifier), from: file, typeOnly, line: source.slice(0, node.start).split('\n').length }];
  });
}

function resolve(file: string, specifier: string): Pick<Import, 'to' | 'kind'> {
  const path = specifier.replace(/\?.*$/, '');
  if (!path.startsWith('.')) return { to: path, kind: 'package' };
  return { to: posix.join(posix.dirname(file), path), kind: 'file' };
}

// `import()` and `import('…').Type` may stand anywhere, so the whole tree is walked.
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return 'type' in value && 'start' in value ? [value as Node, ...below] : below;
}
