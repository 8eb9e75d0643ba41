import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { CardKey } from '../../locales/card.ts';
import { formatDate, formatSpan, type Months } from '../../locales/dates.ts';
import type { Translate } from '../../locales/translate.ts';
import type { AgreementCard, Tenure } from '../../messages/card.ts';
import { beganKey } from './agreement-words.ts';

type Disputed<Of extends { disputed?: readonly unknown[] | undefined }> = NonNullable<Of['disputed']>[number];

/** What another source says of a time in a post: `since 16 December 2025`, `until 13 March 2018`. */
export function tenureDate({ field, value }: Disputed<Tenure>, language: UiLanguage, months?: Months): string {
  return field === 'from' ? formatSpan(value, undefined, language, months) : formatSpan(undefined, value, language, months);
}

/** What another source says of an agreement: `signed 31 December 1991`. */
export function agreementDate(
  { field, value }: Disputed<AgreementCard>,
  kind: AgreementCard['agreementKind'],
  language: UiLanguage,
  t: Translate<CardKey>,
): string {
  const key = field === 'signed' ? beganKey(kind) : field === 'inForce' ? 'fact.in-force' : 'fact.ended';
  return `${t(key).toLowerCase()} ${formatDate(value, language)}`;
}
