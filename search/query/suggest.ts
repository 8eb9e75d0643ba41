import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { fieldOf, LANGUAGE_NAMES, OPERATORS } from './operators.ts';

/** A way in which a query may go on. */
export interface Suggestion {
  /** What would be typed: `person:`, `lang:id`, `source:"VOA Indonesia"`. */
  label: string;
  /** The whole query with it. */
  query: string;
}

/** What stands in the library, for suggestions of values. */
export interface Known {
  publishers(): Promise<readonly string[]>;
  /** Names of people or agreements, the likeliest first. */
  names(kind: 'person' | 'agreement', begun: string): Promise<readonly string[]>;
}

/** The word that is being typed, at the end of the query: perhaps a minus, `name:` and the beginning of a value. */
const LAST = /(?:^|\s)(?<minus>-?)(?:(?<name>\p{L}+):(?<quote>["“]?))?(?<begun>[^\s"“”:]*|(?<=["“])[^"“”]*)$/u;
const SHORTEST_BEGUN = 2;
const MOST = 5;

/** How the last word of a query may go on, where it is an operator: its name, or what may stand after its colon. */
export async function suggest(query: string, known: Known, language: UiLanguage): Promise<Suggestion[]> {
  const { minus = '', name, quote = '', begun = '' } = LAST.exec(query)?.groups ?? {};
  const typed = `${minus}${name === undefined ? '' : `${name}:`}${quote}${begun}`;
  const before = query.slice(0, query.length - typed.length);
  const made = (label: string, after: string): Suggestion => ({ label, query: `${before}${minus}${label}${after}` });
  if (name !== undefined) {
    const values = await valuesOf(name, begun, known);
    return values.map((value) => made(`${name}:${quoted(value)}`, ' '));
  }
  if (begun.length < SHORTEST_BEGUN) return [];
  return operatorsFrom(begun.toLowerCase(), language).map((operator) => made(`${operator}:`, ''));
}

async function valuesOf(name: string, begun: string, known: Known): Promise<readonly string[]> {
  const field = fieldOf(name);
  const wanted = begun.toLowerCase();
  if (field === 'language') return Object.keys(LANGUAGE_NAMES).filter((code) => code.startsWith(wanted) && code !== wanted);
  if (field === 'source')
    return others(
      (await known.publishers()).filter((publisher) => publisher.toLowerCase().includes(wanted)),
      wanted,
    );
  if ((field === 'person' || field === 'agreement') && begun !== '') return others(await known.names(field, begun), wanted);
  return [];
}

function others(values: readonly string[], typed: string): string[] {
  return values.filter((value) => value.toLowerCase() !== typed).slice(0, MOST);
}

/** The operators that begin so, in the words of the interface first; each field once. */
function operatorsFrom(begun: string, language: UiLanguage): string[] {
  return Object.values(OPERATORS).flatMap((names) => {
    const found = [...names[language], ...names[language === 'id' ? 'en' : 'id']].find((name) => name.startsWith(begun));
    return found ?? [];
  });
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
