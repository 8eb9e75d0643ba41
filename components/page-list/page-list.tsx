import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatDate, formatTime } from '../../locales/dates.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { PageList as Names } from '../../messages/protocol.ts';

/** What the reader has switched off. */
export type WhyOff = 'everywhere' | 'paused' | 'site' | 'page';

/** What is known of the page in the tab: its names, or why there are none. `until`: the end of a pause, in ms since 1970. */
export type PageState =
  | { state: 'reading' }
  | { state: 'gone' }
  | { state: 'stopped' }
  | { state: 'off'; why: WhyOff; until: number | undefined }
  | { state: 'read'; names: Names };

interface Props {
  page: PageState;
  host: string | undefined;
  t: Translate<Key>;
  language: UiLanguage;
  onOpen(entity: string): void;
  onShow(entity: string): void;
}

/** Everybody and everything that the page names, in its order: the way to the names without a pointer. */
export function PageList(props: Props) {
  const { page, t } = props;
  return (
    <>
      {/* There from the beginning, or what changes in it would not be read out. */}
      <p class="visually-hidden" role="status">
        {page.state === 'read' && page.names.entities.length > 0 ? t('page.counted', { count: page.names.entities.length }) : ''}
      </p>
      <Listed {...props} />
    </>
  );
}

function Listed({ page, host, t, language, onOpen, onShow }: Props) {
  if (page.state === 'gone') return <Note title={t('popup.gone')} text={t('popup.gone-help')} />;
  if (page.state === 'stopped') return <Note title={t('popup.stopped')} text={t('popup.stopped-help')} />;
  if (page.state === 'off') return <Note title={offTitle(page, host, t, language)} text={t('popup.off-help')} />;
  if (page.state === 'reading') return <p class="note">{t('popup.reading')}</p>;
  const { entities, date, noCards } = page.names;
  return (
    <section class="names">
      <h2>
        {t('popup.page')} {date && <span class="names-date">{t('popup.dated', { date: formatDate(date, language) })}</span>}
      </h2>
      {noCards && <p class="note">{t('popup.no-cards')}</p>}
      {entities.length === 0 && <p class="note">{t('popup.empty')}</p>}
      <ol>
        {entities.map(({ entity, name, type, count }) => (
          <li key={entity} data-kind={type}>
            <button type="button" class="names-open" onClick={() => onOpen(entity)}>
              <span class="names-name">{name}</span>
              {count > 1 && <small>{t('popup.count', { count })}</small>}
            </button>
            <button
              type="button"
              class="names-show"
              aria-label={t('popup.show', { name })}
              title={t('popup.show', { name })}
              onClick={() => onShow(entity)}
            >
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                <circle cx="10" cy="10" r="5.5" />
                <path d="M10 1.5v4M10 14.5v4M1.5 10h4M14.5 10h4" />
              </svg>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function offTitle({ why, until }: Extract<PageState, { state: 'off' }>, host = '', t: Props['t'], language: UiLanguage): string {
  switch (why) {
    case 'site':
      return t('popup.off', { host });
    case 'paused':
      return t('popup.off-paused', { time: until === undefined ? '' : formatTime(until, language) });
    default:
      return t(`popup.off-${why}`);
  }
}

function Note({ title, text }: { title: string; text: string }) {
  return (
    <div class="note">
      <p>
        <b>{title}</b>
      </p>
      <p>{text}</p>
    </div>
  );
}
