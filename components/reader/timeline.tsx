import type { Membership, Post } from '../../corpus/schema/entities.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDate, formatSpan, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Tenure } from '../../messages/card.ts';
import { tenureDate } from '../card/disputed.ts';
import { sameTenure } from '../card/tenures.ts';
import { Disputes } from './disputes.tsx';
import { Sources } from './sources.tsx';

interface Props {
  memberships: readonly Membership[];
  posts: ReadonlyMap<string, Post>;
  /** Posts held today. */
  now: readonly Tenure[];
  language: UiLanguage;
  t: Translate<Key>;
}

/** The posts of a person, the latest first, each with its sources. */
export function Timeline({ memberships, posts, now, language, t }: Props) {
  if (memberships.length === 0) return <p class="quiet">{t('entity.no-posts')}</p>;
  return (
    <ol class="timeline">
      {latestFirst(memberships).map((membership) => {
        const { post, from, to, asOf, disputed, sources } = membership;
        const current = now.some((tenure) => sameTenure(tenure, membership));
        return (
          <li key={post + from} class={current ? 'current' : undefined}>
            <h3>
              {posts.get(post)?.title[language] ?? post} {current && <small class="badge">{t('entity.current')}</small>}
            </h3>
            <p>
              {formatSpan(from, to, language)}
              {!to && asOf && `, ${t('card.as-of', { date: formatDate(asOf, language) })}`}
            </p>
            <Sources sources={sources} t={t} />
            <Disputes disputed={disputed} words={(other) => tenureDate(other, language)} t={t} />
          </li>
        );
      })}
    </ol>
  );
}

/** By beginning, then by end; one without a beginning stands last. */
function latestFirst(memberships: readonly Membership[]): Membership[] {
  return memberships.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || (b.to ?? '9').localeCompare(a.to ?? '9'));
}
