import { useRef, useState } from 'preact/hooks';
import { FaultList } from '../../components/faults/fault-list.tsx';
import { Asked } from '../../components/settings/asked.tsx';
import { Choice } from '../../components/settings/choice.tsx';
import type { ToldFault } from '../../locales/fault.ts';
import { type Backup, readBackup, restoreBackup } from '../../lookup/backup.ts';
import { ask } from '../../messages/ask.ts';
import { MOST_FAULTS } from '../../packs/bring/fault.ts';
import { isThere } from '../../store/saved-pages.ts';
import { readerData } from '../pages/reader-data.ts';
import type { SectionProps } from './section.ts';

type How = 'merge' | 'replace';

/** What became of a file: in lines, or what is wrong with it; or the file that is to replace everything, unless the reader thinks again. */
type State =
  | { at: 'told'; lines: readonly string[] }
  | { at: 'faults'; name: string; faults: readonly ToldFault[] }
  | { at: 'asked'; name: string; backup: Backup };

/** Reads a file that all of the reader's data was saved as. */
export function Restore({ choices: { language }, t }: Omit<SectionProps, 'change'>) {
  const [how, setHow] = useState<How>('merge');
  const [state, setState] = useState<State>({ at: 'told', lines: [] });
  const input = useRef<HTMLInputElement>(null);
  const tell = (...lines: string[]) => setState({ at: 'told', lines });
  const read = async (file: File | undefined) => {
    if (!file) return;
    const { name } = file;
    tell(t('options.importing', { name }));
    const outcome = await readBackup(file);
    if (input.current) input.current.value = '';
    if (!outcome.ok) return setState({ at: 'faults', name, faults: outcome.faults });
    if (how === 'replace') return setState({ at: 'asked', name, backup: outcome });
    await restore(name, outcome, how);
  };
  const restore = async (name: string, backup: Backup, how: How) => {
    tell(t('options.importing', { name }));
    const { settings, edited } = backup;
    const outcome = await restoreBackup(readerData, backup, how);
    if (!outcome.ok) return tell(t('options.import-failed', { name, reason: t(`trouble.${outcome.trouble}`) }));
    // The background writes the settings, and finds the names in what was read.
    await ask({ type: 'data-restored', ...(how === 'replace' && { settings }) });
    tell(t('options.imported', countsOf(backup)), ...(edited ? [t('options.import-edited')] : []));
  };
  return (
    <>
      <Choice
        legend={t('options.import')}
        value={how}
        choices={[
          { value: 'merge', label: t('options.import-merge'), help: t('options.import-merge-help') },
          { value: 'replace', label: t('options.import-replace'), help: t('options.import-replace-help') },
        ]}
        onChange={(chosen) => {
          setHow(chosen);
          // It was asked of the other way.
          if (state.at === 'asked') tell();
        }}
      />
      <p class="row">
        <label class="button">
          {t('options.import-choose')}
          <input
            ref={input}
            class="visually-hidden"
            type="file"
            accept=".json,.gz"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
      </p>
      <div role="status">
        {state.at === 'told' && state.lines.map((line) => <p key={line}>{line}</p>)}
        {state.at === 'faults' && (
          <FaultList
            heading={t('options.import-faults', { name: state.name })}
            faults={state.faults}
            more={state.faults.length >= MOST_FAULTS ? t('options.more-faults', { count: state.faults.length }) : undefined}
            language={language}
          />
        )}
      </div>
      {state.at === 'asked' && (
        <Asked
          question={t('options.import-ask', { name: state.name, ...countsOf(state.backup) })}
          yes={t('options.import-yes')}
          no={t('options.import-no')}
          onYes={() => void restore(state.name, state.backup, 'replace')}
          onNo={() => tell(t('options.import-kept'))}
        />
      )}
    </>
  );
}

function countsOf({ data: { savedHeads, notes } }: Backup): { saved: number; notes: number } {
  return { saved: savedHeads.filter(isThere).length, notes: notes.length };
}
