import * as react from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect } from 'vitest';
import { buildApp } from './apps/build-app.ts';
import { CHANGES, FIRST, newsOf, type State } from './apps/news.ts';
import { test as base } from './extension.ts';
import { html, script } from './pages/html.ts';
import type { NewsPage } from './pages/news-page.ts';
import { until } from './pages/until.ts';

const APPS = ['react', 'preact'] as const;
const NAMES =
  /Antony Blinken|Vladimir Putin|Sergey Lavrov|Wang Yi|Marco Rubio|Joko Widodo|Retno Marsudi|Anthony Albanese|Emmanuel Macron|Narendra Modi|Moon Jae-in/g;

/** Opens the page of news that a framework draws; with `after`, it takes over what the server sent so many ms after the load. */
const test = base
  .extend(
    'scripts',
    { scope: 'file' },
    async () => new Map(await Promise.all(APPS.map(async (app) => [app, await buildApp(app)] as const))),
  )
  .extend('openApp', ({ scripts, pages, open }) => async (app: (typeof APPS)[number], after?: number) => {
    const drawn = after === undefined ? '' : drawnBy(FIRST);
    pages.set(`/${app}`, html(`<div id="root">${drawn}</div>${script((scripts.get(app) as string).replaceAll('</', '<\\/'))}`));
    return open(`/${app}?after=${after}`);
  });

const drawnBy = (state: State) => renderToString(react.createElement(newsOf(react), { state }));
const textIn = (state: State) => drawnBy(state).replace(/<[^>]*>/g, '');
const namesIn = (state: State) => textIn(state).match(NAMES) ?? [];

/** Changes the page step by step: what it shows is what the framework wants, and what is named is underlined. */
async function changeAll(news: NewsPage): Promise<void> {
  await until('the app to run', () => news.page.evaluate(`typeof change === 'function'`) as Promise<boolean>);
  const state = { ...FIRST };
  for (const [name, change] of [['nothing', {}] as const, ...CHANGES]) {
    Object.assign(state, change);
    await news.page.evaluate(`change(${JSON.stringify(change)})`);
    const seen = async () => ({ text: await news.page.locator('#root').textContent(), names: (await news.underlinedIn()).sort() });
    const wanted = JSON.stringify({ text: textIn(state), names: namesIn(state).sort() });
    await until(`the page to be right after: ${name}, ${wanted}`, async () => JSON.stringify(await seen()) === wanted, seen);
  }
  expect(news.errors).toEqual([]);
}

describe('lines and cards are right on a page that changes, drawn by', () => {
  test('React, after what the server sent', async ({ openApp }) => {
    const news = await openApp('react', 500);
    await changeAll(news);
    await news.pointAt('Retno Marsudi');
    await news.card.waitFor('Retno Marsudi');
  });

  test('Preact', async ({ openApp }) => {
    const news = await openApp('preact');
    await changeAll(news);
    await news.pointAt('Marco Rubio');
    await news.card.waitFor('Marco Rubio');
  });
});

/** React 18 takes over a whole document only where nothing but the end of the body is more than it has sent. */
test('a card that opens before scripts have taken over the page leaves its outermost elements as they were', async ({ pages, open }) => {
  pages.set('/early', html('<p>Today <!-- -->Antony Blinken<!-- --> spoke.</p><hr>'));
  const news = await open('/early');
  const openCard = async () => {
    await news.pointAt('Antony Blinken');
    await news.card.waitFor('Antony Blinken');
  };
  const outline = () =>
    news.page.evaluate(`['documentElement', 'body'].map((of) => [...document[of].children].map(({ localName }) => localName).join(' '))`);
  await openCard();
  expect(await outline()).toEqual(['head body', 'p hr div']);
  // As Turbo does, whose pages come whole.
  await news.page.evaluate(
    'document.body.replaceWith(Object.assign(document.createElement("body"), { innerHTML: "<p>Now Antony Blinken is here." }))',
  );
  await openCard();
  expect(news.errors).toEqual([]);
});

describe('with names in elements', () => {
  test('React takes over what the server sent, late, and finds it as it was', async ({ realNames: _, openApp }) => {
    const news = await openApp('react', 2_000);
    await news.page.evaluate(`globalThis.sent = [...document.querySelectorAll('#root *')]`);
    await news.waitForRealNames(namesIn(FIRST));
    expect(await news.page.evaluate('sent.every(({ isConnected }) => isConnected)')).toBe(true);
    await changeAll(news);
  });

  test('Preact draws what it wants', async ({ realNames: _, openApp }) => {
    const news = await openApp('preact');
    await news.waitForRealNames(namesIn(FIRST));
    await changeAll(news);
  });

  test('a part that waits for its script is left alone until then', async ({ realNames: _, pages, open }) => {
    pages.set('/waiting', html('<p>Antony Blinken</p><astro-island ssr><p>Marco Rubio</p></astro-island>'));
    const news = await open('/waiting');
    await news.waitForRealNames(['Antony Blinken']);
    await news.page.evaluate(`document.querySelector('astro-island').removeAttribute('ssr')`);
    await news.waitForRealNames(['Antony Blinken', 'Marco Rubio']);
  });
});
