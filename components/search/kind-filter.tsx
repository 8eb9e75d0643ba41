import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { GROUP_NAMES, SEARCH_KINDS, type SearchKind } from './results.ts';

interface Props {
  t: Translate<Key>;
  kind: SearchKind | undefined;
  onChange(kind: SearchKind | undefined): void;
}

/** What is searched for: everything, or one kind of it. */
export function KindFilter({ t, kind, onChange }: Props) {
  return (
    <fieldset class="kinds">
      <legend class="visually-hidden">{t('search.kinds')}</legend>
      {[undefined, ...SEARCH_KINDS].map((one) => (
        <label key={one ?? 'all'}>
          <input type="radio" name="kind" checked={kind === one} onChange={() => onChange(one)} />
          <span>{t(one ? GROUP_NAMES[one] : 'search.everything')}</span>
        </label>
      ))}
    </fieldset>
  );
}
