import { wordsOf } from '../../recognizer/fold.ts';
import { FILLERS, QUERY_WORDS } from './query-words.ts';
import { formsOf, type RoleWords } from './role-words.ts';

/** What a phrase of a query can mean. `home`: whose a title is first, where no country is named. */
export type Sense =
  | { kind: 'title'; offices: readonly string[]; country?: string | undefined; home?: string | undefined }
  | { kind: 'country'; code: string }
  | { kind: 'former' }
  | { kind: 'filler' };

/** Phrases by their folded words, and the words that they are made of. */
export interface Vocabulary {
  senses: ReadonlyMap<string, Sense>;
  words: readonly string[];
  /** Words of the longest phrase. */
  longest: number;
}

/** The one country whose press writes Indonesian: it leaves its name out ("Mendagri"). English is written in many. */
const INDONESIA = 'ID';

/** Makes the phrases ready to be looked up. O(letters). */
export function vocabularyOf({ countries, titles, words: { former } }: RoleWords): Vocabulary {
  const senses = new Map<string, Sense>();
  const words = new Set<string>();
  let longest = 0;
  const add = (form: string, sense: Sense) => {
    const folded = wordsOf(form).map(({ text }) => text);
    longest = Math.max(longest, folded.length);
    for (const word of folded) words.add(word);
    const key = folded.join(' ');
    const before = senses.get(key);
    senses.set(key, before ? merged(before, sense) : sense);
  };
  for (const { code, ...forms } of [...countries, ...QUERY_WORDS.countries])
    for (const form of formsOf(forms)) add(form, { kind: 'country', code });
  for (const { offices, country, id, en, other } of [...titles, ...QUERY_WORDS.titles]) {
    if (offices.length === 0) continue;
    for (const form of id) add(form, { kind: 'title', offices, country, home: INDONESIA });
    for (const form of [...en, ...other]) add(form, { kind: 'title', offices, country });
  }
  for (const form of former) add(form, { kind: 'former' });
  for (const form of FILLERS) add(form, { kind: 'filler' });
  return { senses, words: [...words], longest };
}

/** One title may stand in several rows: a row that names the country is the more exact. Of anything else the first sense counts. */
function merged(before: Sense, sense: Sense): Sense {
  if (before.kind !== 'title' || sense.kind !== 'title') return before;
  if (before.country !== sense.country && (!before.country || !sense.country)) return before.country ? before : sense;
  const country = before.country === sense.country ? before.country : undefined;
  const home = before.home === sense.home ? before.home : undefined;
  return { kind: 'title', offices: [...new Set([...before.offices, ...sense.offices])], country, home };
}
