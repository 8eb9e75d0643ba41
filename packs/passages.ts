import { publisherOf } from '../corpus/library.ts';
import type { Article, Passage } from '../corpus/schema.ts';

/** The paragraphs of an article that name at least one entity, as the library keeps them. */
export function passagesOf({ key, meta, blocks }: Article): Passage[] {
  return blocks.flatMap(({ kind, text, marks }, block) =>
    kind === 'paragraph' && marks.length > 0
      ? [
          {
            key: `${key}#${block}`,
            article: key,
            block,
            language: meta.language,
            date: meta.date,
            publisher: publisherOf(meta),
            headline: meta.headline,
            text,
            marks,
            entities: [...new Set(marks.map(({ entity }) => entity))],
            ...(meta.kind === 'explainer' && { explains: meta.about }),
          },
        ]
      : [],
  );
}
