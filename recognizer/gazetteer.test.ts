import { expect, test } from 'vitest';
import { compileGazetteer } from './compile.ts';
import { openGazetteer } from './gazetteer.ts';
import { NAME_FLAG, SENSE } from './layout.ts';
import { matchText } from './match.ts';
import { type GazetteerSource, NO_WORDS, type PersonSource } from './source.ts';

const words = { ...NO_WORDS, alsoWords: { en: ['Moon'] } };

function pack(...names: string[]): ArrayBuffer {
  const people = names.map((text): PersonSource => {
    const id = text.toLowerCase();
    return { id, country: 'US', order: 'given', forms: [{ text, kind: 'name' }], shorts: [], letters: [], tenures: [] };
  });
  const countries = [{ code: 'US', names: ['US'], adjectives: [], seats: [], capitals: [] }];
  const source: GazetteerSource = { people, agreements: [], language: { countries, titles: [], words } };
  return compileGazetteer(source);
}

test('several packs are one gazetteer: whom several know is one person', () => {
  const gazetteer = openGazetteer(pack('Joe Biden', 'Sung Kim'), pack('Sung Kim', 'Kim', 'Joe'));
  expect(gazetteer.people.map(({ id }) => id)).toEqual(['joe biden', 'sung kim', 'kim', 'joe']);
  expect(gazetteer.countries).toEqual(['US']);
  const { tags } = matchText(gazetteer, 'US: Joe Biden, Sung Kim, Kim, us');
  expect(tags.map(({ senses }) => senses.map(({ kind, index }) => [kind, index]))).toEqual([
    [[SENSE.country, 0]],
    [[SENSE.fullName, 0]],
    [[SENSE.fullName, 1]],
    [[SENSE.fullName, 2]],
  ]);
});

test('a name says whether it is a word, too', () => {
  const { tags } = matchText(openGazetteer(pack('Moon', 'Kim')), 'Moon Kim');
  expect(tags.map(({ flags }) => flags & NAME_FLAG.commonWord)).toEqual([NAME_FLAG.commonWord, 0]);
});
