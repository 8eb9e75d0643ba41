import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../components/page-list/page-list.tsx';
import type { Library } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { nameIn } from '../../locales/index.ts';

/** The page with its names as the library has them: what stands first on a page may be "Moon", or only "the president". */
export function useFullNames(page: PageState, library: Promise<Library>, language: UiLanguage): PageState {
  const [named, setNamed] = useState(page);
  useEffect(() => {
    let current = true;
    withFullNames(page, library, language).then(
      (full) => current && setNamed(full),
      // Without a library the words of the page are still there.
      () => current && setNamed(page),
    );
    return () => {
      current = false;
    };
  }, [page, library, language]);
  return named;
}

async function withFullNames(page: PageState, library: Promise<Library>, language: UiLanguage): Promise<PageState> {
  if (page.state !== 'read') return page;
  const opened = await library;
  const entities = await Promise.all(
    page.names.entities.map(async (listed) => {
      const entity = await opened.entity(listed.entity);
      return entity ? { ...listed, name: nameIn(entity.value.name, language) } : listed;
    }),
  );
  return { state: 'read', names: { ...page.names, entities } };
}
