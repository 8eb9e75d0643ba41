import type { ArticleHead } from '../../corpus/library.ts';
import type { Passage } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';

/** The passages of one article, in the order of its text. */
export interface PassageGroup {
  article: string;
  passages: Passage[];
}

/**
 * Passages by article, articles in the order given. Of an article that is there in two languages only one is kept, in the
 * chosen language where it has it: the other says the same.
 */
export function groupPassages(passages: readonly Passage[], language: UiLanguage): PassageGroup[] {
  const byArticle = Map.groupBy(passages, ({ article }) => article);
  return [...byArticle]
    .filter(([key, [first]]) => first?.language === language || !hasTranslation(byArticle, key, language))
    .map(([article, members]) => ({ article, passages: members.toSorted((a, b) => a.block - b.block) }));
}

/** Each article once: in the chosen language where it has it. The order stays. */
export function eachArticleOnce(heads: readonly ArticleHead[], language: UiLanguage): ArticleHead[] {
  const keys = new Set(heads.map(({ key }) => key));
  return heads.filter(({ key, meta }) => meta.language === language || !hasTranslation(keys, key, language));
}

/**
 * The key of the same article in another language: `moon-congratulates-biden.id` gives `moon-congratulates-biden.en`. A saved page has
 * one language only: its key stays.
 */
export function inLanguage(key: string, language: UiLanguage): string {
  return key.replace(/\.[a-z]+$/, `.${language}`);
}

function hasTranslation(keys: { has(key: string): boolean }, key: string, language: UiLanguage): boolean {
  const other = inLanguage(key, language);
  return other !== key && keys.has(other);
}
