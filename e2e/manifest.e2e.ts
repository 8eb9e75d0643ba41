import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../tools/starter-pack.ts';

const read = async (file: string) => JSON.parse(await readFile(join(BUILT, file), 'utf8'));

describe('the built extension', () => {
  test('asks for nothing that it does not need', async () => {
    const manifest = await read('manifest.json');
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'contextMenus', 'sidePanel', 'storage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(128);
  });

  test('suggests no more keys than browsers take, each for one command', async () => {
    const { commands } = await read('manifest.json');
    const keys = Object.values<{ suggested_key: Record<string, string> }>(commands).map(({ suggested_key }) => suggested_key);
    expect(keys.length).toBeLessThanOrEqual(4);
    for (const system of ['default', 'mac']) expect(new Set(keys.map((key) => key[system])).size).toBe(keys.length);
  });

  test('shows no file of its own to web pages, and loosens no policy', async () => {
    const manifest = await read('manifest.json');
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('has a popup, a side panel and icons that are there', async () => {
    const manifest = await read('manifest.json');
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(manifest.side_panel.default_path).toBe('sidepanel.html');
    for (const icon of Object.values<string>(manifest.icons)) expect(existsSync(join(BUILT, icon))).toBe(true);
  });

  test('searches from the address bar', async () => {
    expect((await read('manifest.json')).omnibox).toEqual({ keyword: 'sk' });
  });

  test.each(['en', 'id'])('has its name and description in %s', async (locale) => {
    const manifest = await read('manifest.json');
    const messages = await read(`_locales/${locale}/messages.json`);
    const used = JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g);
    for (const [, key = ''] of used) expect(messages[key]?.message, key).toMatch(/\w/);
  });
});
