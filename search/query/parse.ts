import { isOneSlipAway } from '../slip.ts';
import { type Days, daysOf, looksLikeDays, sideOf } from './days.ts';
import { type Field, fieldOf, LANGUAGE_NAMES, operatorNames } from './operators.ts';
import type { Condition, Query, Stretch } from './query.ts';

/** A part of a query between spaces: perhaps a minus, perhaps `name:`, and a word, two years, or something in quotes. */
const PART =
  /(?<minus>[-−–](?=\S))?(?:(?<name>\p{L}+):)?(?:["“”](?<phrase>[^"“”]*)(?<closed>["“”]|$)|(?<word>\d{4}\s+[-–]\s+\d{4}(?!\S)|[^\s"“”]*))/gu;

/** UTF-16 units. More is a text that was pasted; its beginning tells enough. */
const MOST_READ = 1_000;

/** "Japan's foreign minister" asks for the foreign minister of Japan. */
const POSSESSIVE = /(?<=\p{L})['’]s(?![\p{L}\p{N}])/giu;

/** "Who is Blinken?" asks for Blinken. */
const QUESTION = /^(?:who\s+(?:is|was|are|were)|siapa(?:kah)?(?:\s+itu)?)\s+(?=\S)/iu;

/**
 * Takes a query apart. Nothing is an error: what cannot be meant is named in `problems`, and the rest stands.
 * `before:2021` ends with 2020, `after:2021` begins with 2021, as they do in the search engines of the web.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: '', phrases: [], without: [], conditions: [], problems: [] };
  const words: string[] = [];
  for (const part of partsOf(text.slice(0, MOST_READ))) {
    const field = part.name === undefined ? undefined : fieldOf(part.name);
    if (part.phrase && !part.closed) query.problems.push({ ...part.stretch, code: 'open-quote' });
    if (field) takeOperator(query, field, part);
    else if (looksLikeDays(part.value)) takeDays(query, part.not ? undefined : daysOf(part.value), part.stretch);
    else words.push(...takeText(query, part));
  }
  query.words = words.join(' ').replace(QUESTION, '');
  if (query.without.length > 0 && !query.words && query.conditions.length === 0 && !query.from && !query.to) {
    query.problems.push({ start: 0, end: text.length, text, code: 'only-without' });
  }
  return query;
}

interface Part {
  stretch: Stretch;
  not: boolean;
  name: string | undefined;
  value: string;
  phrase: boolean;
  closed: boolean;
}

/** What stands after "person: " belongs to it, as if the space were not there. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(PART)) {
    if (match[0] === '') continue;
    const part = partOf(match);
    const before = parts.at(-1);
    const isItsValue = before?.name !== undefined && before.value === '' && !before.phrase && fieldOf(before.name) !== undefined;
    if (!isItsValue || part.name !== undefined || part.not) parts.push(part);
    else {
      const stretch = { start: before.stretch.start, end: part.stretch.end, text: text.slice(before.stretch.start, part.stretch.end) };
      parts[parts.length - 1] = { ...part, stretch, name: before.name, not: before.not };
    }
  }
  return parts;
}

function partOf(match: RegExpExecArray): Part {
  const { minus, name, phrase, closed, word } = match.groups ?? {};
  return {
    stretch: { start: match.index, end: match.index + match[0].length, text: match[0] },
    not: minus !== undefined,
    name,
    value: (phrase ?? word ?? '').trim(),
    phrase: phrase !== undefined,
    closed: Boolean(closed),
  };
}

const OPPOSITE = { before: 'after', after: 'before' } as const;

function takeOperator(query: Query, field: Field, { stretch, not, value }: Part): void {
  // Somebody is about to type it.
  if (value === '') return;
  if (field === 'before' || field === 'after') takeDays(query, sideOf(not ? OPPOSITE[field] : field, value), stretch);
  else if (field !== 'language') takeCondition(query, { ...stretch, field, value, not });
  else takeLanguage(query, languageOf(value), { stretch, not, value });
}

function takeLanguage(query: Query, language: string | undefined, { stretch, not, value }: Pick<Part, 'stretch' | 'not' | 'value'>): void {
  if (language) takeCondition(query, { ...stretch, field: 'language', value: language, not });
  else query.problems.push({ ...stretch, text: value, code: 'unknown-language' });
}

/** Said twice is said once. */
function takeCondition({ conditions }: Query, condition: Condition): void {
  const { field, value, not } = condition;
  if (!conditions.some((one) => one.field === field && one.value === value && one.not === not)) conditions.push(condition);
}

function takeDays(query: Query, days: Days | undefined, stretch: Stretch): void {
  const from = [query.from, days?.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const to = [query.to, days?.to].filter((day) => day !== undefined).sort()[0];
  const code = !days ? 'bad-date' : from && to && from > to ? 'empty-range' : undefined;
  if (code) query.problems.push({ ...stretch, code });
  else Object.assign(query, { ...(from && { from }), ...(to && { to }) });
}

/** The words of a part without an operator; a phrase is kept as such, too. */
function takeText(query: Query, { stretch, not, name, value, phrase }: Part): string[] {
  if (name && isSlipOfOperator(name)) query.problems.push({ ...stretch, text: `${name}:`, code: 'unknown-operator' });
  const said = [name, value].filter(Boolean).join(' ');
  const text = phrase ? said : said.replace(POSSESSIVE, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  if (not) {
    query.without.push({ text, phrase });
    return [];
  }
  if (phrase) query.phrases.push(value);
  return [text];
}

function languageOf(value: string): string | undefined {
  const wanted = value.toLowerCase();
  return Object.entries(LANGUAGE_NAMES).find(([, names]) => names.includes(wanted))?.[0];
}

// "US: talks" is no operator, "peson:kim" was meant as one.
function isSlipOfOperator(name: string): boolean {
  return operatorNames().some((operator) => isOneSlipAway(name.toLowerCase(), operator));
}
