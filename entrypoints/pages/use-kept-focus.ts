import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href], button, input, textarea, summary, [tabindex="0"]';

/**
 * Keeps the place of the focus when what has it is taken out of the page, as a button is that removes an item of a list: the focus goes to
 * what follows there now, else to what stands before. The browser would let go of it, and whoever uses keys would begin at the top again.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element | undefined;
    let before: HTMLElement[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      focused = target;
      before = reachable().filter((one) => one.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
    };
    const observer = new MutationObserver(() => {
      if (!focused || focused.isConnected || document.activeElement !== document.body) return;
      const now = reachable();
      const left = before.findLast((one) => now.includes(one));
      const next = left ? now.indexOf(left) + 1 : 0;
      (now[next] ?? left)?.focus();
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}

/** What Tab can come to, in order. */
function reachable(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
}
