import { useCallback, useEffect } from 'preact/hooks';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { ask } from '../../messages/ask.ts';
import { useChoices } from './use-choices.ts';

/** The language of the interface, `undefined` until it is known, and a function that changes it on all pages. */
export function useLanguage(): [UiLanguage | undefined, (language: UiLanguage) => void] {
  const language = useChoices()?.language;
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  const change = useCallback((chosen: UiLanguage) => void ask({ type: 'prefer', preferences: { language: chosen } }), []);
  return [language, change];
}
