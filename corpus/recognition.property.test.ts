import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../recognizer/compile.ts';
import { foldText } from '../recognizer/fold.ts';
import { openGazetteer } from '../recognizer/gazetteer.ts';
import { recognize } from '../recognizer/recognize.ts';
import type { Introduction, Mention } from '../recognizer/types.ts';
import { gazetteerSource } from './gazetteer-source.ts';
import { soundSources } from './load.ts';

const sources = await soundSources();
const gazetteer = openGazetteer(compileGazetteer(gazetteerSource(sources)));

/** Text of names, titles, countries and plain words in random order: far denser than any page. */
const word = fc.constantFrom(
  ...sources.people.flatMap(({ name, family, given }) => [name.en, family ?? name.en, given ?? name.en]),
  ...[
    'Presiden',
    'Menlu',
    'pemimpin',
    'Secretary',
    'mantan',
    'Korsel',
    'AS',
    'Korea Utara',
    'Deklarasi Panmunjom',
    'the',
    'untuk',
    'kata',
    'bertemu',
    'Nowhere',
  ],
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', '. ', '\u00a0', ' (', ') ')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const page = fc.array(text, { minLength: 1, maxLength: 6 });
const date = '2021-08-06';

describe('recognize', () => {
  it('gives ordered, separate spans within any text', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const mentions = recognize(gazetteer, [{ id: 0, text: body }], { date, introduced: [] }).blocks[0]?.mentions ?? [];
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(body.length);
      }),
    );
  });

  it('links a page the same in one batch and block by block in any order', () => {
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat()), (texts, dice) => {
        const blocks = texts.map((body, id) => ({ id, text: body }));
        const whole = recognize(gazetteer, blocks, { date, introduced: [] }).blocks.map(({ mentions }) => mentions);

        const shuffled = blocks.toSorted(() => (dice.next().value % 3) - 1);
        const introduced: Introduction[] = [];
        const answers = new Map<number, { mentions: Mention[]; open: boolean }>();
        for (const block of shuffled) {
          const spotted = recognize(gazetteer, [block], { date, introduced });
          introduced.push(...spotted.introduced);
          for (const answer of spotted.blocks) answers.set(answer.id, answer);
        }
        for (const block of blocks) {
          if (!answers.get(block.id)?.open) continue;
          for (const answer of recognize(gazetteer, [block], { date, introduced }).blocks) answers.set(answer.id, answer);
        }
        expect(blocks.map(({ id }) => answers.get(id)?.mentions)).toEqual(whole);
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(foldText(foldText(body))).toBe(foldText(body));
      }),
    );
  });
});
