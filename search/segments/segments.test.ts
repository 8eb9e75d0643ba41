import MiniSearch, { type Query } from 'minisearch';
import { describe, expect, it } from 'vitest';
import { buildSegment, type SegmentDocument } from './build.ts';
import { blobSource } from './byte-source.ts';
import { freeze, inOne } from './freeze.ts';
import { mergeSegments } from './merge.ts';
import { BM25, fromMiniSearch, type Ranking } from './query.ts';
import { type SegmentOptions, searchSegments } from './search.ts';
import { openSegment, type Segment } from './segment.ts';
import { MOST_SEGMENTS } from './tiers.ts';

const ANALYZER = 'test.1';
const FIELDS = ['title', 'body'];
const RANKING: Ranking = { boosts: [2, 1], weights: { prefix: 0.5, fuzzy: 0.3 }, bm25: BM25 };

/** Words that share beginnings and resemble each other; some are not Latin. */
const WORDS = [
  'kim',
  'kimchi',
  'korea',
  'korean',
  'koran',
  'korut',
  'korsel',
  'moon',
  'mood',
  'noon',
  '문재',
  '재인',
  'лавров',
  'лавра',
  'to',
  'top',
  'tokyo',
];

/** Documents made of these words, the same each time. */
function documents(count: number, seed = 1): SegmentDocument[] {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const text = (length: number) => Array.from({ length }, () => WORDS[Math.min(next(WORDS.length), next(WORDS.length))] as string);
  return Array.from({ length: count }, (_, at) => ({ key: `d${at}`, date: 20200101 + at, fields: [text(next(4)), text(5 + next(40))] }));
}

async function segmentOf(docs: readonly SegmentDocument[], dead?: ReadonlySet<number>): Promise<Segment> {
  const opened = await openSegment(blobSource(new Blob([buildSegment(docs, FIELDS.length, ANALYZER)])), ANALYZER, dead);
  if (!opened.ok) throw new Error(opened.message);
  return opened.segment;
}

/** The same documents in MiniSearch, and the same query. */
function reference(docs: readonly SegmentDocument[], query: Query): Map<string, number> {
  const index = new MiniSearch<{ id: string; title: readonly string[]; body: readonly string[] }>({
    fields: FIELDS,
    stringifyField: (value) => value as string,
    tokenize: (terms) => terms as unknown as string[],
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: { title: 2 }, weights: RANKING.weights },
  });
  index.addAll(docs.map(({ key, fields: [title = [], body = []] }) => ({ id: key, title, body })));
  return new Map(index.search(query).map(({ id, score }) => [id, score]));
}

const word = (term: string, { prefix = false, errors = 0 } = {}): Query => ({ queries: [term], prefix, fuzzy: errors > 0 && errors });
const all = (...queries: Query[]): Query => ({ combineWith: 'AND', queries });
const any = (...queries: Query[]): Query => ({ combineWith: 'OR', queries });
const without = (...queries: Query[]): Query => ({ combineWith: 'AND_NOT', queries });

/** The segments' answer to a query as MiniSearch takes it. */
const ask = (segments: readonly Segment[], query: Query, options: SegmentOptions = { limit: 1000 }, ranking = RANKING) =>
  searchSegments(segments, fromMiniSearch(query), ranking, options);

const QUERIES: [what: string, query: Query][] = [
  ['a word', word('korea')],
  ['a word that is nowhere', word('paris')],
  ['a word before all others', word('a')],
  ['a word after all others', word('힣')],
  ['a beginning', word('kor', { prefix: true })],
  ['a beginning that is a word, too', word('to', { prefix: true })],
  ['one error', word('korean', { errors: 1 })],
  ['two errors', word('kozean', { errors: 2 })],
  ['an error in another script', word('лавроп', { errors: 1 })],
  ['a beginning and errors', word('kora', { prefix: true, errors: 1 })],
  ['two letters of a run', word('문재')],
  ['all of two', all(word('kim'), word('moon'))],
  ['all of a frequent and a rare one', all(word('ko', { prefix: true }), word('top'))],
  ['all of two of which one is nowhere', all(word('kim'), word('paris'))],
  ['any of two', any(word('kim'), word('tokyo', { prefix: true }))],
  ['one without another', without(word('kim'), word('moon'), word('to'))],
  ['a word twice', any(word('kim'), word('kim'))],
  ['within each other', all(any(word('문재'), word('moon', { errors: 1 })), word('ko', { prefix: true }))],
  ['one of which another needs two', all(word('kim'), any(all(word('moon'), word('korea')), word('tokyo')))],
  ['everything that has a word', all(MiniSearch.wildcard, word('kim'))],
  ['all of two, one of them without another', all(word('kim'), without(word('korea'), word('moon')))],
  ['options handed down', { combineWith: 'AND', prefix: true, queries: ['kim', { queries: ['mood'], prefix: false, fuzzy: 1 }] }],
  ['a word that counts less', any(word('korea'), { queries: ['kim'], boostTerm: () => 0.6 })],
  ['more words than a number has bits', any(...Array.from({ length: 40 }, (_, at) => word(`no${at}`)), word('kim'), word('moon'))],
  ['everything', MiniSearch.wildcard],
  ['everything but', without(MiniSearch.wildcard, word('kim'))],
  ['nothing', all()],
];

