import type { Site } from '../../messages/protocol.ts';
import type { Mention } from '../../recognizer/types.ts';

/** What of a page's names the reader wants underlined. */
export type Underlining = Pick<Site, 'underline' | 'underlineBrought'>;

/** Those of a block's mentions that are to be underlined. */
export type Underlined = (mentions: readonly Mention[]) => readonly Mention[];

/**
 * Those of a block's mentions that are underlined; the others answer the pointer all the same. A page can see what is underlined, so
 * it learns nothing of the packs that the reader brought, unless the reader allows that.
 */
export function underlined(mentions: readonly Mention[], { underline, underlineBrought }: Underlining): readonly Mention[] {
  const shown = underlineBrought ? mentions : mentions.filter(({ brought }) => !brought);
  return underline === 'all' ? shown : firstOfEach(shown);
}

/**
 * The mention that is underlined where one that would be cannot be seen: the next of the same entity. A page may have a text twice and
 * show one of them, by the width of its window.
 */
export function standIn(mentions: readonly Mention[], { entity, start }: Mention, underlined: Underlined): Mention | undefined {
  return underlined(mentions.filter((mention) => mention.entity === entity && mention.start > start))[0];
}

/** The first mention of each entity. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
