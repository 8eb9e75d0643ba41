import { type Word, wordsOf } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { FLAG, hashStart, hashUnit, hashWord, type Sense, type SenseKind } from './layout.ts';

/** A known form in a text, before anyone has asked what it means here. */
export interface Tag {
  start: number;
  end: number;
  /** Its place among the tags of its text. */
  index: number;
  senses: readonly Sense[];
}

/** A text with its tags, in order; tags never overlap. */
export interface TaggedText {
  text: string;
  tags: readonly Tag[];
}

/**
 * Finds every known form: leftmost first, then longest, from word start to word end.
 * O(words × words of the longest name that the text follows).
 */
export function matchText(gazetteer: Gazetteer, text: string): TaggedText {
  const words = wordsOf(text);
  const tags: Tag[] = [];
  for (let from = 0; from < words.length; ) {
    const found = longestFrom(gazetteer, text, words, from);
    if (found) tags.push({ ...found.tag, index: tags.length });
    from = found ? found.to : from + 1;
  }
  return { text, tags };
}

function longestFrom(
  gazetteer: Gazetteer,
  text: string,
  words: readonly Word[],
  from: number,
): { tag: Omit<Tag, 'index'>; to: number } | undefined {
  let hash = hashStart();
  let best: ReturnType<typeof longestFrom>;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (at > from) {
      if (word.breaksBefore) break;
      if (!(word.cjk && words[at - 1]?.cjk)) hash = hashUnit(hash, 0x20);
    }
    hash = hashWord(hash, word.text);
    const { senses, goesOn } = gazetteer.probe(hash, () => joined(words, from, at + 1));
    const start = (words[from] as Word).start;
    const counting = senses?.filter(({ flags }) => !(flags & FLAG.capitals) || isInCapitals(text.slice(start, word.end)));
    if (counting?.length) best = { tag: { start, end: word.end, senses: counting }, to: at + 1 };
    if (!goesOn) break;
  }
  return best;
}

/** The folded form of a run of words; what lies past the last word is left out. */
function joined(words: readonly Word[], from: number, to: number): string {
  let form = '';
  for (let at = from; at < Math.min(to, words.length); at++) {
    const word = words[at] as Word;
    form += (at > from && !(word.cjk && words[at - 1]?.cjk) ? ' ' : '') + word.text;
  }
  return form;
}

export function senseOf(tag: Tag, ...kinds: SenseKind[]): Sense | undefined {
  return tag.senses.find(({ kind }) => kinds.includes(kind));
}

function isInCapitals(raw: string): boolean {
  return raw === raw.toUpperCase();
}
