import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { html } from './pages/html.ts';
import { until } from './pages/until.ts';

/**
 * Cases 14 and 19 to 21 of what a hostile page may try (`docs/faults.md`): names that are hidden, planted or written strangely. All pages
 * are of our own making.
 */

test('14: what is hidden is not marked, and of what is shown no more than 300: the first in reading order', async ({ pages, open }) => {
  const hidden = ['display: none', 'visibility: hidden', 'opacity: 0', 'content-visibility: hidden', 'font-size: 0'];
  const planted = Array.from({ length: 1_000 }, () => '<b>Marco Rubio, </b><p>Antony Blinken</p>').join('');
  pages.set(
    '/14',
    html(
      `${hidden.map((style) => `<p style="${style}">Vladimir Putin</p>`).join('')}<p hidden>Vladimir Putin</p><div style="font-size: 1px; line-height: 1px">${planted}</div>`,
    ),
  );
  const news = await open('/14');
  // Answers may come in any order, and what they name first may be underlined first.
  const underlined = await until('both names to be underlined in the first 150 lines', async () => {
    const texts = await news.underlinedIn();
    expect(texts.length).toBeLessThanOrEqual(300);
    const [rubio, blinken] = ['Marco Rubio', 'Antony Blinken'].map((name) => texts.filter((text) => text === name).length);
    return rubio === 150 && blinken === 150 ? texts : undefined;
  });
  expect(underlined).toHaveLength(300);
});

/** A name as a page may write it, and what is underlined of it. */
const WRITTEN: [name: string, body: string, underlined: string[]][] = [
  ['19: across inline elements', '<b>Ant</b>ony <i>Blin</i><u>ken</u>', ['Antony Blinken']],
  ['19: with no-break and soft hyphen', 'Antony\u00a0Blin\u00adken', ['Antony\u00a0Blin\u00adken']],
  ['19: with zero-width space and joiner', 'Antony Blin\u200bk\u200den', ['Antony Blin\u200bk\u200den']],
  ['19: in full width', 'Ａｎｔｏｎｙ　Ｂｌｉｎｋｅｎ', ['Ａｎｔｏｎｙ　Ｂｌｉｎｋｅｎ']],
  ['19: with letters of another script', '\u0410ntony Blinken', []],
  ['20: within a direction that is forced', '\u202eAntony Blinken\u202c', ['Antony Blinken']],
  ['20: in a text that runs to the left', '<span dir="rtl">قال Antony Blinken اليوم</span>', ['Antony Blinken']],
  ['21: among signs that mean something to a pattern', '(a+)+$ [Antony Blinken] (.*){9}', ['Antony Blinken']],
  ['21: after a word of 10,000 letters', `${'A'.repeat(10_000)} Antony Blinken`, ['Antony Blinken']],
];

describe('19-21: names as pages write them', () => {
  test.for(WRITTEN)('%s', async ([name, body, underlined], { pages, open }) => {
    const path = `/written/${WRITTEN.findIndex(([other]) => other === name)}`;
    // Once the last name is underlined, the one before has had its time.
    pages.set(path, html(`<p>${body}</p><p>Marco Rubio</p>`));
    const news = await open(path);
    await news.waitUntilUnderlined('Marco Rubio');
    expect((await news.underlinedIn()).filter((text) => text !== 'Marco Rubio')).toEqual(underlined);
  });

  test('20: the card keeps the name in its own direction', async ({ pages, open }) => {
    pages.set('/20', html('<p dir="rtl">Antony Blinken</p>'));
    const news = await open('/20');
    await news.pointAt('Antony Blinken');
    expect((await news.card.waitFor('Antony Blinken')).name).toBe('Antony Blinken');
  });
});
