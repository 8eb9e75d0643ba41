import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PackState } from '../../components/packs/pack-adder.tsx';
import { ask } from '../../messages/ask.ts';
import { MOST_FAULTS } from '../../packs/bring/fault.ts';
import { MADE_BY } from '../../packs/made-by.ts';
import { broughtDb } from '../../store/brought-db.ts';
import { type ListedPack, watchPacks } from '../../store/brought-packs.ts';
import { corpusDb } from '../../store/db.ts';
import { keepForGood } from '../../store/space.ts';
import type { FromWorker, ToWorker } from './pack-worker.ts';

/**
 * The reader's packs as they stand, and what can be done with them. `state` is about the file that was chosen, `busy` about the packs that
 * are there. One worker does both, and ends with what it was told last, but for a file that it has read: that it holds until it is added, or
 * another errand ends it. Then the next one reads the file again.
 */
export function usePacks() {
  const packs = useListed();
  const [state, setState] = useState<PackState>({ at: 'rest' });
  const [busy, setBusy] = useState(false);
  const worker = useRef<Worker>(undefined);
  const chosen = useRef<File>(undefined);
  const release = browser.runtime.getManifest().version;

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
    setBusy(false);
  }, []);
  const told = useRef(false);
  const tell = useCallback(
    (message: ToWorker) => {
      told.current = true;
      worker.current ??= new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
      worker.current.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        setState((before) => stateAfter(data, before, chosen.current?.name ?? ''));
        // What was read waits in the worker to be added, and need not be read again.
        if (data.type !== 'read') end();
      };
      worker.current.onerror = () => {
        setState({ at: 'failed', trouble: 'broken' });
        end();
      };
      setBusy(message.type !== 'read');
      worker.current.postMessage(message);
    },
    [end],
  );

  const waiting = packs?.some(({ ready, possible }) => !ready && possible);
  useEffect(() => {
    // Once, for what an earlier page left, or what was lost with the library.
    if (waiting && !told.current) tell({ type: 'prepare', release });
  }, [waiting, tell, release]);
  useEffect(() => end, [end]);

  return {
    packs,
    state,
    busy,
    read(file: File) {
      end();
      chosen.current = file;
      setState({ at: 'reading', name: file.name });
      tell({ type: 'read', file });
    },
    add() {
      const file = chosen.current;
      if (!file) return;
      void keepForGood(navigator.storage);
      // Another pack is being prepared: the worker would end with that.
      if (busy) end();
      setState({ at: 'rest' });
      tell({ type: 'add', file, release });
    },
    cancel() {
      end();
      setState({ at: 'rest' });
    },
    stop: end,
    goOn: () => tell({ type: 'prepare', release }),
    remove(id: string) {
      end();
      tell({ type: 'remove', id, release });
    },
  };
}

/** @param name of the file that was chosen */
function stateAfter(message: FromWorker, before: PackState, name: string): PackState {
  if (message.type === 'failed') return { at: 'failed', trouble: message.trouble };
  if (message.type === 'refused') return { at: 'refused', name, faults: message.faults, more: message.faults.length >= MOST_FAULTS };
  return message.type === 'read' ? { at: 'read', preview: message.preview } : before;
}

/** The packs; the background is told when the library has other ones. */
function useListed(): ListedPack[] | undefined {
  const [packs, setPacks] = useState<ListedPack[]>();
  useEffect(() => {
    let inLibrary: string | undefined;
    // An earlier page may not have come to it; and a library that was lost is filled again.
    void ask({ type: 'packs-changed' });
    return watchPacks(broughtDb(), corpusDb(), MADE_BY, (listed) => {
      setPacks(listed);
      const now = listed.flatMap(({ id, version, ready }) => (ready ? `${id} ${version}` : [])).join();
      if (inLibrary !== undefined && inLibrary !== now) void ask({ type: 'packs-changed' });
      inLibrary = now;
    });
  }, []);
  return packs;
}
