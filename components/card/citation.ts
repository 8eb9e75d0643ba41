import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { cardTranslator } from '../../locales/card.ts';
import { formatDate, formatSpan } from '../../locales/dates.ts';
import type { AgreementCard, Card, PersonCard } from '../../messages/card.ts';
import { beganKey } from './agreement-words.ts';

/** What the card says of its entity as plain text for a note or an article, with where it can be checked: a line each. */
export function citation(card: Card, language: UiLanguage): string {
  const t = cardTranslator(language);
  const day = card.date ? ` (${formatDate(card.date, language)})` : '';
  const sources = card.sources.length > 0 ? [`${t('copy.sources')} ${card.sources.join('; ')}`] : [];
  return [card.name + day, ...(card.kind === 'person' ? posts(card, language) : agreement(card, language)), ...sources].join('\n');
}

/** The posts on the page's date; where it is unknown, those of today, or the last one. */
function posts({ date, onDate, now, last }: PersonCard, language: UiLanguage): string[] {
  const held = date ? onDate : now.length > 0 ? now : last ? [last] : [];
  return held.map(({ title, from, to, sure }) => {
    const span = from || to ? `, ${formatSpan(from, to, language)}` : '';
    return `${sure ? '' : `${cardTranslator(language)('card.perhaps')} `}${title[language]}${span}`;
  });
}

function agreement({ agreementKind, signed, place, summary }: AgreementCard, language: UiLanguage): string[] {
  const began = [signed && formatDate(signed, language), place?.[language]].filter(Boolean).join(', ');
  const line = signed && `${cardTranslator(language)(beganKey(agreementKind))}: ${began}`;
  return [line, summary?.[language]].filter((text) => text !== undefined);
}
