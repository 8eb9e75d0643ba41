import type { CardAction, DrawnElement } from '../../messages/protocol.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Builds a drawn card in `parent`: text as text, attributes as attributes, nothing parsed, whatever the page's policy is. */
export function build(drawn: DrawnElement, parent: Element, act: (action: CardAction, element: Element) => void): void {
  const { name, attributes, action, children } = drawn;
  const isSvg = name === 'svg' || parent.namespaceURI === SVG;
  const element = isSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (action) element.addEventListener('click', () => act(action, element));
  for (const child of children) {
    if (typeof child === 'string') element.append(child);
    else build(child, element, act);
  }
  parent.append(element);
}
