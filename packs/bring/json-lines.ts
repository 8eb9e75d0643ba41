import type { Path } from './fault.ts';

interface Wanted {
  /** From 1; 0 until it is found. */
  line: number;
  inside: Map<string | number, Wanted>;
}

/** A list or an object that is open, and what of it is being read. */
interface Open {
  isList: boolean;
  wanted: Wanted | undefined;
  at: string | number;
  awaitsKey: boolean;
}

/**
 * The lines, from 1, on which values of a JSON text stand. Of one that is not there, such as a field that is missing, the line of what it
 * would be in. In one walk without recursion, of which only the wanted keys are read.
 */
export function linesOf(text: string, paths: readonly Path[]): number[] {
  const root: Wanted = { line: 0, inside: new Map() };
  for (const path of paths) path.reduce(childOf, root);
  walk(text, root);
  return paths.map((path) => {
    let [line, wanted]: [number, Wanted | undefined] = [root.line, root];
    for (const key of path) {
      wanted = wanted?.inside.get(key);
      line = wanted?.line || line;
    }
    return line;
  });
}

function childOf(parent: Wanted, key: string | number): Wanted {
  const child = parent.inside.get(key) ?? { line: 0, inside: new Map() };
  parent.inside.set(key, child);
  return child;
}

function walk(text: string, root: Wanted): void {
  const open: Open[] = [];
  let line = 1;
  const begun = (): Wanted | undefined => {
    const parent = open.at(-1);
    const wanted = parent ? parent.wanted?.inside.get(parent.at) : root;
    if (wanted) wanted.line ||= line;
    return wanted;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    const parent = open.at(-1);
    if (sign === '\n') line++;
    else if (sign === '{' || sign === '[') {
      const isList = sign === '[';
      open.push({ isList, wanted: begun(), at: isList ? 0 : '', awaitsKey: !isList });
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && parent) {
      if (typeof parent.at === 'number') parent.at++;
      parent.awaitsKey = !parent.isList;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (parent?.awaitsKey) {
        parent.awaitsKey = false;
        parent.at = parent.wanted ? (JSON.parse(text.slice(at, end)) as string) : '';
        // A key that is wanted for itself, because nobody knows it, stands where it is written.
        begun();
      } else begun();
      at = end - 1;
    } else if (sign > ' ' && sign !== ':') begun();
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
