import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../messages/ask.ts';
import type { Site, UiLanguage } from '../../messages/protocol.ts';

/** Whether Sekilas works on a host, and the language of the interface. Without an answer: it does, and the browser's. */
export async function siteOf(host: string): Promise<Site> {
  const reply = await ask({ type: 'site', host });
  return reply.ok ? reply.value : { enabled: true, language: browser.i18n.getUILanguage().startsWith('id') ? 'id' : 'en' };
}

/**
 * The language of the interface, and a function that changes it. It follows changes made in other pages; `undefined` until
 * it is known.
 */
export function useLanguage(): [UiLanguage | undefined, (language: UiLanguage) => void] {
  const [language, setLanguage] = useState<UiLanguage>();
  useEffect(() => {
    const read = () => void siteOf('').then((site) => setLanguage(site.language));
    read();
    // Whatever was stored, one question tells whether the language is another now.
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  const change = useCallback((chosen: UiLanguage) => {
    setLanguage(chosen);
    void ask({ type: 'set-language', language: chosen });
  }, []);
  return [language, change];
}
