import { browser } from 'wxt/browser';
import type { Target } from '../../messages/protocol.ts';

/** Where in `storage.session` whoever opens the reader leaves the place to open it at. */
const KEY = 'reader-target';

/** What lies there; `nonce` makes the same place twice in a row two wishes. */
interface WantedPlace {
  target?: Target | undefined;
  nonce: string;
}

/** Leaves a place for the reader, once it is known. */
export async function leaveWantedPlace(place: Target | Promise<Target> | undefined): Promise<void> {
  const wanted: WantedPlace = { target: await place, nonce: crypto.randomUUID() };
  await browser.storage.session.set({ [KEY]: wanted });
}

/** Takes back the place that nobody waits for. */
export function dropWantedPlace(): Promise<void> {
  return browser.storage.session.remove(KEY);
}

/** Takes the place that was left for the reader, if one was: it is asked for once. */
export async function takeWantedPlace(): Promise<Target | undefined> {
  const stored = await browser.storage.session.get(KEY);
  return take(stored[KEY]);
}

/**
 * Calls back with each place that the reader is asked for from now on.
 * @returns a function that stops listening
 */
export function onWantedPlace(callback: (target: Target) => void): () => void {
  const { session } = browser.storage;
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const target = take(changes[KEY]?.newValue);
    if (target) callback(target);
  };
  session.onChanged.addListener(onChanged);
  return () => session.onChanged.removeListener(onChanged);
}

function take(wanted: unknown): Target | undefined {
  const target = (wanted as WantedPlace | undefined)?.target;
  if (target) void dropWantedPlace();
  return target;
}