describe('segments find and score as one MiniSearch index of all documents does', () => {
  const docs = documents(240);
  it.each(QUERIES)('%s', async (_, query) => {
    const expected = reference(docs, query);
    for (const sizes of [[240], [100, 140], [1, 39, 200]]) {
      const segments: Segment[] = [];
      let from = 0;
      for (const size of sizes) {
        segments.push(await segmentOf(docs.slice(from, from + size)));
        from += size;
      }
      const { hits } = await ask(segments, query);
      expect(hits.length).toBe(expected.size);
      expect(new Set(hits.map(({ key }) => key))).toEqual(new Set(expected.keys()));
      for (const { key, score } of hits) expect(score).toBeCloseTo(expected.get(key) as number, 9);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    }
  });
});

describe('what is asked for besides words', () => {
  const docs = documents(50);

  it('keeps the best few', async () => {
    const segments = [await segmentOf(docs)];
    const every = await ask(segments, word('korea'));
    const few = await ask(segments, word('korea'), { limit: 3 });
    expect(few.hits).toEqual(every.hits.slice(0, 3));
  });

  it('keeps the best few where newer ones count for more', async () => {
    const segments = [await segmentOf(docs.slice(0, 20)), await segmentOf(docs.slice(20))];
    const boost = { of: (date: number) => 1 + (date % 7) / 7, most: 2 };
    const every = await ask(segments, word('korea'), { limit: 100, boost });
    expect((await ask(segments, word('korea'), { limit: 5, boost })).hits).toEqual(every.hits.slice(0, 5));
  });

  it('keeps to days', async () => {
    const { hits } = await ask([await segmentOf(docs)], MiniSearch.wildcard, { limit: 100, from: 20200105, to: 20200107 });
    expect(hits.map(({ key }) => key).sort()).toEqual(['d4', 'd5', 'd6']);
  });

  it('leaves out what is dead', async () => {
    const { hits } = await ask([await segmentOf(docs, new Set([0, 7]))], MiniSearch.wildcard);
    expect(hits.length).toBe(48);
    expect(hits.map(({ key }) => key)).not.toContain('d7');
  });

  it('filters by a field that does not count', async () => {
    const ranking = { ...RANKING, boosts: [0, 1] };
    const query = all(word('moon'), any(word('tokyo')));
    const tagged = [
      { key: 'yes', date: 1, fields: [['tokyo'], ['moon', 'kim']] },
      { key: 'no', date: 1, fields: [['seoul'], ['moon', 'kim']] },
    ];
    const [first, ...others] = (await ask([await segmentOf(tagged)], query, { limit: 9 }, ranking)).hits;
    const alone = (await ask([await segmentOf(tagged)], word('moon'), { limit: 9 }, ranking)).hits;
    expect(others).toEqual([]);
    expect(first).toEqual(alone.find(({ key }) => key === 'yes'));
  });

  it('tells which terms a word found, for marking', async () => {
    const { terms } = await ask([await segmentOf(docs)], word('kor', { prefix: true }), { limit: 1 });
    expect([...terms].sort()).toEqual(WORDS.filter((each) => each.startsWith('kor')).sort());
  });
});

