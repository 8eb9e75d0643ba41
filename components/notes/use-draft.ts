import { useEffect, useRef, useState } from 'preact/hooks';

/** A text as it is stored; `version` 0 where there is none. */
export interface Stored {
  text: string;
  version: number;
}

/** Writes a text over the version it began with. @returns the new version; undefined where it was not written */
export type Write = (text: string, seen: number) => Promise<number | undefined>;

/** How long nothing is typed before it is written, in ms. */
const PAUSE = 400;

/**
 * A text that is written while it is typed: a moment after the last key, and at once when the editor is left. While something is
 * unwritten the editor shows its own text, else what is stored, whoever wrote it.
 */
export function useDraft(stored: Stored, write: Write) {
  const [draft, setDraft] = useState<string>();
  const [state, setState] = useState<'rest' | 'writing' | 'written' | 'failed'>('rest');
  // What writes go by: they come later than the drawing that began them.
  const now = useRef({ draft: undefined as string | undefined, seen: 0, writing: false, timer: undefined as number | undefined, write });
  now.current.write = write;

  const flush = async () => {
    const at = now.current;
    clearTimeout(at.timer);
    at.timer = undefined;
    const { draft } = at;
    if (at.writing || draft === undefined) return;
    at.writing = true;
    setState('writing');
    const version = await at.write(draft, at.seen);
    at.writing = false;
    setState(version === undefined ? 'failed' : 'written');
    if (version === undefined) return;
    at.seen = version;
    if (at.draft !== draft) return void flush();
    at.draft = undefined;
  };
  const type = (text: string) => {
    const at = now.current;
    if (at.draft === undefined && draft === undefined) at.seen = stored.version;
    at.draft = text;
    setDraft(text);
    setState('rest');
    clearTimeout(at.timer);
    at.timer = window.setTimeout(() => void flush(), PAUSE);
  };

  // The written text is shown until the store tells of it, or of what came after.
  useEffect(() => {
    if (now.current.draft === undefined && !now.current.writing) setDraft(undefined);
  }, [stored.version, stored.text, state]);
  useEffect(() => {
    const onHidden = () => void flush();
    addEventListener('pagehide', onHidden);
    return () => {
      removeEventListener('pagehide', onHidden);
      void flush();
    };
  }, []);
  return { text: draft ?? stored.text, state, type, flush: () => void flush() };
}
