import type { Site } from '../../messages/protocol.ts';
import type { Mention } from '../../recognizer/types.ts';

/** What of a page's names the reader wants underlined. */
export type Underlining = Pick<Site, 'underline' | 'underlineBrought'>;

/**
 * Those of a block's mentions that are underlined; the others answer the pointer all the same. A page can see what is underlined, so
 * it learns nothing of the packs that the reader brought, unless the reader allows that.
 */
export function underlined(mentions: readonly Mention[], { underline, underlineBrought }: Underlining): readonly Mention[] {
  const shown = underlineBrought ? mentions : mentions.filter(({ brought }) => !brought);
  return underline === 'all' ? shown : firstOfEach(shown);
}

/** The first mention of each entity. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
