import { describe, expect } from 'vitest';
import { test } from './extension.ts';
import { PopupPage } from './pages/popup-page.ts';
import { until } from './pages/until.ts';

/** Milliseconds after which the worker is killed while it fills the store: from before the first row to after the last. */
const MOMENTS = [0, 10, 20, 40, 60, 80, 120, 160, 220, 300, 400, 600];

describe('a worker that is killed while it fills the store', () => {
  test.for(MOMENTS)('after %i ms leaves the whole pack or none, and the next one fills it', async (milliseconds, { extension }) => {
    const popup = await PopupPage.open(extension);
    await popup.stopWorker();
    await popup.dropDatabase('sekilas');

    // Whatever it is asked, it finds no pack in the store and begins to fill it.
    const asked = popup.askForCard('moon-jae-in');
    await new Promise((resume) => setTimeout(resume, milliseconds));
    await popup.stopWorker();
    await asked;
    const left = await popup.storedPack();
    expect(left.pack ? left.rows : 0, 'rows of a pack that shows').toBe(left.pack ? left.rowsOfAll : 0);

    const card = await popup.askForCard('moon-jae-in');
    expect(card).toMatchObject({ ok: true });
    expect(JSON.stringify(card)).toContain('Moon Jae-in');
    const filled = await until('the store to be filled', async () => {
      const stored = await popup.storedPack();
      return stored.pack && stored.leftovers === 0 && stored;
    });
    expect(filled.rows).toBe(filled.rowsOfAll);
    expect(filled.rows).toBeGreaterThan(1_000);
    await popup.page.close();
  });
});
