import type { Library } from '../corpus/library.ts';
import { type Gazetteer, openGazetteer } from '../recognizer/gazetteer.ts';
import { recognize } from '../recognizer/recognize.ts';
import type { Block, Mention, PageContext, Spotted } from '../recognizer/types.ts';
import { once } from '../search/remember.ts';
import { today } from './today.ts';

export type Spotter = (blocks: readonly Block[], page: PageContext) => Promise<Spotted>;

interface Gazetteers {
  all: Gazetteer;
  /** Our own alone, where the reader has brought others. */
  own?: Gazetteer;
}

/** Recognises names in blocks of a page. The gazetteers are opened at the first call, once for all tabs. */
export function spotter(library: Library): Spotter {
  const open = once(() => openFrom(library));
  return async (blocks, page) => {
    const { all, own } = await open();
    const context = { today: today(), ...page };
    const spotted = recognize(all, blocks, context);
    return own ? withBrought(spotted, recognize(own, blocks, context)) : spotted;
  };
}

/** A page can see what is underlined: what it could not have found without the reader's packs says so. */
function withBrought(spotted: Spotted, own: Spotted): Spotted {
  const keyOf = ({ start, end, entity }: Mention) => `${start} ${end} ${entity}`;
  const blocks = spotted.blocks.map((block, at) => {
    const known = new Set(own.blocks[at]?.mentions.map(keyOf));
    return {
      ...block,
      mentions: block.mentions.map((mention) => (known.has(keyOf(mention)) ? mention : { ...mention, brought: true as const })),
    };
  });
  return { ...spotted, blocks };
}

/** The gazetteers of the library; where the store's are damaged, the packaged one. */
async function openFrom(library: Library): Promise<Gazetteers> {
  const open = async (): Promise<Gazetteers> => {
    const [own, ...others] = await library.gazetteers();
    if (!own) throw new Error('the library has no gazetteer');
    return { all: openGazetteer(own, ...others), ...(others.length > 0 && { own: openGazetteer(own) }) };
  };
  try {
    return await open();
  } catch (error) {
    if (!library.setAside) throw error;
    library.setAside(error);
    return open();
  }
}
