import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import { packagedLibrary } from '../../packs/packaged.ts';
import { person, sampleFiles, samplePack } from '../../packs/sample-pack.ts';
import { starterFiles } from '../../packs/starter-files.ts';
import { buildSearch, inOneSegment } from '../../search/index.ts';
import { answerOmnibox } from './omnibox.ts';

type Listener = (...args: never[]) => Promise<void>;

const { browser, listeners, calls } = vi.hoisted(() => {
  const listeners: Record<string, Listener> = {};
  const calls: string[] = [];
  const event = (name: string) => ({
    addListener(listener: Listener) {
      listeners[name] = listener;
    },
  });
  const note = (name: string) => (value: unknown) => void calls.push(`${name} ${JSON.stringify(value)}`);
  return {
    listeners,
    calls,
    browser: {
      omnibox: {
        setDefaultSuggestion: note('default'),
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
      },
      runtime: { getURL: (path: string) => `extension:/${path}` },
      tabs: { create: note('create'), update: note('update') },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const pack = samplePack('v1', {
  people: [person('moon-jae-in', 'Moon Jae-in'), person('a-b', `A'B & <C>`), person('summit', '1991-1992')],
});
const { names, articles } = await buildSearch(pack, { countries: [], titles: [], words: { former: [] } });
const search = { names, articles: await inOneSegment(articles) };
const library = packagedLibrary(starterFiles(sampleFiles(pack, undefined, search)));

let given: () => Promise<Library>;
beforeEach(() => {
  calls.length = 0;
  given = async () => library;
  answerOmnibox({ library: () => given(), language: async () => 'id' });
});

const type = (text: string) => new Promise((suggest) => void listeners.changed?.(text as never, suggest as never));
const enter = (text: string, disposition: string) => listeners.entered?.(text as never, disposition as never);

test('the first row says what it is', async () => {
  await listeners.started?.();
  expect(calls).toEqual(['default {"description":"Cari tokoh, perjanjian, dan artikel"}']);
});

test('what is typed is suggested with what matched marked, in the XML of the browser', async () => {
  expect(await type('moon')).toContainEqual({ content: 'Moon Jae-in', description: '<match>Moon</match> Jae-in <dim>Korea Selatan</dim>' });
  expect(await type('a')).toContainEqual({
    content: `A'B & <C>`,
    description: '<match>A</match>&apos;B &amp; &lt;C&gt; <dim>Korea Selatan</dim>',
  });
});

test('what came into the library is found the next time something is typed', async () => {
  given = async () => ({ ...library, nameIndexes: async () => [], articleSegments: async () => [] });
  expect(await type('moon')).toEqual([]);
  given = async () => library;
  expect(await type('moon')).toEqual([]);
  await listeners.started?.();
  expect(await type('moon')).not.toEqual([]);
});

test('a library that did not open once is opened at the next key', async () => {
  given = () => Promise.reject(new Error('not now'));
  expect(await type('moon')).toEqual([]);
  given = async () => library;
  expect(await type('moon')).not.toEqual([]);
});

test('a row that was chosen is opened, also where its title means something else as a query', async () => {
  await enter('1991-1992', 'currentTab');
  await type('1991');
  await enter('1991-1992', 'currentTab');
  expect(calls).toEqual([
    'update {"url":"extension://sidepanel.html#/search/1991-1992"}',
    'update {"url":"extension://sidepanel.html#/entity/summit"}',
  ]);
});

test.each([
  ['moon jae', 'currentTab', 'update {"url":"extension://sidepanel.html#/entity/moon-jae-in"}'],
  ['moon jae', 'newForegroundTab', 'create {"url":"extension://sidepanel.html#/entity/moon-jae-in","active":true}'],
  ['moon jae', 'newBackgroundTab', 'create {"url":"extension://sidepanel.html#/entity/moon-jae-in","active":false}'],
  ['qqqzz', 'currentTab', 'update {"url":"extension://sidepanel.html#/search/qqqzz"}'],
  [' ', 'currentTab', 'update {"url":"extension://sidepanel.html#/"}'],
])('Enter on %s in the %s', async (text, disposition, call) => {
  await enter(text, disposition);
  expect(calls).toEqual([call]);
});
