import { append, body, closestOf, documentElement } from '../read/native.ts';
import { keepFromReading } from '../read/shadow.ts';
import { isTakenOver } from '../taken-over.ts';

/** By this attribute a test, or a page that wants to be kind, tells our element. */
export const HOST_ATTRIBUTE = 'data-sekilas-host';

/**
 * Inside a shadow root an important rule beats the page's important rules, inline styles and animations: what is said of `:host` here,
 * the page cannot change. `all` leaves only `direction` alone.
 */
const FRAME = `
:host { all: initial !important; direction: ltr !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; }
:host(:not(:popover-open)) { display: none !important; }
.frame { position: fixed; left: 0; top: 0; width: max-content; }
.frame.sheet { inset: auto 0 0; width: auto; }
@media print { .frame { display: none; } }
`;

/** Kept from the page, whose click-outside handlers and shortcuts they are not for. */
const KEPT = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'contextmenu'];

export interface Host {
  element: HTMLElement;
  /** Positioned by us; what is built in it sizes, labels and scrolls itself. */
  frame: HTMLElement;
  /** Puts it above everything that the page has shown since. */
  raise(): void;
}

/**
 * Puts an empty card into the top layer of the page: a closed shadow root on a manual popover, in the document only while a card is
 * open. Undefined where the page does not let it.
 *
 * @param near an element of the page: where it is in an open modal dialog or in full screen, so must the card be, or it is inert; where
 * it is in a popover of the page, a click in the card would close that, were the card not in it, too
 * @param allows asked at each click of a person: whether it may count
 */
export function openHost(near: Element, css: string, allows: () => boolean): Host | undefined {
  const element = document.createElement('div');
  element.setAttribute(HOST_ATTRIBUTE, '');
  element.setAttribute('popover', 'manual');
  keepFromReading(element);
  const shadow = element.attachShadow({ mode: 'closed' });
  addStyle(shadow, FRAME + css);
  const frame = document.createElement('div');
  frame.className = 'frame';
  shadow.append(frame);
  const guard = (event: Event) => {
    if (event.isTrusted && allows()) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  shadow.addEventListener('click', guard, { capture: true });
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());
  try {
    // React 18 throws the page away where it is still to take it over and finds more than it has sent, save at the end of the body.
    const end = isTakenOver() ? null : body(document);
    append(closestOf(near, ':modal, :popover-open') ?? end ?? documentElement(document), element);
    element.showPopover();
  } catch {
    element.remove();
    return undefined;
  }
  // A page that is zoomed by its own style zooms no card, and boxes are told in the px that they are set in.
  frame.style.zoom = String(1 / (element.currentCSSZoom ?? 1));
  const raise = () => {
    element.hidePopover();
    element.showPopover();
  };
  return { element, frame, raise };
}

function addStyle(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps content scripts from adopting sheets (bug 1751346). Its content security policy lets our <style> pass.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
