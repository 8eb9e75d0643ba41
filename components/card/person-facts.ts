import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { CardKey } from '../../locales/card.ts';
import { formatDate, formatSpan } from '../../locales/dates.ts';
import type { Translate } from '../../locales/translate.ts';
import type { PersonCard, Tenure } from '../../messages/card.ts';
import { tenureDate } from './disputed.ts';
import type { Brevity, Fact, FactValue } from './fact.ts';
import { isDoubtful, sameTenure, sameTenures } from './words.ts';

/** How many posts of one time are named. */
const MOST_POSTS: Record<Brevity, number> = { full: 2, short: 2, shortest: 1 };

/**
 * Which posts the person held when the page was written, and which today: one fact where these are the same. In short, times are given of
 * the first post only; in the shortest way the others are counted.
 */
export function personFacts(card: PersonCard, brevity: Brevity, language: UiLanguage, t: Translate<CardKey>): Fact[] {
  const { onDate, now } = card;
  const last = card.last && onDate.some((tenure) => card.last && sameTenure(tenure, card.last)) ? undefined : card.last;
  const words = { brevity, language, t };
  const today = postsOf(now, last, words);
  const date = card.date && formatDate(card.date, language, 'short');
  if (date && sameTenures(onDate, now)) return [{ label: [date, t('card.and-now')], values: today }];
  const then = date ? [{ label: [t('card.then'), date], values: postsOf(onDate, undefined, words) }] : [];
  return [...then, { label: [t('card.now')], values: today }];
}

interface Words {
  brevity: Brevity;
  language: UiLanguage;
  t: Translate<CardKey>;
}

function postsOf(tenures: readonly Tenure[], last: Tenure | undefined, words: Words): FactValue[] {
  const { brevity, t } = words;
  if (tenures.length === 0) {
    const none = { text: t('card.no-post') };
    if (!last) return [none];
    const { strong, soft, differ } = postOf(last, words);
    return [none, { before: t('card.last'), strong, ...(brevity !== 'shortest' && { soft, differ }) }];
  }
  const most = MOST_POSTS[brevity];
  const shown = tenures.slice(0, most).map((tenure, index) => {
    const { before, strong, soft, differ } = postOf(tenure, words);
    return brevity === 'short' && index > 0 ? { before, strong } : { before, strong, soft, differ };
  });
  return tenures.length > most ? [...shown, { soft: t('card.more', { count: tenures.length - most }) }] : shown;
}

/** A post, and under it the time it was held: `US Secretary of State`, `26 Jan 2021 – 20 Jan 2025`. */
function postOf({ title, from, to, asOf, sure, disputed }: Tenure, { language, t }: Words): FactValue {
  const span = (from || to) && formatSpan(from, to, language, 'short');
  const checked = !to && asOf && t('card.as-of', { date: formatDate(asOf, language, 'short') });
  const others = disputed?.map((other) => tenureDate(other, language, 'short')).join(', ');
  return {
    before: isDoubtful({ sure, to, asOf }) ? t('card.perhaps') : undefined,
    strong: title[language],
    soft: [span, checked].filter(Boolean).join(', ') || undefined,
    differ: others && t('card.differ', { dates: others }),
  };
}
