import { describe, expect } from 'vitest';
import { formatDate } from '../locales/index.ts';
import { test as base } from './extension.ts';
import { Background } from './pages/background.ts';

/**
 * A place whose calendar shows another day than Greenwich just now: in the east tomorrow, once that has begun there; else in the west
 * yesterday.
 */
const AHEAD = { zone: 'Pacific/Kiritimati', hours: 14 };
const BEHIND = { zone: 'Etc/GMT+12', hours: -12 };
const dayIn = ({ hours }: { hours: number }) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
const dayInGreenwich = () => dayIn({ hours: 0 });

const place = dayIn(AHEAD) === dayInGreenwich() ? BEHIND : AHEAD;
const test = base.override('launch', { timeZone: place.zone });

const newsOf = (day: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>Kabar</title>
  <h1>Menteri Luar Negeri Antony Blinken bertemu rekannya di Seoul</h1>
  <p>Antony Blinken mengatakan hal itu pada ${formatDate(day, 'id')} di Seoul.`;

describe('where the calendar shows another day than in Greenwich', () => {
  test('a page of today is of today, and one of tomorrow is not', async ({ extension, pages, open }) => {
    expect(dayIn(place)).not.toBe(dayInGreenwich());
    pages.set('/today', newsOf(dayIn(place)));
    pages.set('/tomorrow', newsOf(dayIn({ hours: place.hours + 24 })));
    const news = await open('/today');
    await news.waitUntilUnderlined('Antony Blinken');
    const background = new Background(extension);
    expect((await background.list(news)).date).toBe(dayIn(place));
    await news.page.goto(news.page.url().replace('/today', '/tomorrow'));
    await news.waitUntilUnderlined('Antony Blinken');
    expect((await background.list(news)).date).toBeUndefined();
  });
});
