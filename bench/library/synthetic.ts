import type { PackArticle } from '../../corpus/schema/articles.ts';
import type { Person } from '../../corpus/schema/entities.ts';
import { PACK_FORMAT, type Pack } from '../../packs/format.ts';
import { capitalised, names, VOCABULARY, VOCABULARY_SEED, words } from '../names.ts';
import { Random } from '../random.ts';

/**
 * A library that is the same for the same size everywhere: articles of about 3,600 letters in frequent and rare words, which name
 * the people of a fixed list, a few of them often and most of them seldom. No word and no name in it is anybody's.
 */

const SEED = 2026;
const PEOPLE = 500;
const PARAGRAPHS = 9;
const WORDS = [35, 75] as const;
/** Share of the words that are a name. */
const NAMED = 1 / 45;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 6_000;
const sources = ['https://example.org'];

/** A pack with so many articles. */
export function syntheticPack(size: number, id = 'synthetic'): Pack {
  const random = new Random(SEED + size);
  const vocabulary = words(VOCABULARY, VOCABULARY_SEED);
  const people = names('latin', PEOPLE, SEED).map(personOf);
  const articles = Array.from({ length: size }, (_, at) => articleOf(at, random, vocabulary, people));
  return { format: PACK_FORMAT, id, version: `${size}`, people, agreements: [], posts: [], articles };
}

function personOf(name: string, at: number): Person {
  return { id: `person-${at}`, name: { en: name }, order: 'given', country: 'XX', aliases: [], memberships: [], sources };
}

function articleOf(at: number, random: Random, vocabulary: readonly string[], people: readonly Person[]): PackArticle {
  const date = new Date(FIRST_DAY + random.below(DAYS) * DAY).toISOString().slice(0, 10);
  const headline = capitalised(Array.from({ length: 9 }, () => random.pickSkewed(vocabulary)).join(' '));
  const language = at % 2 === 0 ? 'id' : 'en';
  const source = { publisher: `Harian ${capitalised(vocabulary[random.below(20)] as string)}`, headline, published: date };
  const id = `article-${at}`;
  return {
    key: `${id}.${language}`,
    meta: { id, language, headline, date, source, topics: ['topic'], corrections: [] },
    blocks: Array.from({ length: PARAGRAPHS }, () => paragraph(random, vocabulary, people)),
  };
}

function paragraph(random: Random, vocabulary: readonly string[], people: readonly Person[]): PackArticle['blocks'][number] {
  const marks: PackArticle['blocks'][number]['marks'] = [];
  let text = '';
  for (let left = random.between(...WORDS); left > 0; left--) {
    const start = text.length + (text ? 1 : 0);
    const person = random.chance(NAMED) ? random.pickSkewed(people) : undefined;
    const word = person ? person.name.en : random.pickSkewed(vocabulary);
    text += (text ? ' ' : '') + word;
    if (person) marks.push({ start, end: start + word.length, entity: person.id });
  }
  return { kind: 'paragraph', text: `${text}.`, marks };
}
