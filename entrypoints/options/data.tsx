import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FaultList } from '../../components/faults/fault-list.tsx';
import { Choice } from '../../components/settings/choice.tsx';
import { Switch } from '../../components/settings/switch.tsx';
import type { ToldFault } from '../../locales/fault.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { exportReaderData, type ImportOutcome, importReaderData } from '../../lookup/backup.ts';
import { today } from '../../lookup/today.ts';
import { ask } from '../../messages/ask.ts';
import { MOST_FAULTS } from '../../packs/bring/fault.ts';
import { readerData } from '../pages/reader-data.ts';
import { settings } from '../pages/use-choices.ts';
import type { SectionProps } from './section.ts';

/** The reader's own data: whether visits are kept, all of it as a file, and such a file read. */
export function OwnData({ choices, t, change }: SectionProps) {
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  const [told, setTold] = useState<Told>({ lines: [] });
  const file = useRef<HTMLInputElement>(null);
  const write = async () => {
    try {
      await saveFile();
      setTold({ lines: [] });
    } catch (error) {
      console.warn('Sekilas: the data could not be read', error);
      setTold({ lines: [t('options.export-failed')] });
    }
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    setTold({ lines: [t('options.importing', { name: chosen.name })] });
    const outcome = await importReaderData(readerData, chosen, how);
    // The background writes the settings, and finds the names in what was read.
    if (outcome.ok) await ask({ type: 'data-restored', ...(how === 'replace' && { settings: outcome.settings }) });
    setTold(toldOf(outcome, chosen.name, t));
    if (file.current) file.current.value = '';
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
      <Choice
        legend={t('options.import')}
        value={how}
        choices={[
          { value: 'merge', label: t('options.import-merge'), help: t('options.import-merge-help') },
          { value: 'replace', label: t('options.import-replace'), help: t('options.import-replace-help') },
        ]}
        onChange={(chosen) => setHow(chosen)}
      />
      <p class="row">
        <label class="button">
          {t('options.import-choose')}
          <input
            ref={file}
            class="visually-hidden"
            type="file"
            accept=".json,.gz"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
      </p>
      <div role="status">
        {told.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {told.faults && (
        <FaultList
          heading={t('options.import-faults', { name: told.of })}
          faults={told.faults}
          more={told.faults.length >= MOST_FAULTS ? t('options.more-faults', { count: told.faults.length }) : undefined}
          language={choices.language}
        />
      )}
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

/** What became of a file: in lines, or what is wrong with it. */
type Told = { lines: readonly string[]; faults?: undefined } | { lines: readonly []; of: string; faults: readonly ToldFault[] };

function toldOf(outcome: ImportOutcome, name: string, t: Translate<Key>): Told {
  if (outcome.ok) {
    const { saved, notes, edited } = outcome;
    return { lines: [t('options.imported', { saved, notes }), ...(edited ? [t('options.import-edited')] : [])] };
  }
  if ('faults' in outcome) return { lines: [], of: name, faults: outcome.faults };
  return { lines: [t('options.import-failed', { name, reason: t(`trouble.${outcome.trouble}`) })] };
}
