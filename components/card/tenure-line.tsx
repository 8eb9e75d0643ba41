import type { CardKey } from '../../locales/card.ts';
import { formatDate, formatSpan } from '../../locales/dates.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Tenure, UiLanguage } from '../../messages/protocol.ts';
import { tenureDate } from './disputed.ts';
import { isDoubtful } from './words.ts';

/** A post, and under it the time it was held: `US Secretary of State`, `26 January 2021 – 20 January 2025`. */
export function TenureLine({ tenure, language, t }: { tenure: Tenure; language: UiLanguage; t: Translate<CardKey> }) {
  const { title, from, to, asOf, disputed } = tenure;
  const span = (from || to) && formatSpan(from, to, language);
  const checked = !to && asOf && t('card.as-of', { date: formatDate(asOf, language) });
  return (
    <>
      {isDoubtful(tenure) && <i>{t('card.perhaps')} </i>}
      <b>{title[language]}</b> {(span || checked) && <span class="card-span">{[span, checked].filter(Boolean).join(', ')}</span>}
      {disputed && (
        <span class="card-differ">{t('card.differ', { dates: disputed.map((other) => tenureDate(other, language)).join(', ') })}</span>
      )}
    </>
  );
}
