import { useState } from 'preact/hooks';
import { PageList } from '../../components/page-list/page-list.tsx';
import type { Library } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { stepIn } from '../../messages/frames.ts';
import { useFullNames } from '../pages/use-full-names.ts';
import { usePage } from '../pages/use-page.ts';
import type { usePlace } from './use-place.ts';

interface Props {
  library: Promise<Library>;
  language: UiLanguage;
  t: Translate<Key>;
  go: ReturnType<typeof usePlace>['go'];
}

/** The names on the page beside the panel, whichever tab is in front: to go to on the page, one mention after another, or to read about. */
export function NamesOnPage({ library, language, t, go }: Props) {
  const [{ tab, host, page }] = usePage();
  const named = useFullNames(page, library, language);
  const [failed, setFailed] = useState(false);
  const show = async (entity: string) => {
    const reply = tab && (await stepIn(tab.id, { by: 1, entity, focus: false }));
    setFailed(!reply?.ok);
  };
  return (
    <>
      <h1 class="visually-hidden" tabIndex={-1}>
        {t('page.here')}
      </h1>
      <PageList page={named} host={host} t={t} language={language} onOpen={(entity) => go({ at: 'entity', entity })} onShow={show} />
      {failed && (
        <p class="note" role="alert">
          {t('popup.failed')}
        </p>
      )}
    </>
  );
}
