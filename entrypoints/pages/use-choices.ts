import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Choices, settingsIn } from '../../store/settings.ts';

/** The settings, to be read: pages ask the background for changes, so that there is one writer. */
export const settings = settingsIn(browser.storage.local, () => browser.i18n.getUILanguage());

/** What the reader chose, as it is now; `undefined` until it is known. */
export function useChoices(): Choices | undefined {
  const [choices, setChoices] = useState<Choices>();
  useEffect(() => {
    const read = () => void settings.read().then(setChoices);
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return choices;
}
