import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { agreementNamed, type Numbered } from './number-lists.ts';

/**
 * Resolutions that Korean, Japanese and Chinese text lists by number: "결의 1718호와 2397호", "決議1718号、2397号", "第1718号和第2397号决议". The word
 * stands once, before the first of them or behind the last.
 */

const NUMBER = '[\\d０-９]{3,4}';
const NEXT = '\\s?(?:[,，、·・･]|및|와|과|や|と|及び|和|及|与|與|以及)\\s?';
const WORD = /결의|決議|决议/;
const LISTS = [
  {
    list: new RegExp(`결의안?\\s?제?${NUMBER}호?(?:${NEXT}제?${NUMBER}호?)+`, 'g'),
    item: new RegExp(`제?${NUMBER}호?`, 'g'),
  },
  { list: new RegExp(`決議第?${NUMBER}号?(?:${NEXT}第?${NUMBER}号?)+`, 'g'), item: new RegExp(`第?${NUMBER}号?`, 'g') },
  {
    list: new RegExp(`(?:安理会|安理會)?第?${NUMBER}[号號]?(?:${NEXT}第?${NUMBER}[号號]?)+(?:决议|決議)`, 'g'),
    item: new RegExp(`(?:安理会|安理會)?第?${NUMBER}[号號]?`, 'g'),
  },
];

/** The resolutions that such lists name: a number is that of a resolution where "第1718号决议" is one's name. O(length). */
export function listedResolutions(gazetteer: Gazetteer, text: string): Numbered[] {
  if (!WORD.test(text)) return [];
  return LISTS.flatMap(({ list, item }) =>
    [...text.matchAll(list)].flatMap(({ 0: whole, index }) =>
      [...whole.matchAll(item)].flatMap((found): Numbered[] => {
        const id = agreementNamed(gazetteer, `第${/\d+/.exec(foldText(found[0]))?.[0]}号决议`);
        const start = index + found.index;
        return id === undefined ? [] : [{ id, start, end: start + found[0].length }];
      }),
    ),
  );
}
