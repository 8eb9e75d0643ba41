import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, type Word, wordsOf } from './fold.ts';
import { EVIDENCE, FLAG, NAME_FLAG, packSense, SENSE } from './layout.ts';
import { NameTable } from './name-table.ts';
import { NameTableBuilder } from './name-table-builder.ts';
import { Scanner } from './scan.ts';

function tableOf(names: readonly string[]): NameTable {
  const builder = new NameTableBuilder();
  for (const name of names) builder.add(name, packSense(SENSE.fullName, 0, 0));
  return new NameTable(builder.build(''));
}

function scan(tables: readonly NameTable[], text: string): [start: number, end: number, name: number][] {
  const scanner = new Scanner(tables);
  const count = scanner.scan(text);
  return Array.from({ length: count }, (_, at) => {
    const [start = 0, end = 0, name = 0] = scanner.spans.subarray(at * 3);
    return [start, end, name];
  });
}

function spans(names: readonly string[], text: string): string[] {
  return scan([tableOf(names)], text).map(([start, end]) => text.slice(start, end));
}

/**
 * What the scanner must find, said plainly: from each word on, the longest run of words whose folded form is a name, but over no space where
 * a Korean word has begun before; and of one over a space that ends within a Korean word and a longer one behind the space, the latter.
 */
function plainly(names: readonly string[], text: string): [start: number, end: number][] {
  const forms = new Set(names.map(foldText));
  forms.delete('');
  const words = wordsOf(text);
  const isHangul = (at: number) => /^[가-힣]$/.test(words[at]?.text ?? '');
  const touches = (at: number) => words[at - 1]?.end === words[at]?.start && isHangul(at);
  const pastLongest = (from: number) => {
    let past = from;
    const isWithin = from > 0 && isHangul(from - 1) && touches(from);
    for (let to = from + 1; to <= words.length && to - from <= 12; to++) {
      if (to > from + 1 && words[to - 1]?.breaksBefore) break;
      if (isWithin && text.slice(words[from]?.start, words[to - 1]?.end).includes(' ')) break;
      if (forms.has(joined(words.slice(from, to)))) past = to;
    }
    return past;
  };
  const found: [number, number][] = [];
  let free = 0;
  for (let from = 0; from < words.length; ) {
    if (from > 0 && from !== free && isHangul(from - 1) && touches(from)) {
      from++;
      continue;
    }
    let past = pastLongest(from);
    if (past > from && isHangul(from) && touches(past)) {
      const space = text.lastIndexOf(' ', (words[past - 1]?.end ?? 0) - 1);
      const later = words.findIndex(({ start }) => start === space + 1);
      if (later > from && isHangul(later) && pastLongest(later) > past) [from, past] = [later, pastLongest(later)];
    }
    if (past > from) found.push([words[from]?.start ?? 0, words[past - 1]?.end ?? 0]);
    if (past > from) free = past;
    from = Math.max(past, from + 1);
  }
  return found;
}

function joined(words: readonly Word[]): string {
  return words.reduce((form, { text, cjk }, at) => form + (at > 0 && !(cjk && words[at - 1]?.cjk) ? ' ' : '') + text, '');
}

