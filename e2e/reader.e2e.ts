import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { passagesOf } from '../corpus/library.ts';
import { cardTranslator } from '../locales/card.ts';
import type { Pack } from '../packs/format.ts';
import { showcase } from '../tools/starter-pack.ts';
import { expectedCard } from './expected.ts';
import { test } from './extension.ts';
import { ReaderPage } from './pages/reader-page.ts';

describe('the reader', () => {
  test('shows an article with its names hoverable', async ({ extension, pack }) => {
    const article = showcase(pack);
    const reader = await ReaderPage.open(extension, `/article/${article.key}`);
    expect(await reader.heading.innerText()).toBe(article.meta.headline);
    await expect.poll(() => reader.names().count()).toBe(article.blocks.flatMap(({ marks }) => marks).length);
    await reader.names('antony-blinken').first().hover();
    const { name, posts } = expectedCard(pack, 'antony-blinken', article.meta.date, 'id');
    await reader.card.getByRole('heading', { name }).waitFor();
    const text = await reader.card.innerText();
    for (const said of [posts?.day, ...(posts?.titles ?? [])]) expect(text).toContain(said);
    await reader.page.keyboard.press('Escape');
    await reader.card.waitFor({ state: 'detached' });
    await reader.page.close();
  });

  test('opens an article at a passage', async ({ extension, pack }) => {
    const article = showcase(pack);
    const block = article.blocks.findLastIndex(({ kind }) => kind === 'paragraph');
    const reader = await ReaderPage.open(extension, `/article/${article.key}/${block}`);
    const target = reader.page.locator('.target');
    await target.waitFor();
    expect(await target.textContent()).toBe(article.blocks[block]?.text);
    await expect.poll(() => target.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    await reader.page.close();
  });

  test('shows an explainer with numbered sources, and what to read next', async ({ extension, pack }) => {
    const article = pack.articles.find(({ meta }) => meta.kind === 'explainer' && meta.language === 'id');
    if (article?.meta.kind !== 'explainer') throw new Error('the starter pack has no explainer in Indonesian');
    const reader = await ReaderPage.open(extension, `/article/${article.key}`);
    const cited = article.blocks.flatMap(({ citations = [] }) => citations.map(({ source }) => source));
    const keys = article.meta.sources.map(({ key }) => key);
    await expect.poll(() => reader.citations().allInnerTexts()).toEqual(cited.map((key) => String(keys.indexOf(key) + 1)));
    await reader.citations().last().click();
    await expect.poll(() => reader.focused().innerText()).toContain(article.meta.sources[keys.indexOf(cited.at(-1) ?? '')]?.title);
    await reader.articleLinks().first().click();
    await expect.poll(() => reader.page.url()).toContain(`#/article/${article.meta.related[0]}.id`);
    await reader.page.close();
  });

  test('lists the explainer of an agreement on its page', async ({ extension, pack }) => {
    const explainer = pack.articles.find(({ meta }) => meta.kind === 'explainer' && meta.language === 'id');
    const [about] = explainer?.meta.kind === 'explainer' ? explainer.meta.about : [];
    const reader = await ReaderPage.open(extension, `/entity/${about}`);
    await expect.poll(async () => (await reader.articleLinks().allInnerTexts()).join('\n')).toContain(explainer?.meta.headline);
    await reader.page.close();
  });

  test('shows a person with posts over time and passages', async ({ extension, pack }) => {
    const reader = await ReaderPage.open(extension, '/entity/antony-blinken');
    expect(await reader.heading.innerText()).toContain('Antony Blinken');
    const posts = pack.people.find(({ id }) => id === 'antony-blinken')?.memberships ?? [];
    await expect.poll(() => reader.timeline()).toHaveLength(posts.length);
    const title = pack.posts.find(({ id }) => id === 'us.sos')?.title.id ?? '';
    expect((await reader.timeline()).join('\n')).toContain(title);
    await expect.poll(async () => (await reader.passages().allInnerTexts()).join('\n')).toContain('Blinken');
    await reader.passages().first().click();
    await expect.poll(() => reader.page.url()).toContain('#/article/');
    await reader.page.close();
  });

  test('shows an agreement with its facts', async ({ extension, pack }) => {
    const named = new Set(pack.articles.flatMap(({ blocks }) => blocks.flatMap(({ marks }) => marks.map(({ entity }) => entity))));
    const agreement = pack.agreements.find(({ id }) => named.has(id));
    const reader = await ReaderPage.open(extension, `/entity/${agreement?.id}`);
    expect(await reader.heading.innerText()).toContain(agreement?.name.id ?? agreement?.name.en);
    const text = await reader.page.locator('article.entity').innerText();
    expect(text).toContain(agreement?.summary.id);
    expect(text).toContain(cardTranslator('id')('fact.parties'));
    await reader.page.close();
  });

  test('lists the newest articles, and more when asked; Back comes to where the list was left', async ({ extension }) => {
    const reader = await ReaderPage.open(extension, '/');
    await growAndComeBack(reader, reader.articles());
  });

  test('shows the newest passages about somebody, and more when asked', async ({ extension, pack }) => {
    const reader = await ReaderPage.open(extension, `/entity/${mostNamed(pack)}`);
    await growAndComeBack(reader, reader.passages());
  });

  test('Back from a result comes to what was found', async ({ extension }) => {
    const { page } = await ReaderPage.open(extension, '/');
    const search = page.getByRole('combobox');
    await search.fill('sanksi');
    const found = page.locator('.result-title');
    await found.first().waitFor();
    await found.last().click();
    await search.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Kembali' }).click();
    await expect.poll(() => search.inputValue()).toBe('sanksi');
    await found.first().waitFor();
    await page.close();
  });

  test('says so when a place does not exist', async ({ extension }) => {
    const reader = await extension.context.newPage();
    await reader.goto(extension.url('sidepanel.html#/entity/nobody-at-all'));
    await reader.locator('.note').waitFor();
    await reader.close();
  });
});

/** By their text alone: what is out of view has no `innerText` until it is drawn. */
async function growAndComeBack(reader: ReaderPage, list: Locator): Promise<void> {
  await reader.more.waitFor();
  const atFirst = await list.allTextContents();
  await reader.more.click();
  await expect.poll(() => list.count()).toBeGreaterThan(atFirst.length);
  const grown = await list.allTextContents();
  expect(grown.slice(0, atFirst.length)).toEqual(atFirst);
  const href = (await reader.focused().getAttribute('href')) ?? '';
  await reader.focused().click();
  await expect.poll(() => reader.page.url()).toContain(href);
  await reader.page.goBack();
  await expect.poll(() => list.allTextContents()).toEqual(grown);
  await reader.page.close();
}

/** Whom the most articles of the library name. */
function mostNamed(pack: Pack): string {
  const names = pack.articles.flatMap((article) => [...new Set(passagesOf(article).flatMap(({ entities }) => entities))]);
  const [[entity] = ['']] = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
  return entity;
}
