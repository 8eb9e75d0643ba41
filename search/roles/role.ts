import { type Word, wordsOf } from '../../recognizer/fold.ts';
import { isOneSlipAway } from '../slip.ts';
import type { Sense, Vocabulary } from './vocabulary.ts';

/** An office that a query asks for: "mantan Presiden Korsel", "US secretary of state 2019". */
export interface Role {
  offices: readonly string[];
  country?: string | undefined;
  /** Whose is meant first where that does not say. */
  home?: string | undefined;
  /** Asks for those who do not hold it any more. */
  former: boolean;
  year?: string;
  /** The words that are not about the office. */
  rest: string;
}

const YEAR = /^(?:19|20)\d{2}$/;
/** A shorter word is one slip away from too many others, and the beginning of too many. */
const SHORTEST_SLIP = 5;
const SHORTEST_BEGUN = 2;

/**
 * The office that a query names, if it names one. Where words are left over, slips of the finger in them and a last word that is
 * still being typed are mended, if that leaves none. O(words × words of the vocabulary).
 */
export function roleOf(text: string, vocabulary: Vocabulary): Role | undefined {
  const words = wordsOf(text);
  const asWritten = read(words, text, vocabulary);
  if (asWritten?.role.rest === '') return asWritten.role;
  let best: Reading | undefined;
  for (const mended of mendings(words, vocabulary)) {
    const reading = read(mended, text, vocabulary);
    // "Secretary of state" is one title, "secretary", "of" and something else are three things.
    if (reading?.role.rest === '' && (!best || reading.phrases < best.phrases)) best = reading;
  }
  return (best ?? asWritten)?.role;
}

interface Reading {
  role: Role;
  /** How many phrases it was read as. */
  phrases: number;
}

function read(words: readonly Word[], text: string, vocabulary: Vocabulary): Reading | undefined {
  const titles: Extract<Sense, { kind: 'title' }>[] = [];
  const countries: string[] = [];
  const rest: Word[] = [];
  let former = false;
  let year: string | undefined;
  let phrases = 0;
  for (let at = 0; at < words.length; ) {
    const { sense, count } = longestAt(words, at, vocabulary);
    const word = words[at] as Word;
    if (sense?.kind === 'title')
      titles.push({ ...sense, country: sense.country ?? countryWithin(words.slice(at, at + count), vocabulary) });
    else if (sense?.kind === 'country') countries.push(sense.code);
    else if (sense?.kind === 'former') former = true;
    else if (!sense && YEAR.test(word.text)) year = word.text;
    else if (!sense) rest.push(word);
    at += count;
    phrases++;
  }
  const [title] = titles;
  if (!title || titles.length > 1) return undefined;
  const left = rest.map(({ start, end }) => text.slice(start, end)).join(' ');
  return { role: { ...place(title, countries), former, ...(year && { year }), rest: left }, phrases };
}

/** An ambassador's second country is where he is sent: "Dubes AS untuk Korsel". */
function place(
  { offices, country, home }: Extract<Sense, { kind: 'title' }>,
  [named, host]: readonly string[],
): Pick<Role, 'offices' | 'country' | 'home'> {
  if (offices.includes('ambassador') && host) return { offices: [`ambassador-${host.toLowerCase()}`], country: named };
  return { offices, country: named ?? country, home };
}

/** "Ketua DPR RI" is one title, and of Indonesia all the same: what is left without the country is a title, too. */
function countryWithin(title: readonly Word[], vocabulary: Vocabulary): string | undefined {
  for (let cut = 1; cut < title.length; cut++) {
    const [bare, place] = [title.slice(0, cut), title.slice(cut)].map((words) => vocabulary.senses.get(keyOf(words)));
    if (bare?.kind === 'title' && place?.kind === 'country') return place.code;
  }
  return undefined;
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function longestAt(words: readonly Word[], at: number, { senses, longest }: Vocabulary): { sense: Sense | undefined; count: number } {
  for (let count = Math.min(longest, words.length - at); count > 0; count--) {
    const sense = senses.get(keyOf(words.slice(at, at + count)));
    if (sense) return { sense, count };
  }
  return { sense: undefined, count: 1 };
}

/** The words with every slip mended, and that with each way in which the last word may go on. */
function* mendings(words: readonly Word[], vocabulary: Vocabulary): Generator<Word[]> {
  const known = new Set(vocabulary.words);
  const mended = words.map((word) => {
    if (word.text.length < SHORTEST_SLIP || known.has(word.text)) return word;
    const meant = vocabulary.words.find((other) => isOneSlipAway(word.text, other));
    return meant === undefined ? word : { ...word, text: meant };
  });
  yield mended;
  const last = mended.at(-1);
  if (!last || last.text.length < SHORTEST_BEGUN) return;
  for (const text of vocabulary.words) if (text.startsWith(last.text)) yield [...mended.slice(0, -1), { ...last, text }];
}
