import { expect, test } from 'vitest';
import type { Agreement } from '../corpus/schema/entities.ts';
import { packagedLibrary } from '../packs/packaged.ts';
import { person, sampleFiles, samplePack } from '../packs/sample-pack.ts';
import { starterFiles } from '../packs/starter-files.ts';
import { cardIn } from './card-in.ts';

const reading = { language: 'en', today: '2026-01-01' } as const;
const sample = samplePack();
const memberships = [{ post: 'kr.president', from: '2017-05-10', to: '2022-05-10', sources: ['https://example.org'] }];
const signatories = [{ person: 'moon-jae-in' }, { person: 'talks' }, { person: 'nobody' }];
const library = packagedLibrary(
  starterFiles(
    sampleFiles({
      ...sample,
      people: [{ ...person('moon-jae-in', 'Moon Jae-in'), memberships }],
      agreements: [{ ...(sample.agreements[0] as Agreement), signatories }],
    }),
  ),
);

test('a person comes with posts and passages', async () => {
  expect(await cardIn(library, 'moon-jae-in', reading)).toMatchObject({
    kind: 'person',
    last: { post: 'kr.president', title: { en: 'President' } },
    passages: [
      { article: 'visit.en', block: 1 },
      { article: 'older.id', block: 1 },
    ],
  });
});

test('an agreement comes with those of its signatories who are people of the corpus', async () => {
  expect(await cardIn(library, 'talks', reading)).toMatchObject({
    kind: 'agreement',
    signatories: [{ name: 'Moon Jae-in', person: 'moon-jae-in' }],
  });
});

test.each(['nobody', '__proto__', 'constructor'])('nobody is called %s', async (id) => {
  expect(await cardIn(library, id, reading)).toBeUndefined();
});
