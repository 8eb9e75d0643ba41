import type { Passage } from '../../corpus/schema/articles.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { excerpt } from '../marked/excerpt.ts';
import { Marked } from '../marked/marked.tsx';
import { dayInWords } from '../saved/day-in-words.ts';
import { groupPassages } from './groups.ts';
import { Growing } from './growing.tsx';
import { hashOf } from './routes.ts';

/** About five lines of the narrowest panel. */
const LENGTH = 240;

interface Props {
  entity: string;
  /** Of the newest articles that name it. */
  passages: readonly Passage[];
  /** Where older ones do, too. */
  onMore?: (() => void) | undefined;
  language: UiLanguage;
  t: Translate<Key>;
}

/** The passages that name an entity, by article; each leads to its place in the article. */
export function PassageList({ entity, passages, onMore, language, t }: Props) {
  const groups = groupPassages(passages, language);
  return (
    <section class="passages">
      <h2>{t('entity.passages')}</h2>
      {groups.length === 0 && <p class="quiet">{t('entity.no-passages')}</p>}
      <Growing list="div" count={groups.length} onMore={onMore} t={t}>
        {groups.map(({ article, passages: [first, ...rest] }) =>
          first ? (
            <section key={article} lang={first.language}>
              <h3>
                <a href={hashOf({ at: 'article', article })}>{first.headline}</a>
              </h3>
              <p class="byline" lang={language}>
                {first.explains && `${t('kind.explainer')} · `}
                {first.saved && `${t('kind.saved')} · `}
                {first.publisher} · {dayInWords(first, language, t)}
              </p>
              {[first, ...rest].map(({ key, block, text, marks }) => {
                const own = marks.filter((mark) => mark.entity === entity);
                const cut = excerpt(text, own, LENGTH);
                return (
                  <a key={key} class="passage" href={hashOf({ at: 'article', article, block })}>
                    <Marked text={cut.text} spans={cut.marks} />
                  </a>
                );
              })}
            </section>
          ) : null,
        )}
      </Growing>
    </section>
  );
}
