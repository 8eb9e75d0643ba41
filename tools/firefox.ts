import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian, mayInstallOnDebian } from './debian.ts';

/** What the manifest asks for: from here on a caret is found in shadow roots. */
const OLDEST = 150;

/**
 * The path of a Firefox that can run the extension: what FIREFOX_PATH says, else the usual places of this system.
 * @throws when FIREFOX_PATH names a file that is not there
 */
export function findFirefox(): string | undefined {
  const told = process.env.FIREFOX_PATH;
  if (told && !existsSync(told)) throw new Error(`FIREFOX_PATH is ${told}, but no such file exists`);
  return (told ? [told] : usualPlaces()).find((path) => existsSync(path) && versionOf(path) >= OLDEST);
}

/** The same, installed first where that is needed and this process may. `undefined` where there is none: the caller says what is left out. */
export function ensureFirefox(): string | undefined {
  const found = findFirefox();
  if (found || !mayInstallOnDebian()) return found;
  installOnDebian(['firefox-esr'], `No Firefox ${OLDEST} or newer found. Installing Debian's, about 70 MB to download.`);
  return findFirefox();
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => {
      const root = process.env[name];
      return root ? [join(root, 'Mozilla Firefox/firefox.exe')] : [];
    });
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** 0 for what does not say it, as Firefox on Windows. */
function versionOf(path: string): number {
  if (process.platform === 'win32') return OLDEST;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}
