import { useState } from 'preact/hooks';
import { SavedTools } from '../../components/saved/saved-tools.tsx';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { ask } from '../../messages/ask.ts';
import type { Change } from '../../messages/protocol.ts';
import { useSavedState } from '../pages/use-saved.ts';

/** Removes the saved page that is being read, or puts it back: whether it is there is told as it changes, here or elsewhere. */
export function ToolsOfSaved({ articleKey, t }: { articleKey: string; t: Translate<Key> }) {
  const saved = useSavedState('key', articleKey);
  const [failed, setFailed] = useState(false);
  const change = async (request: Change) => setFailed(!(await ask(request)).ok);
  return (
    <>
      <SavedTools
        saved={saved}
        t={t}
        onRemove={(key) => void change({ type: 'remove-saved', key })}
        onRestore={(key) => void change({ type: 'restore-saved', key })}
      />
      {failed && <p role="alert">{t('popup.failed')}</p>}
    </>
  );
}
