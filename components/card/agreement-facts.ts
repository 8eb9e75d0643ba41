import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { CardKey } from '../../locales/card.ts';
import { countryName } from '../../locales/countries.ts';
import { formatDate, formatSpan } from '../../locales/dates.ts';
import type { Translate } from '../../locales/translate.ts';
import type { AgreementCard } from '../../messages/card.ts';
import { beganKey, stateKey } from './agreement-words.ts';
import type { Brevity, Fact } from './fact.ts';

/** Of more parties, the first are named and the others counted. */
const MOST_PARTIES: Record<Brevity, number> = { full: 4, short: 3, shortest: 2 };

/**
 * Whose an agreement is, since when, and its state on the page's date where that was another than today's. In short, fewer parties are
 * named, and that date is not; in the shortest way not where it was made.
 */
export function agreementFacts(card: AgreementCard, brevity: Brevity, language: UiLanguage, t: Translate<CardKey>): Fact[] {
  const { agreementKind, date, stateThen, signed, place, inForce, ended, disputed } = card;
  const day = (value: string) => formatDate(value, language, 'short');
  const where = signed && brevity === 'shortest' ? undefined : place?.[language];
  const began = [signed && day(signed), where].filter(Boolean).join(', ');
  const until = (value: string) => formatSpan(undefined, value, language, 'short');
  const differ = (...fields: string[]) => {
    const others = disputed?.filter(({ field }) => fields.includes(field)) ?? [];
    const dates = others.map(({ field, value }) => (inForce && field === 'ended' ? until(value) : day(value))).join(', ');
    return dates && t('card.differ', { dates });
  };
  const fact = (label: CardKey, text: string | undefined, differ = ''): Fact[] =>
    text ? [{ label: [t(label)], values: [{ text, differ }] }] : [];
  const then = date && stateThen && { strong: t(stateKey(agreementKind, stateThen)), text: brevity === 'full' ? `(${day(date)})` : '' };
  return [
    ...(then ? [{ label: [t('card.then')], values: [then] }] : []),
    ...fact('fact.parties', partiesOf(card, MOST_PARTIES[brevity], language, t)),
    ...fact(signed ? beganKey(agreementKind) : 'fact.place', began, differ('signed')),
    ...(inForce
      ? fact('fact.in-force', formatSpan(inForce, ended, language, 'short'), differ('inForce', 'ended'))
      : fact('fact.ended', ended && day(ended), differ('ended'))),
  ];
}

/** Who signed, for a card that has room for it. */
export function signatoryFact({ signatories }: AgreementCard, t: Translate<CardKey>): Fact | undefined {
  return signatories.length > 0 ? { label: [t('fact.by')], values: [{ names: signatories }] } : undefined;
}

function partiesOf({ parties }: AgreementCard, most: number, language: UiLanguage, t: Translate<CardKey>): string {
  const names = parties.map((party) => countryName(party, language));
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most - 1).join(', ')} ${t('card.more', { count: names.length - most + 1 })}`;
}
