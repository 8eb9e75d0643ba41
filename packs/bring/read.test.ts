import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { faultPlace } from '../../locales/fault.ts';
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

/** `PLACE CODE` of each fault, with what stands there. */
async function faultsOf(given: Blob): Promise<string[]> {
  const read = await readPack(given, 'x.json');
  return read.ok ? [] : read.faults.map((fault) => [faultPlace(fault, 'en'), fault.code, fault.given].filter(Boolean).join(' '));
}

describe('a file that is refused', () => {
  const jo = person('jo-doe', 'Jo Doe');
  const people = (change: object) => file({ people: [{ ...jo, ...change }] });
  const dated = (date: unknown) => file([{ ...article, date }]);
  const died = (when: unknown) => people({ died: when });
  const bytes = (...all: number[]) => new Blob([new Uint8Array(all)]);
  test.for<[name: string, given: Blob, ...faults: string[]]>([
    ['empty', file(''), 'empty-file'],
    ['of spaces', file(' \n '), 'empty-file'],
    ['of a byte order mark only', file('\ufeff'), 'empty-file'],
    ['of null', file(null), 'object null'],
    ['of a number', file(7), 'object 7'],
    ['of a text', file('"news"'), 'object news'],
    ['of an empty object', file({}), 'nothing'],
    ['of an empty list', file([]), 'nothing'],
    ['of a list of lists', file([[]]), '[0] object'],
    ['cut short', file(JSON.stringify([article], null, 1).slice(0, 60)), 'line 4 cut-short'],
    ['cut short in a word', file('[{"headline": tru'), 'cut-short'],
    ['that goes on behind its end', file('[]\n]'), 'line 2 no-json'],
    ['with a comma too many', file('[\n{},\n]'), 'line 3 no-json'],
    ['with a forgotten quotation mark', file('{\n"headline": "A,\n"date": "2024-01-01"}'), 'line 2 quote'],
    ['with single quotation marks', file("{'headline': 'A'}"), 'no-json'],
    ['of the web', file('<!doctype html><title>News</title>'), 'no-start'],
    ['with a line that is no JSON', lines(article, '{"headline": oops}'), 'line 2 no-json'],
    ['with a line that is cut short', lines(article, article, '{"headline": "oo'), 'line 3 cut-short'],
    ['with lines that are no articles', lines(article, '7', '[]', '"a"'), 'line 2 object 7', 'line 3 object', 'line 4 object a'],
    [
      'with two wrong lines',
      lines(article, '', { ...article, date: '2024-13-01' }, { ...article, text: 5 }),
      'line 3: date calendar 2024-13-01',
      'line 4: text text 5',
    ],
    ['with an article without publisher', file([article, { ...article, source: {} }]), '[1].source.publisher missing'],
    ['with a publisher of null', file([{ ...article, source: { publisher: null } }]), '[0].source.publisher text null'],
    [
      'on several lines',
      file(JSON.stringify({ articles: [article, { ...article, date: '1', source: {} }] }, null, 1)),
      'line 15: articles[1].date day 1',
      'line 16: articles[1].source.publisher missing',
    ],
    ['with keys that nobody knows', file('{\n"articles": [],\n"extra":\n1}'), 'line 3: extra unknown'],
    ['with a person without sources', people({ sources: [] }), 'people[0].sources no-sources'],
    ['with an order that is none', people({ order: 'both' }), 'people[0].order choice both'],
    ['with people in an object', file({ people: { a: 1 } }), 'people list'],
    [
      'with a signatory who is nobody',
      file({ agreements: [{ ...samplePack().agreements[0], signatories: [{}] }] }),
      'agreements[0].signatories[0] signatory',
    ],
    ['of another format', file({ ...samplePack(), format: 1, future: true }), 'format format'],
    ['nested too deep', file(`${'['.repeat(5_000)}${']'.repeat(5_000)}`), 'deep'],
    ['with a line that is nested too deep', lines(article, `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`), 'line 2 deep'],
    ['with more articles than can be taken', file(`[${'0,'.repeat(100_000)}0]`), 'many'],

    ['a zip', bytes(0x50, 0x4b, 3, 4), 'zip'],
    ['packed and cut short', packed(gzipSync(JSON.stringify([article])).subarray(0, 60)), 'gzip'],
    ['packed, its header only', packed(gzipSync('').subarray(0, 5)), 'gzip'],
    ['packed, and a byte changed', packed(gzipSync(JSON.stringify([article])).fill(0, 40, 44)), 'gzip'],
    ['packed, with more behind it', new Blob([packed(), 'more']), 'gzip'],
    ['packed, of nothing', packed(gzipSync('')), 'empty-file'],
    ['packed twice', packed(gzipSync(gzipSync('[]'))), 'encoding'],
    ['in no UTF-8', bytes(0x5b, 0xff, 0xfe, 0xfd, 0x5d), 'encoding'],
    ['of half a letter of UTF-16', bytes(0xff, 0xfe, 0x5b), 'encoding'],
    ['that unpacks to far more', packed(gzipSync(Buffer.alloc(210_000_000))), 'unpacks-large'],
    ['that unpacks to zeros', packed(gzipSync(Buffer.alloc(50_000_000))), 'no-start'],

    ['dated 0000-00-00', dated('0000-00-00'), '[0].date calendar 0000-00-00'],
    ['dated by a year', dated('2024'), '[0].date day 2024'],
    ['dated by a number', dated(2024), '[0].date text 2024'],
    ['dated 2024-13', dated('2024-13'), '[0].date day 2024-13'],
    ['dated 30 February', dated('2024-02-30'), '[0].date calendar 2024-02-30'],
    ['dated before our era', dated('-0044-03-15'), '[0].date day -0044-03-15'],
    ['dated far ahead', dated('+275760-09-13'), '[0].date day +275760-09-13'],
    ['dated in words', dated('17 Agustus 1945'), '[0].date day 17 Agustus 1945'],
    ['dated by an instant', dated('2024-05-06T10:00:00Z'), '[0].date day 2024-05-06T10:00:00Z'],
    ['with a life that ends in month 13', died('2024-13'), 'people[0].died calendar 2024-13'],

    ['with an id in capitals', people({ id: 'Jo-Doe' }), 'people[0].id id Jo-Doe'],
    ['with an id of a million letters', people({ id: 'a'.repeat(1_000_000) }), `people[0].id long ${'a'.repeat(60)}…`],
    ['with an id that is a path', people({ id: '../../x' }), 'people[0].id id ../../x'],
    ['with a pack’s id of 101 letters', file({ id: 'a'.repeat(101), articles: [article] }), `id long ${'a'.repeat(60)}…`],
    ['with a name of 10,000 letters', people({ name: { en: 'x'.repeat(10_000) } }), `people[0].name.en long ${'x'.repeat(60)}…`],
    ['with a name on two lines', people({ name: { en: 'Jo\nDoe' } }), 'people[0].name.en control Jo\nDoe'],
    ['with a title that turns the text around', file({ title: 'A \u202e', articles: [article] }), 'title control A \u202e'],
    ['with a name of spaces', people({ name: { en: ' ' } }), 'people[0].name.en empty'],
    ['with an article of five million letters', file([{ ...article, text: 'x'.repeat(5_000_000) }]), `[0].text long ${'x'.repeat(60)}…`],
    ['with an article without text', file([{ ...article, text: ' ' }]), '[0].text no-paragraph'],
    ['with an article of headings', file([{ ...article, text: '## A\n\n## B' }]), '[0].text no-paragraph ## A\n\n## B'],
    [
      'with a compiled article without text',
      file({
        articles: samplePack()
          .articles.slice(0, 1)
          .map((one) => ({ ...one, blocks: [] })),
      }),
      'articles[0].blocks no-paragraph',
    ],
    [
      'with an address that runs',
      file([{ ...article, source: { ...article.source, url: 'javascript:alert(1)' } }]),
      '[0].source.url web-address javascript:alert(1)',
    ],
  ])('%s', async ([, given, ...faults]) => {
    expect(await faultsOf(given)).toEqual(faults);
  });

  test('tells every fault, up to twenty', async () => {
    const all = Array.from({ length: 50 }, () => ({ ...article, text: '' }));
    expect(await faultsOf(file(all))).toEqual(Array.from({ length: 20 }, (_, at) => `[${at}].text no-paragraph`));
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
