import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KINDS } from './kinds.ts';
import { matchText, senseOf, type TaggedText } from './match.ts';
import type { Mention } from './types.ts';

/**
 * Resolutions that Korean, Japanese and Chinese text lists by number: "결의 1718호와 2397호", "決議1718号、2397号", "第1718号和第2397号决议". The word
 * stands once, before the first of them or behind the last.
 */

const NUMBER = '[\\d０-９]{3,4}';
const NEXT = '\\s?(?:[,，、·・･]|및|와|과|や|と|及び|和|及|与|與|以及)\\s?';
const LISTS = [
  {
    word: '결의',
    list: new RegExp(`결의안?\\s?제?${NUMBER}호?(?:${NEXT}제?${NUMBER}호?)+`, 'g'),
    item: new RegExp(`제?${NUMBER}호?`, 'g'),
  },
  { word: '決議', list: new RegExp(`決議第?${NUMBER}号?(?:${NEXT}第?${NUMBER}号?)+`, 'g'), item: new RegExp(`第?${NUMBER}号?`, 'g') },
  {
    word: /决议|決議/,
    list: new RegExp(`(?:安理会|安理會)?第?${NUMBER}[号號]?(?:${NEXT}第?${NUMBER}[号號]?)+(?:决议|決議)`, 'g'),
    item: new RegExp(`(?:安理会|安理會)?第?${NUMBER}[号號]?`, 'g'),
  },
];

/**
 * The mentions of such lists that no form of the gazetteer tells: a number is that of a resolution where "第1718号决议" is one's name.
 * O(length).
 */
export function listedResolutions(gazetteer: Gazetteer, { text }: TaggedText, known: readonly Mention[]): Mention[] {
  return LISTS.flatMap(({ word, list, item }) => {
    if (typeof word === 'string' ? !text.includes(word) : !word.test(text)) return [];
    return [...text.matchAll(list)].flatMap(({ 0: whole, index }) =>
      [...whole.matchAll(item)].flatMap((found): Mention[] => {
        const start = index + found.index;
        const end = start + found[0].length;
        const entity = resolutionOf(gazetteer, found[0]);
        const isKnown = known.some((mention) => mention.start < end && mention.end > start);
        return entity && !isKnown ? [{ start, end, entity, type: 'agreement', how: 'full', confidence: 0.97 }] : [];
      }),
    );
  });
}

function resolutionOf(gazetteer: Gazetteer, item: string): string | undefined {
  const number = /\d+/.exec(foldText(item))?.[0];
  const form = `第${number}号决议`;
  const [tag] = matchText(gazetteer, form).tags;
  const sense = tag && tag.end === form.length ? senseOf(tag, KINDS.agreementName) : undefined;
  return sense && gazetteer.agreements[sense.index]?.id;
}
