import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

interface Props {
  places: readonly string[];
  t: Translate<Key>;
  onRemove(place: string): void;
}

/** Sites or pages where Sekilas is off, each with a way to switch it on again. */
export function OffPlaces({ places, t, onRemove }: Props) {
  return (
    <ul class="places">
      {places.map((place) => (
        <li key={place}>
          <bdi>{place}</bdi>
          <button
            type="button"
            aria-label={t('options.remove', { place })}
            title={t('options.remove', { place })}
            onClick={() => onRemove(place)}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M3.5 3.5l9 9m0-9l-9 9" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
