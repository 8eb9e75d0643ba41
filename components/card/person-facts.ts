import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { CardKey } from '../../locales/card.ts';
import { formatDate, formatSpan } from '../../locales/dates.ts';
import type { Translate } from '../../locales/translate.ts';
import type { PersonCard, Tenure } from '../../messages/card.ts';
import { tenureDate } from './disputed.ts';
import type { Brevity, Fact, FactValue } from './fact.ts';
import { isDoubtful, sameTenure, sameTenures } from './tenures.ts';

/** How many posts of one time are named. */
const MOST_POSTS: Record<Brevity, number> = { full: 2, short: 2, shortest: 1 };
/** Of how many of them it is told when they were held: of those of the page's date, which has said that already, and of today's. */
const MOST_TIMES: Record<Brevity, { onDate: number; now: number }> = {
  full: { onDate: 2, now: 2 },
  short: { onDate: 1, now: 1 },
  shortest: { onDate: 0, now: 1 },
};

/** Which posts the person held when the page was written, and which today: one fact where these are the same. */
export function personFacts(card: PersonCard, brevity: Brevity, language: UiLanguage, t: Translate<CardKey>): Fact[] {
  const { onDate, now } = card;
  const words = { brevity, language, t };
  const times = MOST_TIMES[brevity];
  const today = [...postsOf(now, times.now, words), ...lastPost(card, words)];
  const date = card.date && formatDate(card.date, language, 'short');
  if (date && sameTenures(onDate, now)) return [{ label: [date, t('card.and-now')], values: today }];
  const then = date ? [{ label: [t('card.then'), date], values: postsOf(onDate, times.onDate, words) }] : [];
  return [...then, { label: [t('card.now')], values: today }];
}

interface Words {
  brevity: Brevity;
  language: UiLanguage;
  t: Translate<CardKey>;
}

function postsOf(tenures: readonly Tenure[], timed: number, words: Words): FactValue[] {
  const { brevity, t } = words;
  if (tenures.length === 0) return [{ text: t('card.no-post') }];
  const most = MOST_POSTS[brevity];
  const shown = tenures.slice(0, most).map((tenure, index) => postOf(tenure, index < timed, words));
  return tenures.length > most ? [...shown, { soft: t('card.more', { count: tenures.length - most }) }] : shown;
}

/** The post that was held last, by somebody who holds none, unless it is that of the page's date. */
function lastPost({ onDate, now, last }: PersonCard, words: Words): FactValue[] {
  if (now.length > 0 || !last || onDate.some((tenure) => sameTenure(tenure, last))) return [];
  return [{ ...postOf(last, words.brevity !== 'shortest', words), before: words.t('card.last') }];
}

/** A post, and under it the time it was held: `US Secretary of State`, `26 Jan 2021 – 20 Jan 2025`. */
function postOf({ title, from, to, asOf, sure, disputed }: Tenure, timed: boolean, { language, t }: Words): FactValue {
  const post = { before: isDoubtful({ sure, to, asOf }) ? t('card.perhaps') : undefined, strong: title[language] };
  if (!timed) return post;
  const span = (from || to) && formatSpan(from, to, language, 'short');
  const checked = !to && asOf && t('card.as-of', { date: formatDate(asOf, language, 'short') });
  const others = disputed?.map((other) => tenureDate(other, language, 'short')).join(', ');
  return { ...post, soft: [span, checked].filter(Boolean).join(', ') || undefined, differ: others && t('card.differ', { dates: others }) };
}
