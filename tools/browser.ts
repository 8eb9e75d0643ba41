import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installOnDebian, mayInstallOnDebian } from './debian.ts';

/** What an `apt-get install` needs for a browser whose screenshots can be read: Latin, Chinese, Japanese and Korean letters included. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-wqy-microhei'];

const WHAT_TO_INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'install chromium with your package manager (Debian, as root: apt-get install chromium), or set CHROME_PATH',
  darwin: 'install Google Chrome from https://www.google.com/chrome/, or set CHROME_PATH',
  win32: 'install Google Chrome from https://www.google.com/chrome/, or set CHROME_PATH',
};

/**
 * The path of a Chromium, Chrome or Edge: what CHROME_PATH or CHROMIUM_PATH says, else the usual places of this system.
 * @throws when one of these variables names a file that is not there
 */
export function findChromium(): string | undefined {
  for (const name of ['CHROME_PATH', 'CHROMIUM_PATH']) {
    const path = process.env[name];
    if (path && !existsSync(path)) throw new Error(`${name} is ${path}, but no such file exists`);
    if (path) return path;
  }
  return usualPlaces().find((path) => existsSync(path));
}

/**
 * A browser that can run the extension, installed first where that is needed and this process may.
 * @throws with one line that says what to install
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (mayInstallOnDebian()) {
    installOnDebian(DEBIAN_PACKAGES, "No Chrome, Chromium or Edge found. Installing Debian's, about 110 MB to download.");
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(`No Chrome, Chromium or Edge found: ${WHAT_TO_INSTALL[process.platform] ?? 'set CHROME_PATH'}.`);
}

// Chromium first: branded Chrome takes extensions only over the debugging pipe.
function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    return [...apps, ...apps.map((path) => join(homedir(), path))];
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const apps = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return apps.flatMap((app) => roots.map((root) => join(root, app)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

if (import.meta.main) console.log(ensureChromium());
