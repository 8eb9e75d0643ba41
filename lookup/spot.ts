import type { Library } from '../corpus/library.ts';
import { openGazetteer } from '../recognizer/gazetteer.ts';
import { recognize } from '../recognizer/recognize.ts';
import type { Block, PageContext, Spotted } from '../recognizer/types.ts';
import { today } from './today.ts';

export type Spotter = (blocks: readonly Block[], page: PageContext) => Promise<Spotted>;

/** Recognises names in blocks of a page. The gazetteer is opened at the first call, once for all tabs. */
export function spotter(library: Library): Spotter {
  let opened: Promise<ReturnType<typeof openGazetteer>> | undefined;
  const open = () => {
    opened ??= openFrom(library).catch((error) => {
      // Not kept: the next call tries again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return async (blocks, page) => recognize(await open(), blocks, { today: today(), ...page });
}

/** The gazetteers of the library as one; where the store's is damaged, the packaged one. */
async function openFrom(library: Library): Promise<ReturnType<typeof openGazetteer>> {
  try {
    return openGazetteer(...(await library.gazetteers()));
  } catch (error) {
    if (!library.setAside) throw error;
    library.setAside(error);
    return openGazetteer(...(await library.gazetteers()));
  }
}
