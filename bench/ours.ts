import { packSense, SENSE } from '../recognizer/layout.ts';
import { NameTable } from '../recognizer/name-table.ts';
import { NameTableBuilder } from '../recognizer/name-table-builder.ts';
import { Scanner } from '../recognizer/scan.ts';
import { classOf, codeOf, folded } from '../recognizer/units.ts';
import type { Contender } from './contender.ts';

/** The tables that every gazetteer shares. */
const SHARED_BYTES = classOf.byteLength + codeOf.byteLength + folded.byteLength;

export function buildTable(names: readonly string[]): ArrayBuffer {
  const builder = new NameTableBuilder();
  for (let at = 0; at < names.length; at++) builder.add(names[at] as string, packSense(SENSE.fullName, 0, at));
  return builder.build('{}');
}

export const ours: Contender = {
  name: 'recognizer',
  build(names) {
    const buffer = buildTable(names);
    const scanner = new Scanner([new NameTable(buffer)]);
    return {
      bytes: buffer.byteLength + SHARED_BYTES,
      find(text, spans) {
        const count = scanner.scan(text);
        for (let at = 0; at < count * 3; at += 3) spans.push(scanner.spans[at] as number, scanner.spans[at + 1] as number);
      },
    };
  },
};

/** The limit of everything that looks at each unit of a string: it looks, and does nothing. */
export const barePass: Contender = {
  name: 'bare charCodeAt pass',
  note: 'the limit',
  build: () => ({
    find(text, spans) {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum ^= text.charCodeAt(at);
      // Never so: only that the pass is not optimised away.
      if (sum === -1) spans.push(sum);
    },
  }),
};
