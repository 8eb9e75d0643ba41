import { describe, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import type { Sender } from '../../messages/answer.ts';
import { packagedLibrary } from '../../packs/packaged.ts';
import { sampleFiles, samplePack } from '../../packs/sample-pack.ts';
import { starterFiles } from '../../packs/starter-files.ts';
import type { DenialRow } from '../../store/denial-table.ts';
import type { Denials } from '../../store/denials.ts';
import { denialDesk } from './denials.ts';

const library: Library = packagedLibrary(starterFiles(sampleFiles(samplePack(), new Uint8Array())));

function deskWith(denials: Partial<Denials> = {}) {
  const rows: DenialRow[] = [];
  const told = vi.fn();
  const store: Denials = {
    on: async (page) => rows.filter((row) => row.page === page),
    watch: () => () => undefined,
    add: async (row) => void rows.push(row),
    remove: async ({ page }) => void rows.splice(0, rows.length, ...rows.filter((row) => row.page !== page)),
    ...denials,
  };
  return { desk: denialDesk(store, async () => library, told), rows, told };
}

const page = (url: string | undefined, incognito = false): Sender =>
  ({ id: 'sekilas', url, tab: { id: 1, incognito } }) as unknown as Sender;
const article = page('https://news.example/a?id=1#end');
const word = { entity: 'moon-jae-in', form: 'Moon', denied: true };

describe('what the reader says of a name', () => {
  test('is kept for the page that the browser says it comes from, and can be taken back', async () => {
    const { desk, rows, told } = deskWith();
    const reply = await desk.take(word, article, 'en');
    expect(reply).toMatchObject({ ok: true, value: { attributes: { role: 'dialog' } } });
    expect(JSON.stringify(reply)).toContain('“Moon” here is somebody else');
    expect(rows).toMatchObject([{ page: 'https://news.example/a?id=1', host: 'news.example', form: 'Moon', entity: 'moon-jae-in' }]);
    expect(await desk.on(page('https://news.example/a?id=1'))).toHaveLength(1);
    expect(await desk.on(page('https://news.example/a?id=2'))).toEqual([]);
    expect(await desk.take({ ...word, denied: false }, article, 'en')).toEqual({ ok: true, value: null });
    expect(rows).toEqual([]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['a frame without an address', page('about:srcdoc')],
    ['a page of the extension', page('chrome-extension://sekilas/options.html')],
    ['a sender without a page', page(undefined)],
    ['a private window', page('https://news.example/a', true)],
  ])('is not kept for %s', async (_, sender) => {
    const { desk, rows, told } = deskWith();
    expect(desk.keepsFor(sender)).toBe(false);
    expect(await desk.take(word, sender, 'en')).toMatchObject({ ok: false, code: 'unavailable' });
    expect(await desk.on(sender)).toEqual([]);
    expect(rows).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });

  test('is not kept of an entity that there is not', async () => {
    const { desk, rows } = deskWith();
    expect(await desk.take({ ...word, entity: 'constructor' }, article, 'en')).toMatchObject({ ok: false, code: 'not-found' });
    expect(rows).toEqual([]);
  });

  test('is said to be lost where it cannot be kept, and stops nothing where it cannot be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const fail = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const { desk, told } = deskWith({ add: fail, on: fail });
    const reply = await desk.take(word, article, 'id');
    expect(JSON.stringify(reply)).toContain('Pilihan ini tidak tersimpan');
    expect(JSON.stringify(reply)).not.toContain('Urungkan');
    expect(await desk.on(article)).toEqual([]);
    expect(told).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  test('is not waited for without end', async () => {
    vi.useFakeTimers();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { desk } = deskWith({ on: () => new Promise(() => undefined) });
    const read = desk.on(article);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await read).toEqual([]);
    warn.mockRestore();
    vi.useRealTimers();
  });
});
