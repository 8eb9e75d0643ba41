import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { RemoveButton } from './remove-button.tsx';

/** What the reader said in a card, and where. */
export interface ShownDenial {
  page: string;
  form: string;
  entity: string;
  /** Of the entity. */
  name: string;
}

interface Props {
  denials: readonly ShownDenial[];
  t: Translate<Key>;
  onRemove(denial: ShownDenial): void;
}

/** Names that do not mean what they were taken for, each with its page and a way to take that back. */
export function DenialList({ denials, t, onRemove }: Props) {
  return (
    <ul class="places">
      {denials.map((denial) => {
        const { page, form, entity, name } = denial;
        return (
          <li key={`${page} ${form} ${entity}`}>
            <div>
              {t('options.denial', { form, name })}
              <small>
                <bdi>{page}</bdi>
              </small>
            </div>
            <RemoveButton label={t('options.denial-remove', { form, name })} onClick={() => onRemove(denial)} />
          </li>
        );
      })}
    </ul>
  );
}
