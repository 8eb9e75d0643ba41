import type { Target } from '../../messages/protocol.ts';

/** A place in the reader: what `Target` names, or the list of all articles. */
export type Route = Target | { at: 'library' };

/** The address of a place: `#/`, `#/entity/ID`, `#/article/KEY` or `#/article/KEY/BLOCK`. */
export function hashOf(route: Route): string {
  switch (route.at) {
    case 'library':
      return '#/';
    case 'entity':
      return `#/entity/${encodeURIComponent(route.entity)}`;
    case 'article':
      return `#/article/${encodeURIComponent(route.article)}${route.block === undefined ? '' : `/${route.block}`}`;
  }
}

/** The place of an address; the library for one that leads nowhere. */
export function routeOf(hash: string): Route {
  const [, kind, name = '', block = ''] = hash.split('/').map(decode);
  if (kind === 'entity' && name) return { at: 'entity', entity: name };
  if (kind === 'article' && name) return { at: 'article', article: name, ...(/^\d{1,6}$/.test(block) && { block: Number(block) }) };
  return { at: 'library' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A half-typed escape: no place has such a name.
    return '';
  }
}
