import type { Drawn } from '../../messages/protocol.ts';
import { escapeHtml } from '../../tools/news-page.ts';

/** A drawn card as the HTML that a page builds of it. */
export function htmlOf(drawn: Drawn): string {
  if (typeof drawn === 'string') return escapeHtml(drawn);
  const attributes = Object.entries(drawn.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${drawn.name}${attributes.join('')}>${drawn.children.map(htmlOf).join('')}</${drawn.name}>`;
}
