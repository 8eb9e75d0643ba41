import { expect, test } from 'vitest';
import { type OffPlaces, PAUSE, pageOf, type ReadingPlace, type WhyOff, whyOff } from './where-off.ts';

const NOW = Date.UTC(2021, 5, 14);
const nowhere: OffPlaces = { offEverywhere: false, pausedUntil: undefined, offSites: [], offPages: [] };
const here: ReadingPlace = { host: 'news.example', address: 'https://news.example/a?b=1#c' };

test.each<[off: Partial<OffPlaces>, place: ReadingPlace, why: WhyOff | undefined]>([
  [{}, here, undefined],
  [{ offSites: ['news.example'] }, here, 'site'],
  [{ offSites: ['news.example'] }, { host: 'NEWS.example' }, 'site'],
  [{ offSites: ['news.example'] }, { host: 'www.news.example' }, 'site'],
  [{ offSites: ['www.news.example'] }, here, 'site'],
  [{ offSites: ['news.example'] }, { host: 'sport.news.example' }, undefined],
  [{ offSites: ['news.example'] }, { host: 'news.example:8080' }, undefined],
  [{ offPages: ['https://news.example/a?b=1'] }, here, 'page'],
  [{ offPages: ['https://news.example/a'] }, here, undefined],
  [{ offPages: ['https://news.example/a?b=1'] }, { host: 'news.example' }, undefined],
  [{ offEverywhere: true, offSites: ['news.example'] }, here, 'everywhere'],
  [{ pausedUntil: NOW + 1 }, here, 'paused'],
  [{ pausedUntil: NOW + PAUSE }, here, 'paused'],
  [{ pausedUntil: NOW }, here, undefined],
  // The clock was ten years ahead when the pause began.
  [{ pausedUntil: Date.UTC(2031, 5, 14) }, here, undefined],
  [{ pausedUntil: NOW + 1, offSites: ['news.example'] }, here, 'paused'],
])('with %j, at %j, it is off because of: %s', (off, place, why) => {
  expect(whyOff({ ...nowhere, ...off }, place, NOW)).toBe(why);
});

test.each<[address: string, page: string | undefined]>([
  ['https://news.example/a?b=1#c', 'https://news.example/a?b=1'],
  ['https://reader:secret@news.example/', 'https://news.example/'],
  ['https://news.example', 'https://news.example/'],
  ['about:blank', undefined],
  ['javascript:alert(1)', undefined],
  ['chrome://settings/', undefined],
  ['', undefined],
  [`https://news.example/${'x'.repeat(64_000)}`, undefined],
])('$0 is the page $1', (address, page) => {
  expect(pageOf(address)).toBe(page);
});
