import { expect } from 'vitest';
import { test } from './extension.ts';
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
  // Both are in the middle of typing when the first is stored.
  await Promise.all([one.note.pressSequentially('Dari kiri'), two.note.pressSequentially('Dari kanan')]);
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
