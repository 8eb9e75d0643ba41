import type { IsoDay } from '../../corpus/dates.ts';
import type { Field } from './operators.ts';

/** A stretch of the query as it was typed, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
  /** The text there. */
  text: string;
}

/** Why a part of a query was left aside. The rest is searched for all the same. */
export interface Problem extends Stretch {
  code:
    | 'bad-date'
    | 'empty-range'
    | 'unknown-language'
    | 'unknown-operator'
    | 'unknown-person'
    | 'unknown-agreement'
    | 'unknown-source'
    | 'open-quote'
    | 'only-without';
}

/** `person:`, `agreement:`, `source:` or `lang:` with what follows it. */
export interface Condition extends Stretch {
  field: Exclude<Field, 'before' | 'after'>;
  value: string;
  /** True after a minus: what fits is left out. */
  not: boolean;
}

/** A query, taken apart. */
export interface Query {
  /** The words to be found, those of phrases included, as they were typed. */
  words: string;
  /** What must stand in a text word for word. */
  phrases: string[];
  /** Words and phrases that must not be there. */
  without: { text: string; phrase: boolean }[];
  conditions: Condition[];
  /** The days searched, both included. */
  from?: IsoDay;
  to?: IsoDay;
  problems: Problem[];
}
