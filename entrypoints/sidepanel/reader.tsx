import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { hashOf, subjectOf } from '../../components/reader/routes.ts';
import { StoreNote } from '../../components/store/store-note.tsx';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { nameIn, translator } from '../../locales/index.ts';
import { onWantedPlace, takeWantedPlace } from '../opening/wanted-place.ts';
import { useKeptFocus } from '../pages/use-kept-focus.ts';
import { useLanguage } from '../pages/use-language.ts';
import { useLibrary } from '../pages/use-library.ts';
import { useSavedVersion } from '../pages/use-saved.ts';
import { type Content, contentOf, type Shown } from './content.ts';
import { NoteLeft } from './note.tsx';
import { Pages } from './pages.tsx';
import { useArrival } from './use-arrival.ts';
import { useInPanel } from './use-in-panel.ts';
import { useLoaded } from './use-loaded.ts';
import { usePlace } from './use-place.ts';

/** The reader: the side panel in Chrome, the sidebar in Firefox, or a tab. */
export function Reader() {
  const library = useLibrary();
  const [language] = useLanguage();
  if (!language) return null;
  return <ReaderIn {...library} language={language} />;
}

function ReaderIn({ library, store, repair, language }: ReturnType<typeof useLibrary> & { language: UiLanguage }) {
  const t = useMemo(() => translator(language), [language]);
  useKeptFocus();
  const { place, go, lengthen } = usePlace();
  const saved = useSavedVersion();
  // Only lists follow what is saved: a text stays while it is read.
  const version = place.route.at === 'library' ? saved : 0;
  const load = useCallback(async (): Promise<Shown | undefined> => {
    const content = await contentOf(place.route, place.length, await library, language);
    return content && { place, content };
  }, [place, library, language, version]);
  const loaded = useLoaded(load);
  const shown = loaded.state === 'ready' ? loaded.value : undefined;
  useArrival(shown, shown ? titleOf(shown.content, language) : 'Sekilas');
  const about = subjectOf(place.route);
  const inPanel = useInPanel();

  useEffect(() => {
    const stop = onWantedPlace(go);
    // One may have come since the page was started.
    void takeWantedPlace().then((target) => target && go(target));
    return stop;
  }, [go]);

  return (
    <>
      <nav class="bar">
        {place.route.at !== 'library' && (
          <button type="button" onClick={() => back(go)}>
            <span aria-hidden="true">←</span> {t('reader.back')}
          </button>
        )}
        <a href={hashOf({ at: 'library' })} aria-current={place.route.at === 'library' ? 'page' : undefined}>
          {t('reader.library')}
        </a>
        <a href={hashOf({ at: 'shelf' })} aria-current={place.route.at === 'shelf' ? 'page' : undefined}>
          {t('shelf.title')}
        </a>
        {inPanel && (
          <a href={hashOf({ at: 'page' })} aria-current={place.route.at === 'page' ? 'page' : undefined}>
            {t('page.here')}
          </a>
        )}
      </nav>
      {store && <StoreNote store={store} t={t} onRepair={repair} />}
      <main>
        {loaded.state === 'loading' && <p class="note">{t('reader.loading')}</p>}
        {loaded.state === 'failed' && (
          <p class="note" role="alert">
            {t('reader.failed')}
          </p>
        )}
        {loaded.state === 'missing' && (
          <>
            <p class="note" role="alert">
              {t('reader.missing')}
            </p>
            {about && <NoteLeft key={about} about={about} t={t} />}
          </>
        )}
        {shown && <Pages shown={shown} library={library} language={language} t={t} go={go} onMore={lengthen} />}
      </main>
    </>
  );
}

function back(go: ReturnType<typeof usePlace>['go']): void {
  // Not in TypeScript's DOM yet.
  const { navigation } = globalThis as { navigation?: { canGoBack: boolean } };
  if (navigation?.canGoBack) history.back();
  else go({ at: 'library' });
}

function titleOf(content: Content, language: UiLanguage): string {
  if (content.at === 'article') return `${content.article.meta.headline} · Sekilas`;
  if (content.at === 'entity') return `${nameIn(content.entity.value.name, language)} · Sekilas`;
  return 'Sekilas';
}
