import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { RemoveButton } from './remove-button.tsx';

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
          <RemoveButton label={t('options.remove', { place })} onClick={() => onRemove(place)} />
        </li>
      ))}
    </ul>
  );
}
