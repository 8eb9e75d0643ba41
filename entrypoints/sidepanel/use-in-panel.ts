import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether this page is beside another and not in a tab of its own: only then is there a page in front. False until it is known. */
export function useInPanel(): boolean {
  const [inPanel, setInPanel] = useState(false);
  useEffect(() => {
    browser.tabs.getCurrent().then(
      (tab) => setInPanel(tab === undefined),
      () => undefined,
    );
  }, []);
  return inPanel;
}
