import { expect, test, vi } from 'vitest';
import type { Library } from '../corpus/library.ts';
import { packagedLibrary } from '../packs/packaged.ts';
import { sampleFiles, samplePack } from '../packs/sample-pack.ts';
import { starterFiles } from '../packs/starter-files.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { type GazetteerSource, NO_WORDS } from '../recognizer/source.ts';
import { spotter } from './spot.ts';

const source: GazetteerSource = {
  people: [
    {
      id: 'moon-jae-in',
      country: 'KR',
      order: 'family',
      forms: [{ text: 'Moon Jae-in', kind: 'name' }],
      shorts: [],
      letters: [],
      tenures: [{ office: 'head-of-state', country: 'KR' }],
    },
  ],
  agreements: [],
  language: { countries: [], titles: [], words: NO_WORDS },
};

function libraryWith(gazetteer: ArrayBuffer): Library {
  return packagedLibrary(starterFiles(sampleFiles(samplePack(), new Uint8Array(gazetteer))));
}

const page = { introduced: [] };
const blocks = [{ id: 7, text: 'Presiden Moon Jae-in tiba.' }];

test('names are spotted, and the gazetteer is read once for all pages', async () => {
  const library = libraryWith(compileGazetteer(source));
  const opened = vi.spyOn(library, 'gazetteers');
  const spot = spotter(library);
  expect(opened).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([spot(blocks, page), spot(blocks, page)]);
  expect(first.blocks).toMatchObject([{ id: 7, mentions: [{ start: 9, end: 20, entity: 'moon-jae-in' }] }]);
  expect(second).toEqual(first);
  expect(opened).toHaveBeenCalledOnce();
});

/** A pack of the reader's: somebody new, and another name for somebody of ours. */
const brought: GazetteerSource = {
  people: [
    {
      id: 'zubaidah',
      country: 'ID',
      order: 'given',
      forms: [{ text: 'Zubaidah Kartosentono', kind: 'name' }],
      shorts: [],
      letters: [],
      tenures: [],
    },
    {
      id: 'moon-jae-in',
      country: 'KR',
      order: 'family',
      forms: [{ text: 'Mun Jaein', kind: 'alias' }],
      shorts: [],
      letters: [],
      tenures: [],
    },
  ],
  agreements: [],
  language: { countries: [], titles: [], words: NO_WORDS },
};

test('what only a pack of the reader’s knows says so: a new person, and a new name of a known one', async () => {
  const library = libraryWith(compileGazetteer(source));
  vi.spyOn(library, 'gazetteers').mockResolvedValue([compileGazetteer(source), compileGazetteer(brought)]);
  const text = 'Moon Jae-in, Mun Jaein, Zubaidah Kartosentono';
  const { blocks } = await spotter(library)([{ id: 1, text }], page);
  const found = blocks.flatMap(({ mentions }) => mentions.map((one) => [text.slice(one.start, one.end), one.entity, one.brought ?? false]));
  expect(found).toEqual([
    ['Moon Jae-in', 'moon-jae-in', false],
    ['Mun Jaein', 'moon-jae-in', true],
    ['Zubaidah Kartosentono', 'zubaidah', true],
  ]);
});

test('a gazetteer that could not be opened is asked for again', async () => {
  const library = libraryWith(compileGazetteer(source));
  vi.spyOn(library, 'gazetteers').mockResolvedValueOnce([new ArrayBuffer(4)]);
  const spot = spotter(library);
  await expect(spot(blocks, page)).rejects.toThrow('not a gazetteer');
  expect((await spot(blocks, page)).blocks).toHaveLength(1);
});
