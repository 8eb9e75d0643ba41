/** What Chromium adds to the observer ("v2"), and TypeScript does not know. */
interface Sighted extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** The least that the browser allows, in ms. */
const DELAY = 100;

/**
 * Watches whether a person can see an element as it is: nothing over it, not even what lets clicks through, and neither hidden,
 * faded nor distorted. Only Chromium can tell; elsewhere it is taken to be seen.
 * @param onHidden called when the element cannot be seen, at the first look too
 * @returns whether it can be seen; false until the first look, 100 ms from now
 */
export function watchSight(element: Element, onHidden: () => void, signal: AbortSignal): () => boolean {
  let seen = !('isVisible' in IntersectionObserverEntry.prototype);
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { trackVisibility: true, delay: DELAY };
  const observer = new IntersectionObserver((entries) => {
    seen = (entries.at(-1) as Sighted).isVisible ?? true;
    if (!seen) onHidden();
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => seen;
}
