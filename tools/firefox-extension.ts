import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

/** The extension in a Firefox with a profile of its own, driven through WebDriver BiDi. */
export interface RunningInFirefox {
  browser: Browser;
  /** Address of a file of the extension, such as `popup.html`. */
  url(path: string): string;
  close(): Promise<void>;
}

/** The manifest's id, and the address that Firefox would otherwise draw by lot. */
export const ID = 'sekilas@sekilas.example';
const HOST = '5e0f0cb0-2f3a-4a53-9d0a-5ec11a5f1ef0';

/**
 * @param executablePath of a Firefox
 * @throws when the folder holds no built extension
 */
export async function launchInFirefox(executablePath: string, folder: string): Promise<RunningInFirefox> {
  const path = resolve(folder);
  if (!existsSync(join(path, 'manifest.json'))) throw new Error(`${path} holds no built extension: run \`npm run build:firefox\` first`);
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    // Without it no page of an extension can be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }) },
    defaultViewport: { width: 1100, height: 800 },
  });
  try {
    const id = await browser.installExtension(path);
    if (id !== ID) throw new Error(`the extension is ${id} in Firefox, not ${ID}`);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { browser, url: (file) => `moz-extension://${HOST}/${file}`, close: () => browser.close() };
}
