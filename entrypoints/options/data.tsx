import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Switch } from '../../components/settings/switch.tsx';
import { exportReaderData } from '../../lookup/backup.ts';
import { today } from '../../lookup/today.ts';
import { readerData } from '../pages/reader-data.ts';
import { settings } from '../pages/use-choices.ts';
import { Restore } from './restore.tsx';
import type { SectionProps } from './section.ts';

/** The reader's own data: whether visits are kept, all of it as a file, and such a file read. */
export function OwnData({ choices, t, change }: SectionProps) {
  const [failed, setFailed] = useState(false);
  const write = async () => {
    setFailed(false);
    try {
      await saveFile();
    } catch (error) {
      console.warn('Sekilas: the data could not be read', error);
      setFailed(true);
    }
  };
  return (
    <section>
      <h2>{t('options.data')}</h2>
      <small>{t('options.data-help')}</small>
      <Switch
        label={t('options.visits')}
        help={t('options.visits-help')}
        checked={choices.visits}
        onChange={(visits) => change({ type: 'prefer', preferences: { visits } })}
      />
      <p class="row">
        <button type="button" class="button" onClick={() => void write()}>
          {t('options.export')}
        </button>
      </p>
      {failed && <p role="alert">{t('options.export-failed')}</p>}
      <Restore choices={choices} t={t} />
    </section>
  );
}

async function saveFile(): Promise<void> {
  const release = browser.runtime.getManifest().version;
  const blob = await exportReaderData(readerData, { release, made: new Date(), settings: await settings.copy() });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `sekilas-${today()}.json`;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
