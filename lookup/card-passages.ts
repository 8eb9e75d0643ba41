import type { IsoDay } from '../corpus/dates.ts';
import { MOST_QUOTED } from '../corpus/library.ts';
import type { Passage } from '../corpus/schema/articles.ts';
import type { CardPassage } from '../messages/card.ts';

/** What decides which passages a card shows. */
interface Wanted {
  date?: IsoDay | undefined;
  lang?: string | undefined;
  language: string;
}

/**
 * The passages that a card quotes, of different articles that name the entity: an explainer of it, then those nearest in time to the
 * page (without a date: the newest). An article in two languages is one article: the page's language is taken, else that of the interface, else what
 * there is; and of it the first passage.
 */
export function cardPassages(entity: string, passages: readonly Passage[], { date, lang, language }: Wanted): CardPassage[] {
  const order = [primaryTag(lang), language];
  const preference = (passage: Passage) => (order.includes(passage.language) ? order.indexOf(passage.language) : order.length);
  const byArticle = new Map<string, Passage>();
  for (const passage of passages) {
    const key = articleId(passage);
    const chosen = byArticle.get(key);
    if (!chosen || preference(passage) < preference(chosen) || (passage.article === chosen.article && passage.block < chosen.block)) {
      byArticle.set(key, passage);
    }
  }
  const away = (passage: Passage) => (date ? Math.abs(dayNumber(passage.date) - dayNumber(date)) : -dayNumber(passage.date));
  const elsewhere = (passage: Passage) => Number(!passage.explains?.includes(entity));
  return [...byArticle.values()]
    .sort(
      (a, b) =>
        elsewhere(a) - elsewhere(b) || away(a) - away(b) || dayNumber(b.date) - dayNumber(a.date) || (a.article < b.article ? -1 : 1),
    )
    .slice(0, MOST_QUOTED)
    .map((passage) => shown(passage, entity));
}

function shown(
  { article, block, publisher, explains, saved, undated, headline, date, language, text, marks }: Passage,
  entity: string,
): CardPassage {
  const own = marks.filter((mark) => mark.entity === entity).map(({ start, end }) => ({ start, end }));
  return {
    article,
    block,
    publisher,
    ...(explains && { explainer: true }),
    ...(saved && { saved }),
    ...(undated && { undated }),
    headline,
    date,
    language,
    text,
    marks: own,
  };
}

/** The key of an article without its language. */
function articleId({ article, language }: Passage): string {
  return article.endsWith(`.${language}`) ? article.slice(0, -language.length - 1) : article;
}

function dayNumber(day: IsoDay): number {
  return Date.parse(day) / 86_400_000;
}

/** `zh-TW` → `zh`. */
export function primaryTag(lang: string | undefined): string | undefined {
  return lang?.split(/[-_]/)[0]?.toLowerCase();
}
