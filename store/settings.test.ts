import { expect, test } from 'vitest';
import { type Area, type Choices, settingsIn } from './settings.ts';

function areaWith(settings: unknown): Area & { saved(): unknown } {
  let items: Record<string, unknown> = settings === undefined ? {} : { settings };
  return {
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (more) => {
      items = { ...items, ...structuredClone(more) };
    },
    saved: () => items.settings,
  };
}

test.each<[saved: unknown, browser: string, language: string]>([
  [undefined, 'id', 'id'],
  [undefined, 'id-ID', 'id'],
  // The old code of Indonesian.
  [undefined, 'in-ID', 'id'],
  [undefined, 'en-GB', 'en'],
  [undefined, 'ko', 'en'],
  [undefined, 'idx', 'en'],
  [{ language: 'en' }, 'id', 'en'],
  [{ language: 'id' }, 'en', 'id'],
  [{ language: 'xx' }, 'id', 'id'],
  [{ language: null, off: null }, 'en', 'en'],
  ['garbage', 'id', 'id'],
  [null, 'id', 'id'],
  [[1, 2], 'id', 'id'],
])('%j in a browser in %s speaks %s', async (saved, browser, language) => {
  expect((await settingsIn(areaWith(saved), () => browser).read()).language).toBe(language);
});

const DEFAULTS: Choices = {
  language: 'en',
  underline: 'first',
  underlineBrought: false,
  realNames: false,
  badge: true,
  visits: true,
  offEverywhere: false,
  pausedUntil: undefined,
  offSites: [],
  offPages: [],
};

test.each<[saved: unknown, read: Partial<Choices>]>([
  [undefined, {}],
  ['garbage', {}],
  [
    { off: ['news.example'], underline: 'all' },
    { offSites: ['news.example'], underline: 'all' },
  ],
  [{ off: [7, null, 'news.example'] }, { offSites: ['news.example'] }],
  [{ off: 'news.example', offPages: {} }, {}],
  [{ underline: 'some', badge: 'no', offEverywhere: 1, pausedUntil: '7' }, {}],
  [{ pausedUntil: Number.NaN }, {}],
  [{ pausedUntil: Number.POSITIVE_INFINITY }, {}],
  [
    { badge: false, offEverywhere: true, pausedUntil: 7 },
    { badge: false, offEverywhere: true, pausedUntil: 7 },
  ],
])('%j is read as %j', async (saved, read) => {
  expect(await settingsIn(areaWith(saved), () => 'en').read()).toEqual({ ...DEFAULTS, ...read });
});

test('changes keep what a newer version wrote', async () => {
  const area = areaWith({ later: { of: 'a newer version' }, off: ['a.example'] });
  const settings = settingsIn(area, () => 'en');
  await settings.prefer({ language: 'id', badge: false });
  await settings.setSite('B.example', false);
  await settings.setSite('www.A.example', true);
  await settings.setPage('https://c.example/d#e', false);
  await settings.pause(7);
  await settings.pause(undefined);
  expect(area.saved()).toEqual({
    later: { of: 'a newer version' },
    language: 'id',
    badge: false,
    off: ['b.example'],
    offPages: ['https://c.example/d'],
  });
});

test('a copy takes the place of everything, without what cannot be read of it', async () => {
  const area = areaWith({ offEverywhere: true, pausedUntil: 7, language: 'id', off: ['a.example'], later: 1 });
  const settings = settingsIn(area, () => 'en');
  await settings.restore({ badge: false, underline: 'some', off: ['b.example', 7], other: 2 });
  expect(await settings.read()).toEqual({ ...DEFAULTS, badge: false, offSites: ['b.example'] });
  expect(await settings.copy()).toEqual({ badge: false, off: ['b.example'], offPages: [], other: 2 });
});

test('where the storage fails there are the defaults, and nothing is overwritten', async () => {
  const area = areaWith({ off: ['news.example'] });
  area.get = () => Promise.reject(new Error('corrupt'));
  const settings = settingsIn(area, () => 'en');
  expect(await settings.read()).toEqual(DEFAULTS);
  await expect(settings.prefer({ badge: false })).rejects.toThrow('corrupt');
  expect(area.saved()).toEqual({ off: ['news.example'] });
});

test('what is no page is not kept', async () => {
  const area = areaWith(undefined);
  await settingsIn(area, () => 'en').setPage('about:blank', false);
  expect(area.saved()).toBeUndefined();
});

test('changes at the same time are all kept, each once', async () => {
  const area = areaWith(undefined);
  const settings = settingsIn(area, () => 'en');
  await Promise.all([settings.setSite('a.example', false), settings.prefer({ language: 'id' }), settings.setSite('A.example', false)]);
  expect(area.saved()).toMatchObject({ language: 'id', off: ['a.example'] });
});

test('a change that cannot be saved is told to its caller and does not stop the next', async () => {
  const area = areaWith(undefined);
  const { set } = area;
  area.set = async () => {
    area.set = set;
    throw new Error('quota');
  };
  const settings = settingsIn(area, () => 'en');
  const first = settings.prefer({ language: 'id' });
  const second = settings.setSite('a.example', false);
  await expect(first).rejects.toThrow('quota');
  await second;
  expect((await settings.read()).offSites).toEqual(['a.example']);
});
