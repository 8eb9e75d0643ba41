import { FOLD_VERSION } from '../recognizer/fold.ts';
import { LAYOUT_VERSION } from '../recognizer/layout.ts';
import { ANALYZER } from '../search/index.ts';
import { PACK_FORMAT } from './format.ts';

/** Changes with anything that makes a compiled pack unreadable or silently empty: such a pack is prepared again. */
export const MADE_BY = [PACK_FORMAT, LAYOUT_VERSION, FOLD_VERSION, ANALYZER].join('-');

/** Whether this version can read what was compiled of a pack. Our own is looked at by its release. */
export function isReadable({ madeBy }: { madeBy?: string }): boolean {
  return madeBy === undefined || madeBy === MADE_BY;
}
