import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { CardKey } from '../../locales/card.ts';
import type { Translate } from '../../locales/translate.ts';
import type { CardPassage } from '../../messages/card.ts';
import type { CardAction } from '../../messages/protocol.ts';
import { excerpt } from '../marked/excerpt.ts';
import { Marked } from '../marked/marked.tsx';
import { dayInWords } from '../saved/day-in-words.ts';

/** About as many signs as a line holds. */
const LINE = 46;

interface Props {
  passages: readonly CardPassage[];
  /** How many lines of each are shown. */
  lines: number;
  language: UiLanguage;
  t: Translate<CardKey>;
  act(action: CardAction): void;
}

/** What the library's own articles say: a few lines around the name, each a way into its article. */
export function CardPassages({ passages, lines, language, t, act }: Props) {
  if (passages.length === 0) return null;
  return (
    <section class="card-passages" aria-label={t('card.passages')}>
      {passages.map(({ article, block, ...passage }) => {
        const { text, marks } = excerpt(passage.text, passage.marks, lines * LINE);
        return (
          <button
            type="button"
            key={`${article}#${block}`}
            title={passage.headline}
            onClick={() => act({ do: 'read', target: { at: 'article', article, block } })}
          >
            <span class="card-quote" data-lines={lines} lang={passage.language}>
              <Marked text={text} spans={marks} />
            </span>
            <cite>
              {passage.explainer && `${t('kind.explainer')} · `}
              {passage.saved && !passage.undated && `${t('kind.saved')} · `}
              {passage.publisher} · {dayInWords(passage, language, t, 'short')}
            </cite>
          </button>
        );
      })}
    </section>
  );
}
