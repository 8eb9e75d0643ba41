import type { ComponentChildren } from 'preact';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { countryName, formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { AgreementCard } from '../../messages/card.ts';
import { beganKey } from '../card/agreement-words.ts';

interface Props {
  card: AgreementCard;
  language: UiLanguage;
  t: Translate<Key>;
}

/** Everything that is known of an agreement: all of whose it is, its days, who signed, and what it says. */
export function AgreementFacts({ card, language, t }: Props) {
  const began = [card.signed && formatDate(card.signed, language), card.place?.[language]].filter(Boolean).join(', ');
  return (
    <>
      <dl class="facts">
        <Row label={t('fact.parties')}>{card.parties.map((party) => countryName(party, language)).join(', ')}</Row>
        <Row label={t(card.signed ? beganKey(card.agreementKind) : 'fact.place')}>{began}</Row>
        <Row label={t('fact.in-force')}>{card.inForce && formatDate(card.inForce, language)}</Row>
        <Row label={t('fact.ended')}>{card.ended && formatDate(card.ended, language)}</Row>
        <Row label={t('fact.by')}>{card.signatories.map(({ name }) => name).join(', ')}</Row>
      </dl>
      {card.summary && <p class="summary">{card.summary[language]}</p>}
    </>
  );
}

/** One fact; nothing where it is not known. */
function Row({ label, children }: { label: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
