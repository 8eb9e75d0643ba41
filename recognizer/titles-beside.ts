import type { Gazetteer } from './gazetteer.ts';
import type { Tag, TaggedText } from './match.ts';
import type { OfficePhrase, Phrases } from './offices.ts';
import { formBefore, isCjk, wordBefore } from './words.ts';

/** The office phrase that stands beside a name and speaks of its bearer. Each question is O(tags near the name). */

/** Letters of the longest title that is written with a full stop. */
const ABBREVIATION = 4;

/** The office phrase right before a name: "Menlu AS Antony Blinken", "Menteri Luar Negeri Korea Selatan, Kang Kyung-wha", "俄罗斯总统普京". */
export function phraseBefore({ text }: TaggedText, { endingAt }: Phrases, tag: Tag): OfficePhrase | undefined {
  const before = endingAt[tag.index - 1];
  // A full stop after more than an abbreviation ("Sen.", "Dr.") ends the sentence that the title is in.
  const gap = before && before.end - before.start <= ABBREVIATION ? /^[\s,.:]{1,3}$/ : /^[\s,:]{1,3}$/;
  return before && gap && isGap(text, before.end, tag.start, gap) ? before : undefined;
}

/** The office phrase that explains a name after a comma: "Antony Blinken, Menlu AS"; or right after it: "김정은 위원장", "尹大統領". */
export function phraseAfter(
  { wordSets }: Gazetteer,
  { text, tags }: TaggedText,
  { all, startingAt }: Phrases,
  tag: Tag,
): OfficePhrase | undefined {
  if (all.length === 0) return undefined;
  let next = tag.index + 1;
  const comma = startingAt[next];
  if (comma && comma.offices.length > 0 && comma.start >= tag.end && /^\s*[,(]\s*$/.test(text.slice(tag.end, comma.start))) return comma;
  const from = endOfReading(text, tag.end);
  while ((tags[next]?.start ?? from) < from) next++;
  const after = startingAt[next];
  if (!after || after.start < from || !isCjk(text, after.start)) return undefined;
  // "朴槿恵前大統領", "이명박 전 대통령", "トランプ次期大統領".
  const between = text.slice(from, after.start).trim();
  const isTime =
    between === '' || wordSets.former.has(between) || formBefore(wordSets.comingBefore, text, wordBefore(text, after.start)) !== undefined;
  return isTime && between.length <= 2 ? after : undefined;
}

/** Japanese tells in brackets how a name is read: "朴槿恵（パククネ）前大統領". */
const READING = /(?:[(（][^()（）]{1,24}[)）]|[)）])?/y;

function endOfReading(text: string, at: number): number {
  READING.lastIndex = at;
  READING.test(text);
  return Math.max(at, READING.lastIndex);
}

/** Between unspaced letters a title and a name touch. */
function isGap(text: string, from: number, to: number, gap: RegExp): boolean {
  return from <= to && (gap.test(text.slice(from, to)) || (from === to && isCjk(text, from)));
}
