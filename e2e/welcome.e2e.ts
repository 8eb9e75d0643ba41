import { expect } from 'vitest';
import { launchWithExtension } from '../tools/extension.ts';
import { BUILT } from '../tools/starter-pack.ts';
import { test } from './extension.ts';
import { Background } from './pages/background.ts';
import { until } from './pages/until.ts';

test('whoever installs it is welcomed once, and can try it there', async ({ onTestFinished }) => {
  const extension = await launchWithExtension(BUILT, { welcome: true });
  onTestFinished(() => extension.close());
  const { context, url } = extension;
  const welcomes = () => context.pages().filter((page) => page.url() === url('welcome.html'));
  const page = await until('the welcome page', async () => welcomes()[0]);
  await page.getByRole('button', { name: 'Antony Blinken' }).hover();
  await page.getByRole('dialog').getByRole('heading', { name: 'Antony Blinken' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.getByRole('radio', { name: 'Indonesia' }).check();
  await page.getByRole('heading', { name: 'Yang tidak pernah dilakukannya' }).waitFor();
  expect(await page.getByText('Alt').count()).toBe(4);
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Setelan' }).waitFor();

  // A worker that starts again is no new install.
  const background = new Background(extension);
  await background.stop();
  await page.reload();
  await page.getByRole('switch').first().click();
  await background.worker();
  expect(welcomes()).toEqual([]);
});
