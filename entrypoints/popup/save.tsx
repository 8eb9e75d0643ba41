import { useEffect, useState } from 'preact/hooks';
import { SaveBar, type SaveStep } from '../../components/saved/save-bar.tsx';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { formatBytes, type Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { ask } from '../../messages/ask.ts';
import type { Change, Target } from '../../messages/protocol.ts';
import { articleAddress } from '../../page/article/address.ts';
import { keepForGood } from '../../store/space.ts';
import { takeWishToSave } from '../opening/wish-to-save.ts';
import type { OpenPage } from '../pages/use-page.ts';
import { useSavedState } from '../pages/use-saved.ts';
import { type SavedPage, savePage } from './save-page.ts';

interface Props {
  inFront: OpenPage;
  t: Translate<Key>;
  language: UiLanguage;
  onOpen(target: Target): void;
}

/** Saves the page in front. Nothing is to be seen where there is none that could be read. */
export function Save({ inFront: { tab, address }, t, language, onOpen }: Props) {
  const [step, setStep] = useState<SaveStep>({ at: 'rest' });
  const [key, setKey] = useState<string>();
  const readAt = address === undefined ? undefined : articleAddress(address);
  const byAddress = useSavedState('address', readAt);
  const byKey = useSavedState('key', key);
  const saved = key === undefined ? byAddress : byKey;

  const save = async () => {
    if (!tab) return;
    setStep({ at: 'saving' });
    // From the first page on there is something that cannot be made again.
    void keepForGood(navigator.storage);
    const page = await savePage(tab.id);
    if (page.ok && 'key' in page.outcome) setKey(page.outcome.key);
    setStep({ at: 'told', lines: told(page, t, language) });
  };
  const wish = () => (tab?.incognito ? setStep({ at: 'asking' }) : void save());
  const change = async (request: Change) => {
    setStep((await ask(request)).ok ? { at: 'rest' } : { at: 'told', lines: [t('popup.failed')] });
  };
  const ready = readAt !== undefined && tab !== undefined;
  useEffect(() => {
    // Asked for in the menu of the page, which opened this popup.
    if (ready) void takeWishToSave(tab.id).then((wished) => wished && wish());
  }, [ready, tab?.id]);

  if (!ready) return null;
  return (
    <SaveBar
      step={step}
      saved={saved}
      t={t}
      onSave={wish}
      onSaveAnyway={() => void save()}
      onCancel={() => setStep({ at: 'rest' })}
      onRead={(article) => onOpen({ at: 'article', article })}
      onRemove={(key) => void change({ type: 'remove-saved', key })}
      onRestore={(key) => void change({ type: 'restore-saved', key })}
    />
  );
}

/** What became of a page, in words. */
function told(page: SavedPage, t: Translate<Key>, language: UiLanguage): string[] {
  if (!page.ok) {
    if (page.why === 'failed') return [t('popup.failed')];
    if (page.why !== 'too-long') return [t(`save.${page.why}`)];
    return [t('save.too-long', { size: formatBytes(page.size, language), most: formatBytes(page.most, language) })];
  }
  const { outcome } = page;
  if (outcome.result === 'refused') {
    const { why } = outcome;
    return [t(why === 'full' || why === 'newer' || why === 'missing' ? `save.${why}` : 'save.broken')];
  }
  const line =
    outcome.result === 'twin'
      ? t('save.twin', { publisher: outcome.publisher, headline: outcome.headline })
      : t(`save.${outcome.result}`, { count: outcome.paragraphs });
  return [line, ...(page.paid ? [t('save.paywall')] : [])];
}
