/**
 * Node properties that a page cannot forge.
 *
 * In Chromium `<form><input name=firstChild></form>` makes `form.firstChild` the input, in content scripts too. The getters of the
 * prototypes are ours alone (our world is isolated), so they are taken once and called on the node. Under linkedom, where a CLI reads
 * HTML files, there are no global prototypes and nothing clobbers: the plain property serves.
 *
 * They are bound to `call`, not wrapped in functions of ours: a page is read while nothing is compiled yet, when each of our own calls
 * costs as much as what it asks.
 */

type Read<N extends object, T> = (node: N) => T;

function getter<N extends object, K extends keyof N>(owner: string, name: K & string): Read<N, N[K]> {
  const get = describe(owner, name)?.get;
  return get ? (Function.prototype.call.bind(get) as Read<N, N[K]>) : (node) => node[name];
}

type Method<N extends object, A extends unknown[], T> = (node: N, ...args: A) => T;

function method<N extends object, A extends unknown[], T>(owner: string, name: string): Method<N, A, T> {
  const call = describe(owner, name)?.value as ((...args: A) => T) | undefined;
  return call
    ? (Function.prototype.call.bind(call) as Method<N, A, T>)
    : (node, ...args) => (node as Record<string, (...args: A) => T>)[name]?.(...args) as T;
}

function describe(owner: string, name: string): PropertyDescriptor | undefined {
  const type = (globalThis as Record<string, unknown>)[owner] as { prototype: object } | undefined;
  return type && Object.getOwnPropertyDescriptor(type.prototype, name);
}

export const nodeType = getter<Node, 'nodeType'>('Node', 'nodeType');
export const firstChild = getter<Node, 'firstChild'>('Node', 'firstChild');
export const nextSibling = getter<Node, 'nextSibling'>('Node', 'nextSibling');
export const parentNode = getter<Node, 'parentNode'>('Node', 'parentNode');
export const isConnected = getter<Node, 'isConnected'>('Node', 'isConnected');
export const textContent = getter<Node, 'textContent'>('Node', 'textContent');
export const rootNode = method<Node, [], Node>('Node', 'getRootNode');
export const localName = getter<Element, 'localName'>('Element', 'localName');
export const attribute = method<Element, [string], string | null>('Element', 'getAttribute');
export const removeAttribute = method<Element, [string], void>('Element', 'removeAttribute');
export const matches = method<Element, [string], boolean>('Element', 'matches');
const closest = method<Element, [string], Element | null>('Element', 'closest');
export const boundingRect = method<Element, [], DOMRect>('Element', 'getBoundingClientRect');
export const scrollIntoView = method<Element, [ScrollIntoViewOptions], void>('Element', 'scrollIntoView');
export const scrollBy = method<Element, [ScrollToOptions], void>('Element', 'scrollBy');
export const scrollHeight = getter<Element, 'scrollHeight'>('Element', 'scrollHeight');
export const scrollTop = getter<Element, 'scrollTop'>('Element', 'scrollTop');
export const clientHeight = getter<Element, 'clientHeight'>('Element', 'clientHeight');
const checkVisibility = method<Element, [CheckVisibilityOptions], boolean>('Element', 'checkVisibility');
export const append = method<Element, [Node], void>('Element', 'append');
export const documentElement = getter<Document, 'documentElement'>('Document', 'documentElement');
export const body = getter<Document, 'body'>('Document', 'body') as Read<Document, HTMLElement | null>;
export const scrollingElement = getter<Document, 'scrollingElement'>('Document', 'scrollingElement');
export const titleOf = getter<Document, 'title'>('Document', 'title');
export const contentType = getter<Document, 'contentType'>('Document', 'contentType');
const treeWalker = method<Document, [Node, number], TreeWalker>('Document', 'createTreeWalker');
export const selectAll = method<Document, [string], ArrayLike<Element>>('Document', 'querySelectorAll');

export const openShadowRoot = getter<Element, 'shadowRoot'>('Element', 'shadowRoot');
const host = getter<ShadowRoot, 'host'>('ShadowRoot', 'host');

/** What text can stand in: an element, or the root of a shadow tree. */
export type Container = Element | ShadowRoot;

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeType(node) === 11 && 'host' in node;

/** Walks the comments of a document. */
export const commentsOf = (document: Document): TreeWalker => treeWalker(document, document, 128);

/** One step up in the tree that the reader sees: from a shadow root to its host. Null above the document, and above what is in none. */
export function parentOrHost(node: Node): Node | null {
  return parentNode(node) ?? (isShadowRoot(node) ? host(node) : null);
}

/** The element that has the box of a container. */
export function elementOf(container: Container): Element {
  return isShadowRoot(container) ? host(container) : container;
}

/** The element that a text of the document shows in. */
export function elementAround(text: Node): Element {
  return elementOf(parentNode(text) as Container);
}

/**
 * The element that has the box for what stands in `element`: with `display: contents`, as slots have it, the next one outwards.
 * Asks for style.
 */
export function boxAround(element: Element): Element {
  let at = element;
  while (getComputedStyle(at).display === 'contents') {
    const up = parentOrHost(at);
    if (up === null || !(isElement(up) || isShadowRoot(up))) break;
    at = elementOf(up);
  }
  return at;
}

/** Whether a text is there to be seen: neither hidden nor faded out. Asks for style. */
export function isShown(text: Node): boolean {
  if (!isConnected(text)) return false;
  const element = elementAround(text);
  const box = boxAround(element);
  // An element whose content is skipped is itself still shown; one without a box can still hide its text.
  return (
    checkVisibility(box, { opacityProperty: true, visibilityProperty: true }) &&
    getComputedStyle(box).contentVisibility !== 'hidden' &&
    (box === element || getComputedStyle(element).visibility === 'visible')
  );
}

/** `closest` through shadow roots. */
export function closestOf(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found = closest(at, selector);
    if (found) return found;
    const root: Node = rootNode(at);
    at = isShadowRoot(root) ? host(root) : null;
  }
  return null;
}
