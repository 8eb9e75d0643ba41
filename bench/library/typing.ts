import { names, VOCABULARY, VOCABULARY_SEED, words } from '../names.ts';

const vocabulary = words(VOCABULARY, VOCABULARY_SEED);
const people = names('latin', 5, 2026);

/** What is typed, letter by letter: names, frequent and rare words, several at once, and words that are misspelt. */
const QUERIES = [
  ...people,
  ...[40, 400].map((at) => vocabulary[at] ?? ''),
  ...[50].map((at) => `${vocabulary[at]} ${vocabulary[at * 3]} ${vocabulary[at * 7]}`),
  ...people.slice(0, 2).map((name) => name.slice(0, 3) + name.slice(4)),
  `${people[0]} ${vocabulary[60]}`,
];

export const typing = {
  first: (people[0] ?? '').slice(0, 3),
  /** Every state of the input. */
  *keys(): Generator<string> {
    for (const query of QUERIES) for (let end = 1; end <= query.length; end++) yield query.slice(0, end);
  },
};
