import { askFrames, askPage } from './ask.ts';
import type { Listed, PageFrame, PageList, Reply } from './protocol.ts';
import { ok, refuse } from './reply.ts';
import type { Step } from './to-page.ts';

/** The most frames with names that are looked into, beside the page itself. */
const MOST = 16;
/** Each question to the frames of a tab goes to all of them: of a page that has more, only its own names count. */
const MOST_WITHIN = 200;

/**
 * The frames of a tab in which names are read, in reading order: that of the page itself, then those within it. The browser tells
 * nobody which frames there are without a permission that would frighten readers, so they are asked, until nobody answers any more.
 * @cost one message on a page without frames; else one more for each frame with names, each to all frames
 */
export async function framesOf(tab: number): Promise<PageFrame[]> {
  const own = await askPage(tab, { type: 'frame', except: [] });
  if (!own.ok) return [];
  const frames = [own.value];
  const { within } = own.value;
  while (within > 0 && within <= MOST_WITHIN && frames.length <= MOST) {
    const next = await askFrames(tab, { type: 'frame', except: frames.map(({ frame }) => frame) });
    if (!next.ok) break;
    frames.push(next.value);
  }
  return frames.sort(inOrder);
}

/** What a page and its frames name, each entity once. The day, the language and the address are those of the page itself. */
export async function listOf(tab: number): Promise<Reply<PageList>> {
  const own = await askPage(tab, { type: 'list' });
  if (!own.ok) return own;
  const frames = (await framesOf(tab)).filter(({ frame }) => frame !== 0);
  const replies = await Promise.all(frames.map(({ frame }) => askPage(tab, { type: 'list' }, frame)));
  const lists = [own.value, ...replies.flatMap((reply) => (reply.ok ? [reply.value] : []))];
  const noCards = lists.some((list) => list.noCards);
  return ok({ ...own.value, entities: merged(lists.flatMap(({ entities }) => entities)), ...(noCards && { noCards }) });
}

/** How many entities a page and its frames name, for little: a list of them has texts that have to be cut out. */
export async function countOf(tab: number): Promise<number> {
  return new Set((await framesOf(tab)).flatMap(({ named }) => named)).size;
}

/** Goes to the next name of a page or the one before, through all its frames, round and round. `not-found` where there is none to be seen. */
export async function stepIn(tab: number, { by, entity, focus }: Step): Promise<Reply<null>> {
  const frames = await framesOf(tab);
  const mayFocus = focus && !frames.some(({ writing }) => writing);
  const start = frames.indexOf(lastVisited(frames) as PageFrame);
  // Last comes the frame that one is in, from its other end.
  for (let turn = 0; turn <= frames.length; turn++) {
    const { frame } = frames[(start + by * turn + frames.length * 2) % frames.length] ?? {};
    const reply =
      frame === undefined ? undefined : await askPage(tab, { type: 'step', by, entity, anew: turn > 0, focus: mayFocus }, frame);
    if (reply?.ok) return reply;
  }
  return refuse('not-found', 'no such name is to be seen on this page');
}

/** Opens the card of the name that was gone to, else of the first one, in whichever frame. `not-found` where there is none. */
export async function openCardIn(tab: number): Promise<Reply<null>> {
  const frames = await framesOf(tab);
  const last = lastVisited(frames);
  for (const { frame } of last ? [last, ...frames.filter((frame) => frame !== last)] : []) {
    const reply = await askPage(tab, { type: 'open-card' }, frame);
    if (reply.ok) return reply;
  }
  return refuse('not-found', 'no name is to be seen on this page');
}

/** The frame that the reader is in; the page's own where that is none yet. */
function lastVisited(frames: readonly PageFrame[]): PageFrame | undefined {
  return frames.reduce<PageFrame | undefined>((last, frame) => (last && last.visited >= frame.visited ? last : frame), undefined);
}

/** A frame comes after the one it is in, and before the next beside that. */
function inOrder({ path: a, frame }: PageFrame, { path: b, frame: other }: PageFrame): number {
  const at = a.findIndex((index, depth) => index !== b[depth]);
  return at === -1 || b[at] === undefined ? a.length - b.length || frame - other : (a[at] as number) - b[at];
}

/** Each entity once, where it comes first. */
function merged(all: readonly Listed[]): Listed[] {
  const byEntity = new Map<string, Listed>();
  for (const listed of all) {
    const known = byEntity.get(listed.entity);
    byEntity.set(listed.entity, known ? { ...known, count: known.count + listed.count } : listed);
  }
  return [...byEntity.values()];
}