/** Few letters, so that names are found; every kind of unit that has a rule of its own. */
const piece = fc.constantFrom(
  ...['a', 'b', 'A', 'B', 'é', 'e\u0301', 'ß', 'ss', 'æ', 'ﬁ', 'İ', 'ı', 'đ', '1', 'ａ', 'म', 'ी', 'о', 'о.'],
  ...[
    '金',
    '正',
    '金正',
    '김',
    '정',
    '김'.normalize('NFD'),
    'か',
    'が'.normalize('NFD'),
    'ガ',
    'ｶﾞ',
    'カ',
    'ｶ',
    '\u1161',
    'ﾞ',
    '𠮷',
    '李',
    '\uf9e1',
  ],
  ...[' ', ' ', ' ', '-', '.', ',', '’', '\u00a0', '—', '・', '\n', '_'],
  ...['\u00ad', '\u200b', '\u0301', '\ufe0f', '\u{e0100}', '\ud842', '\udc00', '😀'],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const name = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const names = fc.array(name, { maxLength: 12 });

describe('Scanner', () => {
  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(names, text, (list, body) => {
        expect(scan([tableOf(list)], body).map(([start, end]) => [start, end])).toEqual(plainly(list, body));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same in text that is mostly ASCII', () => {
    const plain = fc.constantFrom('a', 'b', 'A', 'B', 'ab', 'abaabaaba', 'abaabbaba', ' ', ' ', ' ', '-', '.', ', ');
    const mostly = fc.array(fc.oneof({ arbitrary: plain, weight: 9 }, piece), { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.array(plain, { maxLength: 6 }).map((pieces) => pieces.join('')),
            name,
          ),
        ),
        mostly,
        (list, body) => {
          expect(scan([tableOf(list)], body).map(([start, end]) => [start, end])).toEqual(plainly(list, body));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds the same in any text', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), fc.array(fc.oneof(anyText, fc.nat(4)), { maxLength: 8 }), (list, parts) => {
        const body = parts.map((part) => (typeof part === 'number' ? ` ${list[part] ?? ''} ` : part)).join('');
        expect(scan([tableOf(list)], body).map(([start, end]) => [start, end])).toEqual(plainly(list, body));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same across the stretches of a long text', () => {
    fc.assert(
      fc.property(
        names,
        text,
        fc.constantFrom('x', 'xy ', '文', '文 ', 'x文', '\u00ad', '😀'),
        fc.integer({ min: 8100, max: 8200 }),
        (list, body, filler, length) => {
          const long = filler.repeat(Math.ceil(length / filler.length)) + body + filler.repeat(8192) + body;
          expect(scan([tableOf(list)], long).map(([start, end]) => [start, end])).toEqual(plainly(list, long));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds over several tables what one table of all names finds', () => {
    fc.assert(
      fc.property(names, names, text, (one, other, body) => {
        const tables = [tableOf(one), tableOf(other)];
        const both = scan(tables, body).map(([start, end]) => `${start}-${end}`);
        expect([...new Set(both)]).toEqual(scan([tableOf([...one, ...other])], body).map(([start, end]) => `${start}-${end}`));
      }),
    );
  });

  it('numbers the names of several tables one after the other', () => {
    const tables = [tableOf(['Kim', 'Moon']), tableOf(['Moon', 'Moon Jae-in'])];
    expect(scan(tables, 'Kim, Moon, Moon Jae-in')).toEqual([
      [0, 3, 0],
      [5, 9, 1],
      [5, 9, 2],
      [11, 22, 3],
    ]);
  });

  it.each<[what: string, names: string[], text: string, found: string[]]>([
    [
      'letters that fold to several',
      ['Strauss', 'Weiß', 'Æthelred', 'Finn'],
      'Strauß, WEISS, aethelred, ﬁnn',
      ['Strauß', 'WEISS', 'aethelred', 'ﬁnn'],
    ],
    ['a dotted İ', ['İmamoğlu'], 'IMAMOGLU i̇mamoğlu', ['IMAMOGLU', 'i̇mamoğlu']],
    ['Hangul in parts', ['김정은'], `${'김정은'.normalize('NFD')}은`, ['김정은'.normalize('NFD')]],
    ['kana with voicing marks', ['ガンジー'], 'ｶﾞﾝｼﾞｰ カ\u3099ンシ\u3099ー', ['ｶﾞﾝｼﾞｰ', 'カ\u3099ンシ\u3099ー']],
    ['a kana voiced otherwise', ['かき'], 'がき', []],
    ['compatibility ideographs', ['李明博'], '\uf9e1明博', ['\uf9e1明博']],
    ['Brahmic vowel signs', ['मद', 'मोदी'], 'मोदी', ['मोदी']],
    ['soft hyphens and zero-width characters', ['Jaein'], 'Jae\u00adin Jae\u200bin\u200b', ['Jae\u00adin', 'Jae\u200bin']],
    ['accents at the end', ['Tomé'], 'Tome\u0301 x', ['Tome\u0301']],
    ['separators of any number', ['Moon Jae-in'], 'Moon \u00a0 Jae - in', ['Moon \u00a0 Jae - in']],
    ['an em dash', ['Biden Trump'], 'Biden—Trump Biden–Trump', ['Biden–Trump']],
    ['a possessive', ['Biden'], 'Biden’s', ['Biden']],
    ['part of a word', ['Kim', 'Sung'], 'Kimberly, langsung', []],
    ['initials', ['George W. Bush'], 'George W. Bush George W, Bush', ['George W. Bush']],
    ['initials of other scripts', ['В. Путин', '김 A'], 'В. Путин, В Путин', ['В. Путин', 'В Путин']],
    ['a letter of two units', ['𠮷田'], '𠮷田 \udfb7田', ['𠮷田']],
    ['half of it', ['\udfb7田'], '𠮷田', []],
    ['a variant of an ideograph', ['葛城'], '葛\u{e0100}城 葛城\u{e0101}', ['葛\u{e0100}城', '葛城\u{e0101}']],
    ['one CJK letter', ['美'], '美国 于美', ['美', '美']],
    ['particles', ['김정은'], '김정은은', ['김정은']],
    ['the end of a Korean word, with a mark before it', ['정'], '김\ufe0f정 김\u{e0100}정 김 정', ['정']],
    ['the longer of two', ['Kim Jong', 'Kim Jong Un', 'Jong Un Kim'], 'Kim Jong Un Kim', ['Kim Jong Un']],
    ['a longer one that is cut off', ['Kim', 'Kim Jong Un'], 'Kim Jong. Un', ['Kim']],
    ['no names', [], 'Kim', []],
    ['a name without letters', ['…', ''], '… Kim', []],
  ])('%s', (_, list, body, found) => {
    expect(spans(list, body)).toEqual(found);
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    const table = tableOf([Array(40).fill('a').join(' '), 'a b', '金'.repeat(40), 'x'.repeat(900)]);
    for (const unit of ['a ', 'a', '金', '\u0301', '\u00ad', ' ', '😀', 'x', '김'.normalize('NFD'), '\ud842', '. ', "a'"]) {
      const scanner = new Scanner([table]);
      const began = performance.now();
      scanner.scan(unit.repeat(1_000_000 / unit.length));
      // A square of the length would take minutes.
      expect(performance.now() - began, JSON.stringify(unit)).toBeLessThan(5000);
    }
  });
});

describe('NameTable', () => {
  const built = () => {
    const builder = new NameTableBuilder();
    builder.add('Kim', packSense(SENSE.fullName, 0, 0), NAME_FLAG.commonWord);
    builder.add('KIM', packSense(SENSE.familyName, FLAG.alias, 2 ** 22 - 1, EVIDENCE.introduction));
    builder.add('Kim', packSense(SENSE.fullName, 0, 0));
    return builder.build('{}');
  };

  it('keeps every sense of a name once, its flags and the facts', () => {
    const table = new NameTable(built());
    expect(table.names).toBe(1);
    expect(table.sensesOf(0)).toEqual([
      { kind: SENSE.fullName, flags: 0, index: 0, minimumEvidence: EVIDENCE.any },
      { kind: SENSE.familyName, flags: FLAG.alias, index: 2 ** 22 - 1, minimumEvidence: EVIDENCE.introduction },
    ]);
    expect(table.flagsOf(0)).toBe(NAME_FLAG.commonWord);
    expect(table.factsText()).toBe('{}');
  });

  it('refuses an index that a sense has no room for', () => {
    expect(() => packSense(SENSE.fullName, 0, 2 ** 22)).toThrow(/split the pack/);
  });

  it('is the same from the same names', () => {
    expect(new Uint8Array(built())).toEqual(new Uint8Array(built()));
  });

  it.each<[what: string, damage: (buffer: ArrayBuffer) => ArrayBuffer, error: RegExp]>([
    ['an empty file', () => new ArrayBuffer(0), /not a gazetteer: 0 bytes/],
    ['another file', () => new ArrayBuffer(4096), /begins otherwise/],
    ['a torn file', (buffer) => buffer.slice(0, -8), /torn/],
    [
      'a changed byte',
      (buffer) => {
        new Uint8Array(buffer)[100] = 7;
        return buffer;
      },
      /checksum/,
    ],
    [
      'another layout',
      (buffer) => {
        new Int32Array(buffer)[1] = 1;
        return buffer;
      },
      /found 1 and/,
    ],
  ])('refuses %s', (_, damage, error) => {
    expect(() => new NameTable(damage(built()))).toThrow(error);
  });
});
