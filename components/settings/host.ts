/**
 * The host of a site as a person writes or pastes it: `news.example`, `news.example:8080` or a whole address.
 * @returns undefined for what is none: a single word is one only within an address
 */
export function hostIn(text: string): string | undefined {
  const trimmed = text.trim();
  const isAddress = /^https?:\/\//i.test(trimmed);
  const address = isAddress ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const { host, hostname } = new URL(address);
  return isAddress || /^localhost$|\.[^.]|^\[/.test(hostname) ? host : undefined;
}
