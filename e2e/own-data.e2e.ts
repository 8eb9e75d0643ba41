import { expect } from 'vitest';
import { test } from './extension.ts';
import { OptionsPage } from './pages/options-page.ts';
import { ReaderPage } from './pages/reader-page.ts';

test('all that the reader has is saved as a file, and comes back from it', async ({ extension }) => {
  const reader = await ReaderPage.open(extension, '/entity/antony-blinken');
  await reader.note.fill('Tanya soal Jenewa');
  await reader.page.getByText('Tersimpan', { exact: true }).waitFor();
  const options = await OptionsPage.open(extension);
  const file = await options.exported();
  expect(file.suggestedFilename()).toMatch(/^sekilas-\d{4}-\d\d-\d\d\.json$/);
  const path = await file.path();

  await reader.note.fill('Yang lain');
  await reader.page.getByText('Tersimpan', { exact: true }).waitFor();
  await options.import(path);
  await options.page.getByText('Terbaca: 0 laman tersimpan, 1 catatan.').waitFor();
  // Both texts are there: the newer one as the note, the older one beside it.
  await expect.poll(() => reader.copies.allInnerTexts()).toEqual(['Tanya soal Jenewa']);
  expect(await reader.note.inputValue()).toBe('Yang lain');

  await options.page.getByRole('radio', { name: 'Gantikan yang sudah ada' }).check();
  await options.import(path);
  const keep = options.page.getByRole('button', { name: 'Biarkan yang ada' });
  await expect.poll(() => keep.evaluate((button) => document.activeElement === button)).toBe(true);
  await keep.click();
  await options.page.getByText('Tidak ada yang berubah.').waitFor();
  expect(await reader.note.inputValue()).toBe('Yang lain');
  await options.import(path);
  await options.page.getByRole('button', { name: 'Gantikan', exact: true }).click();
  await expect.poll(() => reader.note.inputValue()).toBe('Tanya soal Jenewa');
  expect(await reader.copies.count()).toBe(0);
  await options.import({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"product":"other"}') });
  await options.page.getByText('bukan tulisan Sekilas').waitFor();
  await Promise.all([reader, options].map(({ page }) => page.close()));
});

test('what is opened is not kept where the reader does not want that', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  await options.page.getByRole('switch', { name: /Ingat apa yang saya buka/ }).click();
  const reader = await ReaderPage.open(extension, '/entity/vladimir-putin');
  await reader.page.goto(extension.url('sidepanel.html#/shelf'));
  await reader.page
    .getByText('dimatikan di setelan')
    .or(reader.page.getByRole('link', { name: 'Antony Blinken' }))
    .first()
    .waitFor();
  expect(await reader.page.getByRole('link', { name: 'Vladimir Putin', exact: true }).count()).toBe(0);
  await Promise.all([reader, options].map(({ page }) => page.close()));
});
