import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { person, samplePack } from '../sample-pack.ts';
import { readPack } from './read.ts';

const article = {
  language: 'id',
  headline: 'Menlu bertemu di Jakarta',
  date: '2024-05-06',
  source: { publisher: 'Harian Contoh' },
  text: '## Awal\n\nParagraf satu\nberlanjut.\n\nParagraf dua.',
};
const file = (content: unknown) => new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
const lines = (...all: unknown[]) => file(all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
const utf16 = (text: string) => new Blob([new Uint8Array([0xff, 0xfe]), new Uint16Array([...text].map((letter) => letter.charCodeAt(0)))]);
const packed = (bytes = gzipSync(JSON.stringify([article]))) => new Blob([new Uint8Array(bytes)]);

describe('a file that is taken', () => {
  test.for([
    ['a list of articles', file([article])],
    ['one article', file(article)],
    ['one article a line', lines(article, { ...article, date: '2024-05-07' }, '')],
    ['a pack without people', file({ articles: [article] })],
    ['with a byte order mark', file(`\ufeff${JSON.stringify([article])}`)],
    ['in UTF-16', utf16(JSON.stringify([article]))],
    ['packed by gzip', packed()],
    ['a compiled pack', file({ ...samplePack(), id: 'mine' })],
  ] as const)('%s', async ([, given]) => {
    const read = await readPack(given, 'Berita saya.json');
    expect(read).toMatchObject({ ok: true });
  });

  test('says what it is, from the file or its name', async () => {
    const read = await readPack(lines(article), 'Berita saya.ndjson');
    expect(read).toMatchObject({ ok: true, value: { id: 'berita-saya', title: 'Berita saya', people: [], posts: [] } });
    const named = await readPack(file({ id: 'mine', title: 'Mine', people: [person('jo-doe', 'Jo Doe')] }), 'x.json');
    expect(named).toMatchObject({ ok: true, value: { id: 'mine', title: 'Mine', articles: [] } });
  });

  test('gives articles their blocks, and an id that is always the same', async () => {
    const read = await readPack(file([article]), 'x.json');
    expect(read.ok && read.value.articles).toEqual([
      {
        key: '2024-05-06-menlu-bertemu-di-jakarta.id',
        meta: {
          id: '2024-05-06-menlu-bertemu-di-jakarta',
          language: 'id',
          headline: article.headline,
          date: '2024-05-06',
          topics: ['brought'],
          corrections: [],
          source: { publisher: 'Harian Contoh', headline: article.headline, published: '2024-05-06' },
        },
        blocks: [
          { kind: 'heading', text: 'Awal', marks: [] },
          { kind: 'paragraph', text: 'Paragraf satu berlanjut.', marks: [] },
          { kind: 'paragraph', text: 'Paragraf dua.', marks: [] },
        ],
      },
    ]);
  });

  test('loses the marks of another library', async () => {
    const read = await readPack(file({ ...samplePack(), id: 'mine' }), 'x.json');
    expect(read.ok && read.value.articles.flatMap(({ blocks }) => blocks.flatMap(({ marks }) => marks))).toEqual([]);
  });
});

describe('a file that is refused', () => {
  const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
  test.for([
    ['empty', file(''), '', 'empty'],
    ['of spaces', file(' \n '), '', 'empty'],
    ['cut short', file(JSON.stringify([article], null, 1).slice(0, 60)), 'line 4', 'is no JSON'],
    ['with a line that is no JSON', lines(article, '{"headline": oops}'), 'line 2', 'is no JSON'],
    ['with a line that is no article', lines(article, { ...article, date: '2024-13-01' }), 'line 2: date', 'is not a day of the calendar'],
    ['with an article without publisher', file([article, { ...article, source: {} }]), '[1].source.publisher', 'publisher'],
    ['with a person without sources', file({ people: [{ ...person('jo-doe', 'Jo'), sources: [] }] }), 'people[0].sources', 'at least one'],
    ['of another format', file({ ...samplePack(), format: 1 }), 'format', 'another version'],
    ['with keys that nobody knows', file({ articles: [article], extra: 1 }), 'extra', 'extra'],
    ['without anything', file({ articles: [] }), '', 'no article'],
    ['nested too deep', file(deep), '', 'nested'],
    ['a zip', new Blob([new Uint8Array([0x50, 0x4b, 3, 4])]), '', 'zip'],
    ['packed and cut short', packed(gzipSync(JSON.stringify([article])).subarray(0, 60)), '', 'cut short'],
    ['packed, with more behind it', new Blob([packed(), 'more']), '', 'cut short or changed'],
    ['in no UTF-8', new Blob([new Uint8Array([0x5b, 0xff, 0xfe, 0xfd, 0x5d])]), '', 'UTF-8'],
    ['that unpacks to far more', packed(gzipSync(Buffer.alloc(210_000_000))), '', 'more than the 200 MB'],
  ] as const)('%s', async ([, given, where, reason]) => {
    const read = await readPack(given, 'x.json');
    expect(read).toMatchObject({ ok: false });
    const [fault] = read.ok ? [] : read.faults;
    expect(fault?.where).toBe(where);
    expect(fault?.reason).toContain(reason);
  });

  test('tells every fault, up to twenty', async () => {
    const read = await readPack(file(Array.from({ length: 50 }, () => ({ ...article, text: '' }))), 'x.json');
    expect(!read.ok && read.faults.map(({ where }) => where)).toEqual(Array.from({ length: 20 }, (_, at) => `[${at}].text`));
  });

  test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('with the key %s, and nothing is changed by it', async (key) => {
    const hostile = JSON.stringify([article]).replace('"language"', `"${key}":{"x":1},"language"`);
    const inside = JSON.stringify([article]).replace('"publisher"', `"${key}":{"x":1},"publisher"`);
    for (const text of [hostile, inside, `{"${key}":{"x":1}}`, `{"articles":${hostile}}`]) {
      expect(await readPack(file(text), 'x.json')).toMatchObject({ ok: false });
    }
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
