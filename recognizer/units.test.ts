import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { wordsOf } from './fold.ts';
import { packSense, SENSE } from './layout.ts';
import { NameTable } from './name-table.ts';
import { NameTableBuilder } from './name-table-builder.ts';
import { Scanner } from './scan.ts';
import { isBroken, wordAfter, wordBefore } from './words.ts';

/** Runs before the imports: `units.ts` keeps the method that it finds, here one that counts the places outside a text. */
const watch = vi.hoisted(() => {
  const { charCodeAt } = String.prototype;
  const outside = { reads: 0 };
  String.prototype.charCodeAt = function (this: string, at: number) {
    const unit = charCodeAt.call(this, at);
    if (Number.isNaN(unit)) outside.reads++;
    return unit;
  };
  return { outside, restore: () => Object.assign(String.prototype, { charCodeAt }) };
});
watch.restore();

/** A unit of each kind that has a rule of its own. */
const piece = fc.constantFrom(
  'a',
  'B',
  '.',
  ' ',
  '-',
  'ß',
  '\u0301',
  '\u00ad',
  '김',
  '文',
  '\u1100',
  '\u1161',
  '😀',
  '\ud83d',
  '\udc00',
  '文\u{e0100}',
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('unitAt', () => {
  it('is never asked for a place outside the text, which would spoil its compiled code', () => {
    watch.outside.reads = 0;
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, fc.nat(30), (names, body, at) => {
        const builder = new NameTableBuilder();
        for (const name of names) builder.add(name, packSense(SENSE.fullName, 0, 0));
        new Scanner([new NameTable(builder.build(''))]).scan(body);
        wordsOf(body);
        const place = Math.min(at, body.length);
        wordBefore(body, place);
        wordAfter(body, place);
        isBroken(body, 0, place);
        expect(watch.outside.reads).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});
