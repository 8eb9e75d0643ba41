import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

describe('a library that a newer version has written', () => {
  test('is said to be so, answers from the package, and is made anew when the reader wants it', async ({ extension }) => {
    const popup = await PopupPage.open(extension);
    await until('the library to be filled', async () => (await popup.databases()).includes('sekilas'));
    await popup.raiseVersion('sekilas');
    await popup.stopWorker();
    await popup.page.reload();

    await popup.page.getByRole('alert').getByText('versi lebih baru').waitFor();
    expect((await popup.search('Blinken'))[0]?.title).toBe('Antony Blinken');

    // The panel says so in the same words, and offers the same.
    const panel = await extension.context.newPage();
    await panel.goto(extension.url('sidepanel.html'));
    await panel.getByRole('alert').getByText('versi lebih baru').waitFor();
    await panel.getByRole('button', { name: 'Bangun ulang pustaka' }).waitFor();
    await panel.close();

    await popup.page.getByRole('button', { name: 'Bangun ulang pustaka' }).click();
    const done = popup.page.getByRole('status').getByText('Pustaka sudah dibangun ulang');
    await done.waitFor();
    const [download] = await Promise.all([
      popup.page.waitForEvent('download'),
      popup.page.getByRole('link', { name: 'Simpan isi lama' }).click(),
    ]);
    const kept = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(kept.tables.entityRows.length).toBeGreaterThan(100);

    await popup.page.reload();
    expect((await popup.search('Blinken'))[0]?.title).toBe('Antony Blinken');
    expect(await popup.page.locator('.store').count()).toBe(0);
    await popup.page.close();
  });
});
