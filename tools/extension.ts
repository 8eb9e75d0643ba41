import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium } from './browser.ts';

export interface RunningExtension {
  context: BrowserContext;
  extensionId: string;
  /** Address of a file of the extension, such as `popup.html`. */
  url(path: string): string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** With a window. By default where there is a display, and not in CI. */
  headed?: boolean;
  /** More switches for the browser. */
  args?: readonly string[];
  /** Keeps pages that were left, as browsers do; Playwright switches that off. */
  keepPages?: boolean;
  /** Leaves the page open that welcomes whoever installs the extension. */
  welcome?: boolean;
  /** With a finger instead of a mouse. */
  touch?: boolean;
  /** The place whose clock it goes by, such as `Asia/Seoul`, instead of the machine's. */
  timeZone?: string;
}

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // `Extensions.loadUnpacked` needs it. `--load-extension` would not do: branded Chrome ignores it since 137.
  '--enable-unsafe-extension-debugging',
];

/**
 * A browser with the extension of a folder, in a fresh profile: a kept one would run the old worker after a build.
 * @throws when no browser is found or the extension cannot be loaded
 */
export async function launchWithExtension(folder: string, options: LaunchOptions = {}): Promise<RunningExtension> {
  const path = resolve(folder);
  if (!existsSync(join(path, 'manifest.json'))) throw new Error(`${path} holds no built extension: run \`npm run build\` first`);
  const { headed = hasDisplay(), args = [], keepPages = false, touch = false, welcome = false, timeZone } = options;
  const profile = await mkdtemp(join(tmpdir(), 'sekilas-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    executablePath: ensureChromium(),
    ignoreDefaultArgs: ['--disable-extensions', ...(keepPages ? ['--disable-back-forward-cache'] : [])],
    hasTouch: touch,
    ...(timeZone && { env: { ...process.env, TZ: timeZone } }),
    args: [...ARGS, ...args, ...(headed ? [] : ['--headless=new']), ...(isRoot() ? ['--no-sandbox'] : [])],
    viewport: headed ? null : { width: 1100, height: 800 },
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = await load(context, path);
    const url = (file: string) => `chrome-extension://${extensionId}/${file}`;
    if (!welcome) await closeWelcome(context, url('welcome.html'));
    return { context, extensionId, url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** It would come up in front of what is to be looked at. */
async function closeWelcome(context: BrowserContext, url: string): Promise<void> {
  const isWelcome = (page: Page) => page.url() === url;
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.close();
}

async function load(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('this build of playwright-core gives no access to the browser of a profile');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types leave this domain out.
  const send = session.send as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send.call(session, 'Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

// Chromium refuses to run as root with its sandbox.
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
