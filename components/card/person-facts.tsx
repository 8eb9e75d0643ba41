import type { ComponentChildren } from 'preact';
import type { CardKey } from '../../locales/card.ts';
import { formatDate } from '../../locales/dates.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Card, Tenure, UiLanguage } from '../../messages/protocol.ts';
import { TenureLine } from './tenure-line.tsx';
import { sameTenure, sameTenures } from './words.ts';

/** So that the whole card stays within nine lines. */
const MOST_POSTS = 2;

interface Words {
  language: UiLanguage;
  t: Translate<CardKey>;
}

/** Which posts the person held when the page was written, and which today. */
export function PersonFacts({ card, ...words }: Words & { card: Extract<Card, { kind: 'person' }> }) {
  const { language, t } = words;
  const { onDate, now } = card;
  const last = card.last && onDate.some((tenure) => card.last && sameTenure(tenure, card.last)) ? undefined : card.last;
  const today = <Posts tenures={now} last={last} {...words} />;
  const date = card.date && formatDate(card.date, language);
  return (
    <dl class="card-facts">
      {date && sameTenures(onDate, now) ? (
        <Row label={t('card.then-and-now', { date })}>{today}</Row>
      ) : (
        <>
          {date && (
            <Row label={t('card.then', { date })}>
              <Posts tenures={onDate} {...words} />
            </Row>
          )}
          <Row label={t('card.now')}>{today}</Row>
        </>
      )}
    </dl>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      {children}
    </div>
  );
}

function Posts({ tenures, last, ...words }: Words & { tenures: readonly Tenure[]; last?: Tenure | undefined }) {
  const { t } = words;
  if (tenures.length === 0) {
    return (
      <dd>
        {last ? (
          <>
            {t('card.last')} <TenureLine tenure={last} {...words} />
          </>
        ) : (
          t('card.no-post')
        )}
      </dd>
    );
  }
  const hidden = tenures.length - MOST_POSTS;
  return (
    <>
      {tenures.slice(0, MOST_POSTS).map((tenure) => (
        <dd key={tenure.post + tenure.from}>
          <TenureLine tenure={tenure} {...words} />
        </dd>
      ))}
      {hidden > 0 && <dd class="card-span">{t('card.more', { count: hidden })}</dd>}
    </>
  );
}
