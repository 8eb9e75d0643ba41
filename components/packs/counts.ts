import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

export interface PackCounts {
  people: number;
  agreements: number;
  articles: number;
}

/** `Articles: 1,200 · People: 30`, without what there is none of. */
export function countsText({ articles, people, agreements }: PackCounts, language: UiLanguage, t: Translate<Key>): string {
  const number = new Intl.NumberFormat(language);
  const counted: [Key, number][] = [
    ['search.articles', articles],
    ['search.people', people],
    ['search.agreements', agreements],
  ];
  return counted.flatMap(([key, count]) => (count > 0 ? `${t(key)}: ${number.format(count)}` : [])).join(' · ');
}
