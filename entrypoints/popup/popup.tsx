import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageList } from '../../components/page-list/page-list.tsx';
import { SearchBox } from '../../components/search/search-box.tsx';
import { StoreNote, type StoreState } from '../../components/store/store-note.tsx';
import type { Library } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatBytes, translator } from '../../locales/index.ts';
import { stepIn } from '../../messages/frames.ts';
import type { Target } from '../../messages/protocol.ts';
import { openReader } from '../opening/open-reader.ts';
import { useFullNames } from '../pages/use-full-names.ts';
import { useKeptFocus } from '../pages/use-kept-focus.ts';
import { useLanguage } from '../pages/use-language.ts';
import { useLibrary } from '../pages/use-library.ts';
import { usePage } from '../pages/use-page.ts';
import { useSavedVersion } from '../pages/use-saved.ts';
import { searchIn } from '../searching/search.ts';
import { Save } from './save.tsx';
import { Switches } from './switches.tsx';
import { useRecent } from './use-recent.ts';
import { useScarceSpace } from './use-space.ts';

/** The toolbar popup: the search, the names on the page, and the switches. */
export function Popup() {
  const { library, store, repair } = useLibrary();
  const [language, setLanguage] = useLanguage();
  if (!language) return null;
  return <PopupIn library={library} store={store} language={language} onLanguage={setLanguage} onRepair={repair} />;
}

interface Props {
  library: Promise<Library>;
  store: StoreState | undefined;
  language: UiLanguage;
  onLanguage(language: UiLanguage): void;
  onRepair(): void;
}

function PopupIn({ library, store, language, onLanguage, onRepair }: Props) {
  const t = useMemo(() => translator(language), [language]);
  useKeptFocus();
  const saved = useSavedVersion();
  // What was saved is searched at once.
  const search = useMemo(() => searchIn(library, language), [library, language, saved]);
  const [inFront, look] = usePage();
  const { tab, host, page } = inFront;
  const named = useFullNames(page, library, language);
  const [failed, setFailed] = useState(false);
  const scarce = useScarceSpace();

  const { recent, remember, forget } = useRecent();

  const open = (target?: Target, query = '') => {
    // The reader first: the browser opens it only within the click itself.
    const opening = openReader(target, { windowId: tab?.windowId }, 'browser');
    void Promise.all([opening, remember(query)]).then(() => window.close());
  };
  const show = async (entity: string) => {
    const reply = tab && (await stepIn(tab.id, { by: 1, entity, focus: true }));
    if (reply?.ok) window.close();
    else setFailed(true);
  };
  const changed = () => {
    setFailed(false);
    void look();
  };
  return (
    <>
      <main>
        <h1 class="visually-hidden">Sekilas</h1>
        <SearchBox t={t} search={search} onOpen={open} focus recent={recent} onForgetRecent={forget}>
          <PageList page={named} host={host} t={t} language={language} onOpen={(entity) => open({ at: 'entity', entity })} onShow={show} />
        </SearchBox>
      </main>
      <footer>
        <Save inFront={inFront} t={t} language={language} onOpen={open} />
        {failed && <p role="alert">{t('popup.failed')}</p>}
        {store && <StoreNote store={store} t={t} onRepair={onRepair} />}
        {scarce && <p>{t('store.scarce', { used: formatBytes(scarce.used, language), quota: formatBytes(scarce.quota, language) })}</p>}
        <div class="doors">
          <button type="button" class="browse" onClick={() => open()}>
            {t('popup.library')}
          </button>
          <button type="button" class="browse" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
            {t('options.open')}
          </button>
        </div>
        <Switches
          inFront={inFront}
          language={language}
          t={t}
          onLanguage={onLanguage}
          onChanged={changed}
          onFailed={() => setFailed(true)}
        />
      </footer>
    </>
  );
}
