import type { ComponentChildren } from 'preact';
import type { PartialDate } from '../../corpus/dates.ts';
import type { ArticleHead } from '../../corpus/library.ts';
import type { Passage } from '../../corpus/schema/articles.ts';
import type { Entity, Post } from '../../corpus/schema/entities.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { countryName, formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Card } from '../../messages/card.ts';
import { stateKey } from '../card/agreement-words.ts';
import { agreementDate } from '../card/disputed.ts';
import { AgreementFacts } from './agreement-facts.tsx';
import { ArticleLinks } from './article-link.tsx';
import { Disputes } from './disputes.tsx';
import { EntityNames } from './entity-names.tsx';
import { PassageList } from './passage-list.tsx';
import { Sources } from './sources.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  entity: Entity;
  /** Its card of today, which knows what holds now. */
  card: Card;
  /** The posts that a person's memberships name. */
  posts: ReadonlyMap<string, Post>;
  /** Of the newest articles that name it. */
  passages: readonly Passage[];
  /** Where older ones do, too. */
  onMore?: (() => void) | undefined;
  /** The explainers of it. */
  explainers: readonly ArticleHead[];
  /** What the reader adds to it. */
  tools?: ComponentChildren;
  language: UiLanguage;
  t: Translate<Key>;
}

/** Everything the library knows of a person or an agreement. */
export function EntityView(props: Props) {
  const { entity, card, passages, onMore, explainers, tools, language, t } = props;
  return (
    <article class="entity" data-kind={entity.kind}>
      <header>
        <p class="byline">
          {t(`kind.${entity.kind === 'person' ? 'person' : entity.value.kind}`)}
          {card.kind === 'agreement' && <span class="badge">{t(stateKey(card.agreementKind, card.stateNow))}</span>}
          {entity.kind === 'person' && ` · ${countryName(entity.value.country, language)}`}
        </p>
        <EntityNames entity={entity} language={language} t={t} />
        {entity.kind === 'person' && <Life person={entity.value} language={language} t={t} />}
      </header>
      {entity.kind === 'person' && entity.value.summary && <p class="summary">{entity.value.summary[language]}</p>}
      <Facts {...props} />
      <Sources sources={entity.value.sources} t={t} />
      {entity.kind === 'agreement' ? (
        <Disputes disputed={entity.value.disputed} words={(other) => agreementDate(other, entity.value.kind, language, t)} t={t} />
      ) : (
        <Disputes disputed={entity.value.disputed} words={({ field, value }) => lifeDate(field, value, language, t)} t={t} />
      )}
      {tools}
      <ArticleLinks title={t('kind.explainer')} heads={explainers} language={language} t={t} />
      <PassageList entity={entity.id} passages={passages} onMore={onMore} language={language} t={t} />
    </article>
  );
}

function Facts({ entity, card, posts, language, t }: Props) {
  if (card.kind === 'agreement') return <AgreementFacts card={card} language={language} t={t} />;
  if (entity.kind !== 'person') return null;
  return (
    <section>
      <h2>{t('entity.posts')}</h2>
      <Timeline memberships={entity.value.memberships} posts={posts} now={card.now} language={language} t={t} />
    </section>
  );
}

interface LifeProps {
  person: Extract<Entity, { kind: 'person' }>['value'];
  language: UiLanguage;
  t: Translate<Key>;
}

function Life({ person: { born, died }, language, t }: LifeProps) {
  if (!born && !died) return null;
  const parts = [born && `${t('entity.born')} ${formatDate(born, language)}`, died && lifeDate('died', died, language, t)];
  return <p class="byline">{parts.filter(Boolean).join(', ')}</p>;
}

/** `born 24 January 1953` */
function lifeDate(field: 'born' | 'died', date: PartialDate, language: UiLanguage, t: Translate<Key>): string {
  return `${t(`entity.${field}`).toLowerCase()} ${formatDate(date, language)}`;
}
