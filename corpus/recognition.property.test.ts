import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteerSource } from '../packs/gazetteer-source.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { foldText } from '../recognizer/fold.ts';
import { openGazetteer } from '../recognizer/gazetteer.ts';
import { matchText } from '../recognizer/match.ts';
import { recognize } from '../recognizer/recognize.ts';
import type { Introduction, Mention } from '../recognizer/types.ts';
import { soundSources } from './load.ts';

const sources = await soundSources();
const gazetteer = openGazetteer(compileGazetteer(gazetteerSource(sources)));

/** Text of names, titles, countries and plain words in random order: far denser than any page. */
const word = fc.constantFrom(
  ...sources.people.flatMap(({ name, family, given }) => [name.en, family ?? name.en, given ?? name.en, name.ko ?? name.en]),
  ...[
    'Aktor',
    'terpilih',
    'and',
    '김',
    '박',
    '대통령',
    '전 대통령',
    '배우',
    '북한',
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
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', '. ', '\u00a0', ' (', ') ', '', '’s ')), { maxLength: 12 })
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

  it('marks spans that are, as they stand in the raw text, a form of the person they are linked to', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const blocks = texts.map((body, id) => ({ id, text: body.normalize(id % 2 ? 'NFD' : 'NFC') }));
        for (const { id, mentions } of recognize(gazetteer, blocks, { date, introduced: [] }).blocks) {
          for (const { type, start, end, entity } of mentions) {
            // The matcher alone does not put letters together.
            const raw = blocks[id]?.text.slice(start, end).normalize('NFC') ?? '';
            // The full stop of "Jr." is no letter of a form.
            const written = raw.replace(/\.$/, '');
            // A family name of one letter is no form of the gazetteer.
            if (type !== 'person' || written.length === 1) continue;
            const [tag, ...others] = matchText(gazetteer, written).tags;
            expect([tag?.start, tag?.end, others]).toEqual([0, written.length, []]);
            expect(tag?.senses.map(({ index }) => gazetteer.people[index]?.id)).toContain(entity);
          }
        }
      }),
    );
  });

  it('links a page the same in one batch and in any batches in any order', () => {
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat()), (texts, dice) => {
        const blocks = texts.map((body, id) => ({ id, text: body }));
        const whole = recognize(gazetteer, blocks, { date, introduced: [] }).blocks.map(({ mentions }) => mentions);

        const waiting = blocks.toSorted(() => (dice.next().value % 3) - 1);
        const introduced: Introduction[] = [];
        /** `known`: how much was introduced by then, by the block's own batch as well. */
        const answers = new Map<number, { mentions: Mention[]; open: boolean; known: number }>();
        while (waiting.length > 0) {
          const batch = waiting.splice(0, 1 + (dice.next().value % 3));
          const spotted = recognize(gazetteer, batch, { date, introduced });
          introduced.push(...spotted.introduced);
          for (const answer of spotted.blocks) answers.set(answer.id, { ...answer, known: introduced.length });
        }
        const isOutdated = ({ open, known }: { open: boolean; known: number }) => open && known < introduced.length;
        const again = blocks.filter(({ id }) => isOutdated(answers.get(id) ?? { open: true, known: -1 }));
        const known = introduced.length;
        for (const answer of recognize(gazetteer, again, { date, introduced }).blocks) answers.set(answer.id, { ...answer, known });
        expect(blocks.map(({ id }) => answers.get(id)?.mentions)).toEqual(whole);
      }),
    );
  });

  it.each([
    ['somebody', 'Antony Blinken tiba', 'Blinken pulang'],
    ['a stranger', 'Kim Nowhere tiba', 'Kim pulang'],
    ['government', 'Menlu AS tiba', 'RCEP'],
  ])('introduces %s by the first block that does, in whatever order a batch comes', (_, full, short) => {
    const blocks = [full, short, full].map((body, id) => ({ id, text: body }));
    const introducedBy = (batch: typeof blocks) => recognize(gazetteer, batch, { date, introduced: [] }).introduced;
    expect(introducedBy(blocks.toReversed())).toEqual(introducedBy(blocks));
  });

  it.each([
    'Kim ',
    'Kim, Kim Jong Un. ',
    'Kim Yong Nowhere, Kim Nowhere ',
    'Trump-Kim-',
    'Presiden AS dan Presiden Korsel Moon Jae-in tiba ',
    'mantan Presiden terpilih Korsel ',
    'the South Korean president’s ',
    'Korsel AS PBB ',
    'aktor Kim Soo-hyun, ',
    '김 대통령 전 ',
    '김정은 위원장과 배우 김정은',
    '金正恩（キム）委員長',
    'Deklarasi Panmunjom perjanjian strategis ',
    'oleh Foto: AP/Kim via AP, ',
    'MOON ',
  ])('asks twice as much of twice as much text: %s', (unit) => {
    const steps = (times: number) => stepsOf(() => recognize(gazetteer, [{ id: 0, text: unit.repeat(times) }], { date, introduced: [] }));
    // What is worked out once a form is worked out before.
    steps(1);
    expect(steps(2000)).toBeLessThanOrEqual(steps(1000) * 2.1);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(foldText(foldText(body))).toBe(foldText(body));
      }),
    );
  });
});

/** How many letters and items a call looks at: what it slices off texts, asks of sets and maps, and walks of arrays. */
function stepsOf(call: () => void): number {
  let steps = 0;
  const spies = [
    ...(['slice', 'charAt'] as const).map((name) => counted(String.prototype, name, (result) => String(result).length)),
    ...(['some', 'every', 'filter', 'find', 'map', 'flatMap', 'includes', 'slice', 'at'] as const).map((name) =>
      counted(Array.prototype, name, (_, list) => (name === 'at' ? 1 : list.length)),
    ),
    counted(Set.prototype, 'has', () => 1),
    counted(Map.prototype, 'get', () => 1),
  ];
  call();
  for (const restore of spies) restore();
  return steps;

  function counted<T extends object, K extends keyof T>(prototype: T, name: K, cost: (result: unknown, of: { length: number }) => number) {
    const original = prototype[name] as (...args: unknown[]) => unknown;
    prototype[name] = function (this: { length: number }, ...args: unknown[]) {
      const result = original.apply(this, args);
      steps += cost(result, this);
      return result;
    } as T[K];
    return () => {
      prototype[name] = original as T[K];
    };
  }
}
