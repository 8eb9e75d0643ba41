import type { Browser } from 'puppeteer-core';
import type { RunningInFirefox } from '../../tools/firefox-extension.ts';
import { call, tabs } from './bidi.ts';
import { until } from './until.ts';

/** The window of Firefox itself, around the pages: what its keys and menus do. */
export class FirefoxWindow {
  private readonly browser: Browser;
  private readonly context: string;

  private constructor(browser: Browser, context: string) {
    this.browser = browser;
    this.context = context;
  }

  static async of({ browser }: RunningInFirefox): Promise<FirefoxWindow> {
    const window = (await tabs(browser, 'chrome')).find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window');
    return new FirefoxWindow(browser, window.context);
  }

  /**
   * Does what the key of a command does, through the key element that Firefox has made for it: keys that the driver presses reach the
   * page only.
   * @param keys as in the manifest, the modifiers in small letters: `alt+Period`
   */
  async press(keys: string): Promise<void> {
    const [key = '', ...modifiers] = keys.split('+').reverse();
    const wanted = { key, keycode: `VK_${key.toUpperCase()}`, modifiers: modifiers.reverse().join() };
    const pressed = await call<boolean>(
      this.browser,
      this.context,
      `() => {
        const wanted = ${JSON.stringify(wanted)};
        const isWanted = (key) =>
          key.getAttribute('modifiers') === wanted.modifiers && [key.getAttribute('key'), key.getAttribute('keycode')].some((has) => has && [wanted.key, wanted.keycode].includes(has));
        const found = [...document.querySelectorAll('keyset[id^="ext-keyset-id-sekilas"] key')].find(isWanted);
        found?.doCommand();
        return found !== undefined;
      }`,
    );
    if (!pressed) throw new Error(`Firefox has no key ${keys} of the extension`);
  }

  /** Chooses an entry of the menu that is open over a page, as a click on it would. */
  async choose(label: string): Promise<void> {
    const labels = () =>
      call<string[]>(
        this.browser,
        this.context,
        `() => {
          const menu = document.getElementById('contentAreaContextMenu');
          return menu.state === 'open' ? [...menu.querySelectorAll('menuitem:not([hidden])')].map((item) => item.label) : [];
        }`,
      );
    await until(`“${label}” in the menu`, async () => (await labels())?.includes(label), labels);
    await call(
      this.browser,
      this.context,
      `() => {
        const menu = document.getElementById('contentAreaContextMenu');
        menu.activateItem([...menu.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)}));
      }`,
    );
  }
}
