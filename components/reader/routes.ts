import type { Target } from '../../messages/protocol.ts';

/** A place in the reader: what `Target` names, the list of all articles, what is the reader's own, or the names on the page in front. */
export type Route = Target | { at: 'library' } | { at: 'shelf' } | { at: 'page' };

/** The address of a place: `#/`, `#/shelf`, `#/page`, `#/entity/ID`, `#/article/KEY`, `#/article/KEY/BLOCK` or `#/search/QUERY`. */
export function hashOf(route: Route): string {
  switch (route.at) {
    case 'library':
      return '#/';
    case 'shelf':
      return '#/shelf';
    case 'page':
      return '#/page';
    case 'search':
      return `#/search/${encodeURIComponent(route.query)}`;
    case 'entity':
      return `#/entity/${encodeURIComponent(route.entity)}`;
    case 'article':
      return `#/article/${encodeURIComponent(route.article)}${route.block === undefined ? '' : `/${route.block}`}`;
  }
}

/** What a place shows as notes and visits name it: `entity:ID` or `article:KEY`; undefined for a list. */
export function subjectOf(route: Route): string | undefined {
  if (route.at === 'entity') return `entity:${route.entity}`;
  return route.at === 'article' ? `article:${route.article}` : undefined;
}

/** The place that shows a subject of notes and visits. */
export function routeOfSubject(subject: string): Target {
  const at = subject.indexOf(':');
  const name = subject.slice(at + 1);
  return subject.startsWith('entity:') ? { at: 'entity', entity: name } : { at: 'article', article: name };
}

/** The place of an address; the library for one that leads nowhere. */
export function routeOf(hash: string): Route {
  const [, kind, name = '', block = ''] = hash.split('/').map(decode);
  if (kind === 'entity' && name) return { at: 'entity', entity: name };
  if (kind === 'article' && name) return { at: 'article', article: name, ...(/^\d{1,6}$/.test(block) && { block: Number(block) }) };
  if (kind === 'search' && name) return { at: 'search', query: name };
  return { at: kind === 'page' || kind === 'shelf' ? kind : 'library' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A half-typed escape: no place has such a name.
    return '';
  }
}
