import type { Entity } from '../../corpus/schema/entities.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { cardTranslator } from '../../locales/card.ts';
import { nameIn } from '../../locales/names.ts';
import type { CardAction } from '../../messages/protocol.ts';
import { TITLE_ID } from './card.tsx';
import { CloseButton } from './close-button.tsx';

export interface DeniedProps {
  entity: Entity;
  /** The form that does not mean it, as the page writes it. */
  form: string;
  /** False where it could not be kept. */
  kept: boolean;
  language: UiLanguage;
  act(action: CardAction): void;
}

/** What takes the place of a card whose reader has said that this is not who is meant: what was kept, and the way back. */
export function DeniedView({ entity: { kind, id, value }, form, kept, language, act }: DeniedProps) {
  const t = cardTranslator(language);
  const said = { form, name: nameIn(value.name, language) };
  return (
    <div class="card" role="dialog" aria-labelledby={TITLE_ID} lang={language} data-kind={kind}>
      <header class="card-head">
        <h2 id={TITLE_ID} tabIndex={-1}>
          {t(kept ? `denied.title.${kind}` : 'denied.failed', said)}
        </h2>
        <CloseButton label={t('card.close')} onClick={() => act({ do: 'close' })} />
      </header>
      <div class="card-body">
        <p>{t(kept ? 'denied.help' : 'denied.failed-help', said)}</p>
      </div>
      {kept && (
        <footer class="card-foot">
          <button type="button" class="card-read" onClick={() => act({ do: 'deny', entity: id, form, denied: false })}>
            {t('denied.undo')}
          </button>
        </footer>
      )}
    </div>
  );
}
