import { commentsOf, selectAll } from './read/native.ts';

/** Scripts take over the text of a page that came rendered within this time after its load, in ms. */
const TAKES = 5_000;
/** A script that came so lately may be at it, in ms. */
const RUNS = 1_000;
/** React, Vue, Svelte, Solid and Angular leave comments of a sign or two, such as `<!--[-->`, where one text ends and the next begins. */
const MARK = 2;

/** Parts that wait for their script, which takes the attribute away: those of Astro, Angular and Vue 2. */
export const WAITING = 'astro-island[ssr], [ngh], [data-server-rendered]';
/** What Next.js and SvelteKit put in when they have taken over. */
const DONE = 'next-route-announcer, #svelte-announcer';

/**
 * Whether the page's scripts have taken over the text that came with it (“hydration”), as far as that can be told from outside. A framework
 * goes by the nodes that it has rendered on the server: where there are others, React and Svelte throw everything away and build it anew,
 * and Solid leaves the page dead. Few tell that they are done: else this goes by time, on pages that look so rendered.
 */
export function isTakenOver(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = resources.filter(({ initiatorType }) => initiatorType === 'script');
  const due = Math.max((page?.loadEventEnd ?? 0) + TAKES, ...scripts.map(({ responseEnd }) => responseEnd + RUNS));
  return performance.now() > due || selectAll(document, DONE).length > 0 || !isRendered();
}

function isRendered(): boolean {
  const comments = commentsOf(document);
  while (comments.nextNode()) if ((comments.currentNode as Comment).length <= MARK) return true;
  return false;
}
