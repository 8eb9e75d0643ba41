import { expect, test } from 'vitest';
import { type Area, settingsIn } from './settings.ts';

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
  expect(await settingsIn(areaWith(saved), () => browser).language()).toBe(language);
});

test.each<[saved: unknown, host: string, on: boolean]>([
  [undefined, 'news.example', true],
  [{ off: ['news.example'] }, 'news.example', false],
  [{ off: ['news.example'] }, 'NEWS.example', false],
  [{ off: ['news.example'] }, 'www.news.example', true],
  [{ off: [7, null, 'news.example'] }, 'news.example', false],
  [{ off: 'news.example' }, 'news.example', true],
  [{ off: ['news.example'] }, '__proto__', true],
  [undefined, '', true],
])('with %j, %s is on: %s', async (saved, host, on) => {
  expect(await settingsIn(areaWith(saved), () => 'en').isOn(host)).toBe(on);
});

test('changes keep what a newer version wrote', async () => {
  const area = areaWith({ later: { of: 'a newer version' }, off: ['a.example'] });
  const settings = settingsIn(area, () => 'en');
  await settings.setLanguage('id');
  await settings.setOn('b.example', false);
  await settings.setOn('a.example', true);
  expect(area.saved()).toEqual({ later: { of: 'a newer version' }, language: 'id', off: ['b.example'] });
});

test('changes at the same time are all kept, each once', async () => {
  const area = areaWith(undefined);
  const settings = settingsIn(area, () => 'en');
  await Promise.all([settings.setOn('a.example', false), settings.setLanguage('id'), settings.setOn('A.example', false)]);
  expect(area.saved()).toEqual({ language: 'id', off: ['a.example'] });
});

test('a change that cannot be saved is told to its caller and does not stop the next', async () => {
  const area = areaWith(undefined);
  const { set } = area;
  area.set = async () => {
    area.set = set;
    throw new Error('quota');
  };
  const settings = settingsIn(area, () => 'en');
  const first = settings.setLanguage('id');
  const second = settings.setOn('a.example', false);
  await expect(first).rejects.toThrow('quota');
  await second;
  expect(await settings.isOn('a.example')).toBe(false);
});
