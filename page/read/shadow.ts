import { browser } from 'wxt/browser';
import { firstChild, localName, openShadowRoot } from './native.ts';

type RootOf = (element: Element) => ShadowRoot | null;

/** Built-in elements that may have a shadow root (DOM standard, "valid shadow host name"). Custom elements, which have a hyphen, all may. */
const MAY_HOST = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** Firefox gives it to each element, Chromium as a function; elsewhere only open roots are to be had. */
const closedRoot: RootOf | undefined = (() => {
  const firefox = Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')?.get;
  if (firefox) return (element) => firefox.call(element) as ShadowRoot | null;
  const dom = (browser as typeof browser | undefined)?.dom;
  return dom && ((element) => dom.openOrClosedShadowRoot(element as HTMLElement));
})();

/** Hosts of cards: their names are not the page's. */
const own = new WeakSet<Element>();

/** Keeps the shadow tree of an element of ours from being read. */
export function keepFromReading(host: Element): void {
  own.add(host);
}

/** Whether an element of this local name may have a shadow root; a custom one may get it once its script has come. */
export function hostKind(name: string): 'built-in' | 'custom' | undefined {
  if (MAY_HOST.has(name)) return 'built-in';
  return name.includes('-') ? 'custom' : undefined;
}

/**
 * The shadow root of an element, open or closed; null where it has none, or one of ours.
 * Asking for a closed one costs 1.4 µs in Chromium: of built-in elements only empty ones are asked, which is what widgets are put into.
 */
export function shadowRootOf(element: Element, kind: 'built-in' | 'custom', child = firstChild(element)): ShadowRoot | null {
  const open = openShadowRoot(element);
  if (open) return open;
  const mayHide = (kind === 'custom' || child === null) && !own.has(element);
  return mayHide && closedRoot && element instanceof HTMLElement ? closedRoot(element) : null;
}

/** The element that has the focus, in whichever shadow tree: the document tells of its outermost host alone. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  for (;;) {
    const kind = focused && hostKind(localName(focused));
    const inner = focused && kind && shadowRootOf(focused, kind)?.activeElement;
    if (!inner) return focused;
    focused = inner;
  }
}
