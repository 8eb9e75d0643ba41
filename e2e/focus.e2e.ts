import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { OptionsPage } from './pages/options-page.ts';
import { PopupPage } from './pages/popup-page.ts';
import { ReaderPage } from './pages/reader-page.ts';

const PACK = {
  id: 'fokus',
  title: 'Paket fokus',
  articles: [
    {
      id: 'kabar-fokus',
      language: 'id',
      headline: 'Kabar fokus',
      date: '2024-05-06',
      source: { publisher: 'Harian Uji' },
      text: 'Antony Blinken tiba.',
    },
  ],
};

/** Waits until something has the focus. */
async function waitForFocus(on: Locator): Promise<void> {
  await expect.poll(() => on.evaluate((element) => element === document.activeElement)).toBe(true);
}

describe('the focus stays where it was', () => {
  test('when sites are taken out of a list, to the last', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    const { page, site } = options;
    const remove = (host: string) => page.getByRole('button', { name: `Nyalakan lagi di ${host}` });
    for (const host of ['satu.example', 'dua.example', 'tiga.example']) {
      await site.fill(host);
      await site.press('Enter');
      await remove(host).waitFor();
    }
    await remove('dua.example').press('Enter');
    await waitForFocus(remove('tiga.example'));
    await remove('satu.example').press('Enter');
    await waitForFocus(remove('tiga.example'));
    await remove('tiga.example').press('Enter');
    await waitForFocus(site);
    await page.close();
  });

  test('when a file is put aside, and a pack is kept or removed', async ({ extension }) => {
    const options = await OptionsPage.open(extension);
    const { page } = options;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await options.bring('fokus.json', PACK);
    await button('Batal').press('Enter');
    await waitForFocus(button('Pilih berkas'));

    await options.bring('fokus.json', PACK);
    await options.add();
    await options.waitForPack(PACK.title);
    await button('Hapus Paket fokus').press('Enter');
    await waitForFocus(button('Biarkan'));
    await button('Biarkan').press('Enter');
    await waitForFocus(button('Hapus Paket fokus'));
    await button('Hapus Paket fokus').press('Enter');
    await button('Hapus').press('Enter');
    await options.pack(PACK.title).waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('section:has(.pack-adder) :focus').count()).toBe(1);
    await page.close();
  });

  test('when a page is saved, removed and put back', async ({ extension, pack, open }) => {
    const page = await open(`/${pack.articles[0]?.key}`);
    const popup = await PopupPage.open(extension, page);
    const button = (name: string) => popup.saved().getByRole('button', { name, exact: true });
    await button('Simpan laman ini').press('Enter');
    await waitForFocus(button('Simpan lagi'));
    await button('Hapus').press('Enter');
    await waitForFocus(button('Kembalikan'));
    await button('Kembalikan').press('Enter');
    await waitForFocus(button('Hapus'));
    await popup.page.close();
  });

  test('when what was opened is forgotten', async ({ extension }) => {
    const { page } = await ReaderPage.open(extension, '/entity/antony-blinken');
    await page.goto(extension.url('sidepanel.html#/shelf'));
    await page.getByRole('button', { name: 'Hapus daftar yang pernah dibuka' }).press('Enter');
    await page.getByRole('button', { name: 'Hapus daftar yang pernah dibuka' }).waitFor({ state: 'detached' });
    await waitForFocus(page.locator('a').last());
    await page.close();
  });
});
