import type { Article, Mark } from '../corpus/schema/articles.ts';
import type { Gazetteer } from '../recognizer/gazetteer.ts';
import { recognize } from '../recognizer/recognize.ts';

/** Where each text of an article names somebody or something: found by the recognizer, on the article's own day. */
export function marksOf(
  texts: readonly string[],
  { date, language }: Pick<Article['meta'], 'date' | 'language'>,
  gazetteer: Gazetteer,
): Mark[][] {
  const blocks = texts.map((text, id) => ({ id, text }));
  const spotted = recognize(gazetteer, blocks, { date, lang: language, introduced: [] });
  return texts.map((_, at) => (spotted.blocks[at]?.mentions ?? []).map(({ start, end, entity }) => ({ start, end, entity })));
}
