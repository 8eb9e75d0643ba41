/** Time for a page to fade from one to the other, in ms. */
const FADING = 500;

/** Calls `onNew` when the page may have other colours: the reader's system, or a switch of the page, has turned day into night or back. */
export function onNewColours(onNew: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout>;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onNew, FADING);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) {
    if (element instanceof HTMLElement) observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
