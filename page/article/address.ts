/** The longest address that is kept. */
const LONGEST = 2_000;
/** What the same site puts before its name for other devices. */
const OTHER_DOORS = /^(www|m|mobile|amp)\./;
/** Parameters that say where a reader came from, and nothing about the page. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id)$/i;

/**
 * The address that a page is kept under: the one it calls its own (`<link rel=canonical>`) where that is on the same site, else the
 * one it was read at; without credentials, the place on the page, and tracking. A page cannot name another site's: it would take the
 * place of what was saved from there. Undefined where the page is none of the web.
 */
export function articleAddress(readAt: string, canonical?: string | null): string | undefined {
  const here = webAddress(readAt);
  if (!here) return undefined;
  const named = canonical ? webAddress(canonical, here) : undefined;
  const own = named && !named.username && !named.password && site(named) === site(here) && named.href.length <= LONGEST ? named : here;
  const address = plain(own);
  return address.length <= LONGEST ? address : undefined;
}

function webAddress(text: string, base?: URL): URL | undefined {
  const url = URL.parse(text, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function site({ hostname }: URL): string {
  return hostname.replace(OTHER_DOORS, '');
}

function plain(url: URL): string {
  const wanted = new URL(url);
  for (const name of [...wanted.searchParams.keys()]) if (TRACKING.test(name)) wanted.searchParams.delete(name);
  return wanted.origin + wanted.pathname + wanted.search;
}
