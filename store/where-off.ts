/** What keeps Sekilas from working somewhere, the widest first. */
export type WhyOff = 'everywhere' | 'paused' | 'site' | 'page';

/** How long a pause lasts, in ms. */
export const PAUSE = 60 * 60 * 1_000;

/** Where the reader does not want Sekilas. */
export interface OffPlaces {
  offEverywhere: boolean;
  /** Ms since 1970. */
  pausedUntil: number | undefined;
  /** Hosts, in lower case. */
  offSites: readonly string[];
  /** Addresses, as `pageOf` gives them. */
  offPages: readonly string[];
}

/** Where somebody reads: a host, and the address of the page where it is known. */
export interface ReadingPlace {
  host: string;
  address?: string | undefined;
}

/** Why Sekilas does not work at a place at this moment (ms since 1970); undefined where it does. */
export function whyOff(off: OffPlaces, { host, address }: ReadingPlace, now: number): WhyOff | undefined {
  if (off.offEverywhere) return 'everywhere';
  if (isPaused(off.pausedUntil, now)) return 'paused';
  if (off.offSites.some((site) => isSameSite(site, host))) return 'site';
  const page = address === undefined ? undefined : pageOf(address);
  return page !== undefined && off.offPages.includes(page) ? 'page' : undefined;
}

/** Whether two hosts are one site to a reader: nobody writes the `www.` of an address. */
export function isSameSite(host: string, other: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^www\./, '');
  return bare(host) === bare(other);
}

/** An end further away than a pause lasts was set by a clock that has been put right since. */
export function isPaused(until: number | undefined, now: number): until is number {
  return until !== undefined && now < until && until - now <= PAUSE;
}

/** The longest address that is kept. */
const LONGEST = 2_000;

/** What tells a page from others: its address without the place on it. Undefined for what is no address of the web, or far too long. */
export function pageOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname, search } = new URL(address);
  const page = origin + pathname + search;
  return /^https?:$/.test(protocol) && page.length <= LONGEST ? page : undefined;
}
