import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { cardTranslator } from '../../locales/card.ts';
import { countryName } from '../../locales/countries.ts';
import type { Card } from '../../messages/card.ts';
import type { CardAction, Reason } from '../../messages/protocol.ts';
import { agreementFacts, signatoryFact } from './agreement-facts.ts';
import { stateKey } from './agreement-words.ts';
import { CardPassages } from './card-passages.tsx';
import { citation } from './citation.ts';
import { CloseButton } from './close-button.tsx';
import { FactRows } from './fact-rows.tsx';
import { glanceOf } from './glance.ts';
import { personFacts } from './person-facts.ts';
import { reasonText } from './reason.ts';

/** Id of the card's heading: what the card is labelled by, and where focus goes when the card is opened by keyboard. */
export const TITLE_ID = 'sekilas-title';

export interface CardProps {
  card: Card;
  /** Why the form under the pointer was taken for this entity. */
  reason?: Reason | undefined;
  /** Whether the reader can say that the form does not mean it. */
  deniable?: boolean;
  /** Whom else the form may mean, most likely first. */
  others?: readonly Card[] | undefined;
  /** The name on the card that this one takes the place of: there is a way back to it. */
  back?: string | undefined;
  /** Whether it has just been copied. A web page, which does not draw the card again, says so by itself. */
  copied?: boolean;
  /** Whether the card can be kept where it is. */
  pinnable?: boolean;
  /** Language of the words around the facts; names and passages keep their own. */
  language: UiLanguage;
  /** Told what a click asks for. Handlers call it and do nothing else: `draw.ts` depends on it. */
  act(action: CardAction): void;
}

/**
 * The card of a person or an agreement: on web pages in a closed shadow root, in the reader in a popover. A dialog that is
 * not modal; whoever shows it places it, closes it on Escape and gives focus back. Its style is `card.css`.
 */
export function CardView({ card, reason, deniable, others = [], back, copied, pinnable, language, act }: CardProps) {
  const t = cardTranslator(language);
  const because = reason && reasonText(reason, t);
  const instead = others.length > 0 ? [t('card.or'), ...others.map(({ name }) => name)].join('  ') : undefined;
  const kind = card.kind === 'person' ? countryName(card.country, language) : t(`kind.${card.agreementKind}`);
  const state = card.kind === 'agreement' && t(stateKey(card.agreementKind, card.stateNow));
  const glance = glanceOf({
    card,
    kind: [kind, state].filter(Boolean).join(' '),
    above: [back && t('card.back', { name: back }), because, instead].filter((line) => line !== undefined),
    facts: (brevity) => (card.kind === 'person' ? personFacts(card, brevity, language, t) : agreementFacts(card, brevity, language, t)),
    by: card.kind === 'agreement' ? signatoryFact(card, t) : undefined,
    language,
  });
  return (
    <div class="card" role="dialog" aria-labelledby={TITLE_ID} lang={language} data-kind={card.kind}>
      <header class="card-head">
        <h2 id={TITLE_ID} tabIndex={-1}>
          <bdi lang={card.nameLanguage}>{card.name}</bdi>
          {card.ownName && (
            <>
              {' '}
              <bdi class="card-own" lang={card.ownName.language}>
                {card.ownName.text}
              </bdi>
            </>
          )}
        </h2>
        {back && (
          <button type="button" class="card-back" onClick={() => act({ do: 'back' })}>
            <span aria-hidden="true">‹ </span>
            {t('card.back', { name: back })}
          </button>
        )}
        <p class="card-eyebrow">
          {kind} {state && <span class="card-state">{state}</span>}
        </p>
        {deniable && reason && (
          <button type="button" class="card-deny" onClick={() => act({ do: 'deny', entity: card.id, form: reason.written, denied: true })}>
            {t(`card.not-this.${card.kind}`)}
          </button>
        )}
        <CloseButton label={t('card.close')} onClick={() => act({ do: 'close' })} />
      </header>
      <div class="card-body">
        {because && <p class="card-reason">{because}</p>}
        {others.length > 0 && (
          <p class="card-others">
            {t('card.or')}{' '}
            {others.map(({ id, name }) => (
              <button key={id} type="button" onClick={() => act({ do: 'open', entity: id })}>
                {name}
              </button>
            ))}
          </p>
        )}
        <FactRows facts={glance.facts} brevity={glance.brevity} act={act} />
        {glance.lead > 0 && (
          <p class="card-lead" data-lines={glance.lead}>
            {card.summary?.[language]}
          </p>
        )}
        <CardPassages passages={card.passages.slice(0, glance.passages)} lines={glance.quote} language={language} t={t} act={act} />
      </div>
      <footer class="card-foot">
        <button type="button" class="card-read" onClick={() => act({ do: 'read', target: { at: 'entity', entity: card.id } })}>
          {t('card.read')}
        </button>
        <button type="button" data-done={t('card.copied')} onClick={() => act({ do: 'copy', text: citation(card, language) })}>
          {t(copied ? 'card.copied' : 'card.copy')}
        </button>
        {pinnable && (
          <button type="button" aria-pressed="false" onClick={() => act({ do: 'pin' })}>
            {t('card.pin')}
          </button>
        )}
      </footer>
    </div>
  );
}
