import { expect } from 'vitest';
import { test } from './extension.ts';
import { OptionsPage } from './pages/options-page.ts';
import { ReaderPage } from './pages/reader-page.ts';

const PLACE = '/entity/antony-blinken';

test('a note is stored as it is typed, follows in another panel, and stands on the shelf', async ({ extension }) => {
  const one = await ReaderPage.open(extension, PLACE);
  const two = await ReaderPage.open(extension, PLACE);
  await one.note.fill('Tanya soal Jenewa');
  await expect.poll(() => two.note.inputValue()).toBe('Tanya soal Jenewa');
  await two.note.pressSequentially('!');
  await expect.poll(() => two.note.inputValue()).toBe('Tanya soal Jenewa!');
  await two.page.reload();
  await expect.poll(() => two.note.inputValue()).toBe('Tanya soal Jenewa!');
  await expect.poll(() => one.note.inputValue()).toBe('Tanya soal Jenewa!');
  const shelf = await ReaderPage.open(extension, '/shelf');
  await shelf.page.getByRole('link', { name: /Antony Blinken\s*Tanya soal Jenewa!/ }).waitFor();
  await one.note.fill('');
  await expect.poll(() => two.note.inputValue()).toBe('');
  await shelf.page.getByText('Tanya soal Jenewa').waitFor({ state: 'detached' });
  await Promise.all([one, two, shelf].map(({ page }) => page.close()));
});

test('of a note that two panels write at the same time, the last stands, and the other text is there', async ({ extension }) => {
  const one = await ReaderPage.open(extension, PLACE);
  const two = await ReaderPage.open(extension, PLACE);
  // Both have written when the first is stored. In one stroke each: of who rests between two letters, the half is stored, too.
  await Promise.all([one.note.fill('Dari kiri'), two.note.fill('Dari kanan')]);
  const texts = async () => [await one.note.inputValue(), ...(await one.copies.allInnerTexts())].sort();
  await expect.poll(texts).toEqual(['Dari kanan', 'Dari kiri']);
  const [copy = ''] = await one.copies.allInnerTexts();
  await one.page.getByRole('button', { name: 'Pakai yang ini' }).click();
  await expect.poll(() => two.note.inputValue()).toBe(copy);
  await expect.poll(() => two.copies.count()).toBe(0);
  await Promise.all([one, two].map(({ page }) => page.close()));
});

test('what was opened stands on the shelf, until it is forgotten or no more kept', async ({ extension }) => {
  const reader = await ReaderPage.open(extension, '/entity/vladimir-putin');
  await reader.page.goto(extension.url('sidepanel.html#/shelf'));
  await reader.page.getByRole('link', { name: 'Vladimir Putin', exact: true }).waitFor();
  await reader.page.getByRole('button', { name: 'Hapus daftar yang pernah dibuka' }).click();
  await reader.page.getByRole('link', { name: 'Vladimir Putin', exact: true }).waitFor({ state: 'detached' });
  await reader.page.close();
});

test('a note on what is no more in the library can be read and deleted', async ({ extension }) => {
  const article = {
    id: 'catatan',
    language: 'id',
    headline: 'Kabar catatan',
    date: '2024-05-06',
    source: { publisher: 'Uji' },
    text: 'Isi.',
  };
  const options = await OptionsPage.open(extension);
  await options.bring('catatan.json', { id: 'catatan', title: 'Paket catatan', articles: [article] });
  await options.add();
  await options.waitForPack('Paket catatan');
  const before = await ReaderPage.open(extension, '/article/catatan.id');
  await before.note.fill('Tanya penulisnya');
  await before.page.getByText('Tersimpan', { exact: true }).waitFor();
  await options.remove('Paket catatan');

  const after = await ReaderPage.open(extension, '/article/catatan.id');
  expect(await after.heading.innerText()).toBe('Kabar catatan');
  await expect.poll(() => after.note.inputValue()).toBe('Tanya penulisnya');
  await after.note.fill('');
  await after.heading.waitFor({ state: 'detached' });
  await Promise.all([before, after, options].map(({ page }) => page.close()));
});