describe('merging', () => {
  const docs = documents(300);
  const bytesOf = (from: number, to: number) => buildSegment(docs.slice(from, to), FIELDS.length, ANALYZER);

  it('gives the segment that all documents would have been frozen to', async () => {
    const parts = [await segmentOf(docs.slice(0, 10)), await segmentOf(docs.slice(10, 200)), await segmentOf(docs.slice(200))];
    expect(await mergeSegments(parts)).toEqual(bytesOf(0, 300));
  });

  it('drops the dead, and the terms that only they had', async () => {
    const alone = { key: 'alone', date: 1, fields: [[], ['hapax']] };
    const part = await segmentOf([alone, ...docs.slice(0, 20)], new Set([0]));
    expect(await mergeSegments([part, await segmentOf(docs.slice(20, 60))])).toEqual(bytesOf(0, 60));
  });

  it('reports, and stops when it is told to', async () => {
    const many = Array.from({ length: 9000 }, (_, at) => ({ key: `k${at}`, date: 1, fields: [[], [`term${at}`]] }));
    const shares: number[] = [];
    const merging = mergeSegments([await segmentOf(many)], async ({ share }) => {
      shares.push(share);
      if (shares.length === 2) throw new Error('cancelled');
    });
    await expect(merging).rejects.toThrow('cancelled');
    expect(shares.map((share) => share.toFixed(2))).toEqual(['0.46', '0.91']);
  });
});

describe('freezing many', () => {
  const many = documents(20_000);

  it('gives few segments that have them all, and lets others have the thread between steps', async () => {
    let pauses = 0;
    const frozen = await freeze(many, FIELDS.length, ANALYZER, async () => void pauses++);
    expect(frozen.length).toBeLessThanOrEqual(MOST_SEGMENTS);
    expect(pauses).toBeGreaterThanOrEqual(20);
    const one = await inOne(frozen, ANALYZER);
    expect(one.length).toBe(buildSegment(many, FIELDS.length, ANALYZER).length);
  });

  it('stops when it is told to', async () => {
    const cancel = async () => {
      throw new Error('cancelled');
    };
    await expect(freeze(many, FIELDS.length, ANALYZER, cancel)).rejects.toThrow('cancelled');
  });
});

describe('a segment that cannot be read says why', () => {
  const bytes = buildSegment(documents(20), FIELDS.length, ANALYZER);
  const other = (at: number, value: number) => {
    const changed = bytes.slice();
    changed[at] = value;
    return changed;
  };
  const cases: [what: string, bytes: Uint8Array<ArrayBuffer>, analyzer: string, code: string][] = [
    ['empty', new Uint8Array(), ANALYZER, 'damaged'],
    ['cut short', bytes.slice(0, bytes.length - 1), ANALYZER, 'damaged'],
    ['no segment', other(0, 0), ANALYZER, 'damaged'],
    ['sections out of order', other(23, 0xff), ANALYZER, 'damaged'],
    ['of another format', other(4, 99), ANALYZER, 'other-format'],
    ['of another analyzer', bytes, 'test.2', 'other-analyzer'],
  ];
  it.each(cases)('%s', async (_, changed, analyzer, code) => {
    expect(await openSegment(blobSource(new Blob([changed])), analyzer)).toMatchObject({ ok: false, code });
  });
});

it('reads again what could not be read', async () => {
  const bytes = buildSegment(documents(40_000), FIELDS.length, ANALYZER);
  let fails = false;
  const source = {
    size: bytes.length,
    async read(from: number, to: number) {
      if (fails) throw new Error('interrupted');
      return bytes.slice(from, to);
    },
  };
  const opened = await openSegment(source, ANALYZER);
  if (!opened.ok) throw new Error(opened.message);
  fails = true;
  await expect(ask([opened.segment], word('tokyo'), { limit: 5 })).rejects.toThrow('interrupted');
  await expect(opened.segment.key(0)).rejects.toThrow('interrupted');
  fails = false;
  expect((await ask([opened.segment], word('tokyo'), { limit: 5 })).hits).toHaveLength(5);
});

it('reads a part of the segment only', async () => {
  const bytes = buildSegment(documents(40_000), FIELDS.length, ANALYZER);
  let read = 0;
  const source = {
    size: bytes.length,
    async read(from: number, to: number) {
      read += to - from;
      return bytes.slice(from, to);
    },
  };
  const opened = await openSegment(source, ANALYZER);
  if (!opened.ok) throw new Error(opened.message);
  await ask([opened.segment], word('tokyo'), { limit: 5 });
  expect(read).toBeLessThan(bytes.length * 0.7);
});
