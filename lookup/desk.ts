import type { Library } from '../corpus/library.ts';
import { troubleOf } from '../store/trouble.ts';
import { openLibrary, type Sources } from './open-library.ts';
import { seedStarter } from './seed-starter.ts';
import { type Spotter, spotter } from './spot.ts';

/** What the background answers from. */
export interface Desk {
  library(): Promise<Library>;
  spot: Spotter;
  /** Fills the store from the package where another version is in it. Later answers come from there. Never rejects. */
  fill(): Promise<void>;
  /** Later answers know of the packs that have come and gone. */
  reopen(): void;
}

/**
 * Opens the library when it is first asked for. Where the store has not been filled, questions are answered from the package while
 * it is.
 */
export function openDesk(sources: Sources): Desk {
  let opened: Promise<{ library: Library; spot: Spotter }> | undefined;
  let filling: Promise<void> | undefined;
  // Not tried again before the worker starts anew: a full disk stays full.
  const fill = (): Promise<void> => {
    filling ??= seedStarter(sources)
      .then(
        () => {
          opened = undefined;
          return sources.trouble.set(undefined);
        },
        (error) => {
          console.warn('Sekilas: the store could not be filled', error);
          return sources.trouble.set(troubleOf(error));
        },
      )
      .catch((error) => console.warn('Sekilas: other windows could not be told how the store stands', error));
    return filling;
  };
  const open = () => {
    opened ??= openLibrary(sources).then((library) => {
      if (library.origin === 'packaged') void fill();
      return { library, spot: spotter(library) };
    });
    return opened;
  };
  return {
    library: async () => (await open()).library,
    spot: async (blocks, page) => (await open()).spot(blocks, page),
    fill,
    reopen() {
      opened = undefined;
    },
  };
}
