import { contentType, documentElement } from './read/native.ts';

/** A smaller frame has no room for a card, and seldom text, in px. */
const LEAST = { width: 200, height: 100 };

/** HTML that is there to be read: no PDF viewer, no feed, no picture, no page that is one big editor. */
export function isReadable(document: Document): boolean {
  const type = contentType(document);
  return (type === 'text/html' || type === 'application/xhtml+xml') && document.designMode !== 'on';
}

/** Resolves when the page is shown: not before a prerendered one is visited, and for a frame when it is large enough and in view. */
export async function whenShown(signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) await once(document, 'prerenderingchange', signal);
  if (window === window.top) return;
  await whenInView(signal);
  while (!hasRoom()) await once(window, 'resize', signal);
}

/** Whether this window is large enough. A frame that is not displayed has no size. */
export function hasRoom(): boolean {
  return innerWidth >= LEAST.width && innerHeight >= LEAST.height;
}

/** The host that the reader sees in the address bar: that of the page that a frame is in, as far as the browser tells. */
export function hostOfSite(): string {
  const outermost = (location as { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  const origin = outermost?.[outermost.length - 1] ?? location.origin;
  return (URL.canParse(origin) ? new URL(origin).host : location.host).slice(0, 300);
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => target.addEventListener(type, () => resolve(), { once: true, signal }));
}

/** In a frame the browser tells how much of it shows in the window, across origins too. */
function whenInView(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    const root = documentElement(document);
    if (root) observer.observe(root);
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
