import { useId } from 'preact/hooks';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { type Stored, useDraft, type Write } from './use-draft.ts';

/** A text that another window wrote at the same time. */
export interface Copy {
  id: string;
  text: string;
}

interface Props {
  /** Name of what the note is about. */
  name: string;
  stored: Stored;
  copies: readonly Copy[];
  /** Letters that there is room for. */
  most: number;
  t: Translate<Key>;
  onWrite: Write;
  /** Puts a copy in the place of the note, which becomes a copy no more. */
  onUse(copy: Copy): void;
  onDrop(copy: Copy): void;
}

/** The reader's own words on a person, an agreement or an article: plain text, stored as it is typed. */
export function NoteEditor({ name, stored, copies, most, t, onWrite, onUse, onDrop }: Props) {
  const id = useId();
  const { text, state, type, flush } = useDraft(stored, onWrite);
  return (
    <section class="own-note">
      <label for={id}>
        {t('note.title')} <span class="visually-hidden">{name}</span>
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={most}
        placeholder={t('note.placeholder')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
      <small role="status">
        {state === 'writing' && t('note.saving')}
        {state === 'written' && t('note.saved')}
      </small>
      {state === 'failed' && <p role="alert">{t('note.failed')}</p>}
      {copies.map((copy) => (
        <div key={copy.id} class="note-copy">
          <p>{t('note.conflict')}</p>
          <blockquote>{copy.text}</blockquote>
          <button type="button" onClick={() => onUse(copy)}>
            {t('note.conflict-use')}
          </button>
          <button type="button" onClick={() => onDrop(copy)}>
            {t('note.conflict-drop')}
          </button>
        </div>
      ))}
    </section>
  );
}
