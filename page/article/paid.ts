/** JSON-LD beyond it is not looked at, in UTF-16 units. */
const MOST_DATA = 1_000_000;

/**
 * Whether a page declares that not everybody may read all of it: `isAccessibleForFree` of schema.org, as search engines ask publishers
 * to say, or the content tier of Open Graph.
 */
export function isPaid(document: Document): boolean {
  const tier = document.querySelector('meta[property="article:content_tier" i]')?.getAttribute('content');
  if (/^(locked|metered)$/i.test(tier?.trim() ?? '')) return true;
  let left = MOST_DATA;
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const data = (textContent ?? '').slice(0, left);
    left -= data.length;
    if (/"isAccessibleForFree"\s*:\s*"?(https?:\/\/schema\.org\/)?false\b/i.test(data)) return true;
  }
  return document.querySelector('[itemprop~="isAccessibleForFree"][content="false" i]') !== null;
}
