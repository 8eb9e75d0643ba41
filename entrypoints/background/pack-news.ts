import type { Area } from '../../store/settings.ts';

const KEY = 'packs-told';

/**
 * Tells whether the reader's packs are others than when this was last asked: only then have pages to be read again. Kept for as long as
 * the browser runs, because a worker lives shorter than a page.
 * @param shown which packs show, as one text; an empty one where there are none
 */
export function packNews(shown: () => Promise<string>, area: Area): () => Promise<boolean> {
  return async () => {
    const now = await shown();
    const { [KEY]: told = '' } = await area.get(KEY);
    if (now === told) return false;
    await area.set({ [KEY]: now });
    return true;
  };
}
