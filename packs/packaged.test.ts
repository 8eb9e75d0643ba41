import { expect, test, vi } from 'vitest';
import { PACK_FORMAT } from './format.ts';
import { packagedLibrary } from './packaged.ts';
import { sampleFiles, samplePack } from './sample-pack.ts';
import { starterFiles } from './starter-files.ts';

const library = packagedLibrary(starterFiles(sampleFiles()));

test('it answers what the store answers', async () => {
  expect(library.origin).toBe('packaged');
  expect(await library.entity('moon-jae-in')).toEqual({ kind: 'person', id: 'moon-jae-in', value: samplePack().people[0] });
  expect(await library.entity('talks')).toMatchObject({ kind: 'agreement' });
  expect(await library.posts(['unknown', 'kr.president'])).toEqual(samplePack().posts);
  expect((await library.passages('moon-jae-in', 100)).map(({ key }) => key)).toEqual([
    'visit.id#1',
    'visit.id#3',
    'visit.en#1',
    'visit.en#3',
    'older.id#1',
    'older.id#3',
  ]);
  expect((await library.passages('talks', 100)).map(({ key }) => key)).toEqual(['visit.id#3', 'visit.en#3', 'older.id#3']);
  expect((await library.passages('talks', 2)).map(({ key }) => key)).toEqual(['visit.id#3', 'visit.en#3']);
  expect((await library.articles(100)).map(({ key }) => key)).toEqual(['visit.id', 'visit.en', 'older.id']);
  expect((await library.articles(2)).map(({ key }) => key)).toEqual(['visit.id', 'visit.en']);
  expect((await library.heads(['older.id', 'nothing.id', 'visit.en'])).map(({ key }) => key)).toEqual(['older.id', 'visit.en']);
  expect(await library.explainers('talks')).toEqual([]);
  expect(await library.article('visit.id')).toEqual(samplePack().articles[1]);
  expect((await library.gazetteers()).flatMap((buffer) => [...new Uint8Array(buffer)])).toEqual([1, 2, 3]);
  expect(await library.nameIndexes()).toEqual(['{"analyzer":"x"}']);
  const [segment, ...others] = await library.articleSegments();
  expect(new Uint8Array((await segment?.blob.arrayBuffer()) ?? [])).toEqual(new Uint8Array([4, 5]));
  expect(others).toEqual([]);
});

test.each(['', 'nobody', '__proto__', 'constructor', 'toString', '\ud800'])('a miss is nothing: %j', async (id) => {
  expect(await library.entity(id)).toBeUndefined();
  expect(await library.article(id)).toBeUndefined();
  expect(await library.passages(id, 100)).toEqual([]);
  expect(await library.posts([id])).toEqual([]);
});

test('nothing is read before it is asked for, and then once', async () => {
  const load = vi.fn(sampleFiles());
  const lazy = packagedLibrary(starterFiles(load));
  expect(load).not.toHaveBeenCalled();
  await Promise.all([lazy.entity('talks'), lazy.articles(100), lazy.entity('moon-jae-in')]);
  expect(load.mock.calls).toEqual([['packs/starter/pack.json']]);
  await Promise.all([lazy.gazetteers(), lazy.gazetteers()]);
  expect(load).toHaveBeenCalledTimes(2);
});

test('a failure is not kept', async () => {
  const load = vi.fn(sampleFiles()).mockRejectedValueOnce(new Error('interrupted'));
  const lazy = packagedLibrary(starterFiles(load));
  await expect(lazy.entity('talks')).rejects.toThrow('interrupted');
  expect(await lazy.entity('talks')).toBeDefined();
});

test.each([
  ['of another format', { ...samplePack(), format: PACK_FORMAT + 1 }],
  ['with a damaged person', { ...samplePack(), people: [{ id: 'Moon' }] }],
  ['of nothing', null],
  ['that is a list', []],
])('a pack %s is told', async (_, pack) => {
  await expect(packagedLibrary(starterFiles(sampleFiles(pack))).entity('talks')).rejects.toThrow('pack.json');
});

test('a missing file is told', async () => {
  const files = starterFiles(async () => new Response(null, { status: 404 }));
  await expect(packagedLibrary(files).gazetteers()).rejects.toThrow('packs/starter/gazetteer.bin: 404');
});
