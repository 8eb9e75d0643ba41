import { useState } from 'preact/hooks';
import type { Passage } from '../../corpus/schema.ts';
import { formatDate, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { UiLanguage } from '../../messages/protocol.ts';
import { excerpt } from '../marked/excerpt.ts';
import { Marked } from '../marked/marked.tsx';
import { groupPassages } from './groups.ts';
import { hashOf } from './routes.ts';

/** Articles shown before the reader asks for all: a president is in most of them. */
const AT_FIRST = 12;
/** About five lines of the narrowest panel. */
const LENGTH = 240;

interface Props {
  entity: string;
  passages: readonly Passage[];
  language: UiLanguage;
  t: Translate<Key>;
}

/** Every passage that names an entity, by article; each leads to its place in the article. */
export function PassageList({ entity, passages, language, t }: Props) {
  const [all, setAll] = useState(false);
  const groups = groupPassages(passages, language);
  const hidden = all ? 0 : Math.max(0, groups.length - AT_FIRST);
  return (
    <section class="passages">
      <h2>{t('entity.passages')}</h2>
      {groups.length === 0 && <p class="quiet">{t('entity.no-passages')}</p>}
      {groups.slice(0, groups.length - hidden).map(({ article, passages: [first, ...rest] }) =>
        first ? (
          <section key={article} lang={first.language}>
            <h3>
              <a href={hashOf({ at: 'article', article })}>{first.headline}</a>
            </h3>
            <p class="byline" lang={language}>
              {first.explains && `${t('kind.explainer')} · `}
              {first.saved && `${t('kind.saved')} · `}
              {first.publisher} · {formatDate(first.date, language)}
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
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {t('entity.more', { count: hidden })}
        </button>
      )}
    </section>
  );
}
