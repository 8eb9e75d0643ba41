import { beforeAll, describe, expect, test } from 'vitest';
import { gazetteerSource } from '../packs/gazetteer-source.ts';
import { openSearch } from '../search/index.ts';
import { type CompiledPack, compilePack } from './compile.ts';
import { passagesOf } from './library.ts';
import { loadCorpus } from './load.ts';
import { SAMPLE_FILES, writeFiles } from './sample-corpus.ts';

let pack: CompiledPack;
beforeAll(async () => {
  const { folder, remove } = await writeFiles(SAMPLE_FILES);
  pack = await compilePack('sample', (await loadCorpus(folder)).sources);
  await remove();
});

describe('an explainer', () => {
  const texts = () => pack.content.articles.find(({ key }) => key === 'armistice-explained.en')?.blocks ?? [];

  test('has its citations beside its text, not in it', () => {
    const [first, , last] = texts();
    expect(first?.text).toMatch(/word The Korean Armistice Agreement ended\.$/);
    expect(first?.citations).toEqual([{ at: first?.text.length, source: 'text' }]);
    expect(last?.citations?.map(({ at, source }) => [last.text.slice(0, at).slice(-7), source])).toEqual([
      ['middle.', 'history'],
      ['. word.', 'text'],
      ['. word.', 'history'],
    ]);
  });

  test('names entities as any article does, and says whom its passages explain', () => {
    const passage = pack.content.articles.flatMap(passagesOf).find(({ article }) => article === 'armistice-explained.en');
    expect(passage).toMatchObject({ publisher: 'Sekilas', entities: ['armistice-1953'], explains: ['armistice-1953'] });
    const news = pack.content.articles.flatMap(passagesOf).find(({ article }) => article === 'visit.en');
    expect(news).toMatchObject({ publisher: 'VOA' });
    expect(news).not.toHaveProperty('explains');
  });

  test('is found by its words and its publisher, never by the key of a source', async () => {
    const article = async (key: string) => pack.content.articles.find((one) => one.key === key);
    const index = await openSearch({
      entity: async () => undefined,
      posts: async () => [],
      article,
      nameIndexes: async () => [pack.search.names],
      articleSegments: async () => [{ blob: new Blob([pack.search.articles]), dead: [] }],
    });
    const found = async (query: string) => {
      const { hits } = await index.search(query, { limit: 5, language: 'en', today: '2026-01-01', kind: 'article' });
      return hits.flatMap((hit) => (hit.kind === 'article' ? hit.article : []));
    };
    expect((await found('korean armistice'))[0]).toBe('armistice-explained.en');
    expect(await found('source:sekilas')).toEqual(['armistice-explained.en']);
    expect(await found('history')).toEqual([]);
  });
});

test('where sources disagree, the recognizer goes by the time that none of them doubts', async () => {
  const file = 'people/antony-blinken.yaml';
  const disputed =
    '    to: "2025-01-20"\n    disputed: [{ field: from, value: "2021-01-27", sources: [x] }, { field: to, value: "2025-01-19", sources: [x] }]';
  const { folder, remove } = await writeFiles({
    ...SAMPLE_FILES,
    [file]: (SAMPLE_FILES[file] ?? '').replace('    to: "2025-01-20"', disputed),
  });
  const { sources, faults } = await loadCorpus(folder);
  await remove();
  expect(faults).toEqual([]);
  const [blinken] = gazetteerSource(sources).people;
  expect(blinken?.tenures[0]).toMatchObject({ office: 'foreign-minister', from: '2021-01-27', until: '2025-01-19' });
});

test('the same sources give the same pack', async () => {
  const { folder, remove } = await writeFiles(SAMPLE_FILES);
  expect((await compilePack('sample', (await loadCorpus(folder)).sources)).content.version).toBe(pack.content.version);
  await remove();
});
