import type { ComponentChildren } from 'preact';
import type { CardKey } from '../../locales/card.ts';
import { countryName } from '../../locales/countries.ts';
import { formatDate } from '../../locales/dates.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Card, CardAction, UiLanguage } from '../../messages/protocol.ts';
import { agreementDate } from './disputed.ts';
import { beganKey, stateKey } from './words.ts';

interface Props {
  card: Extract<Card, { kind: 'agreement' }>;
  language: UiLanguage;
  t: Translate<CardKey>;
  /** Told which name was followed; without it names are text. */
  act?: (action: CardAction) => void;
}

/** What an agreement is: whose, since when, its state on the page's date where that was another, and one sentence on it. */
export function AgreementFacts({ card, language, t, act }: Props) {
  const date = card.date && formatDate(card.date, language);
  const began = [card.signed && formatDate(card.signed, language), card.place?.[language]].filter(Boolean).join(', ');
  return (
    <>
      <dl class="card-facts card-table">
        {card.stateThen && date && (
          <div class="card-wide">
            <dt>{t('card.then', { date })}</dt>
            <dd>
              <b>{t(stateKey(card.agreementKind, card.stateThen))}</b>
            </dd>
          </div>
        )}
        <Row label={t('fact.parties')}>{card.parties.map((party) => countryName(party, language)).join(', ')}</Row>
        <Row label={t(card.signed ? beganKey(card.agreementKind) : 'fact.place')}>{began}</Row>
        <Row label={t('fact.in-force')}>{card.inForce && formatDate(card.inForce, language)}</Row>
        <Row label={t('fact.ended')}>{card.ended && formatDate(card.ended, language)}</Row>
        <Row label={t('fact.by')}>{card.signatories.length > 0 && <Signatories {...card} {...(act && { act })} />}</Row>
      </dl>
      {card.disputed && (
        <p class="card-differ">
          {t('card.differ', { dates: card.disputed.map((other) => agreementDate(other, card.agreementKind, language, t)).join(', ') })}
        </p>
      )}
      {card.summary && <p class="card-summary">{card.summary[language]}</p>}
    </>
  );
}

/** Who signed; a name that the library knows leads to its own card. */
function Signatories({ signatories, act }: Pick<Props['card'], 'signatories'> & Pick<Props, 'act'>) {
  return signatories.map(({ name, person }, index) => (
    <span key={name}>
      {index > 0 && ', '}
      {person && act ? (
        <button type="button" class="card-name" onClick={() => act({ do: 'open', entity: person })}>
          {name}
        </button>
      ) : (
        name
      )}
    </span>
  ));
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
