import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CORPUS_FOLDER, loadCorpus, soundSources } from './load.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sekilas-corpus-'));
  for (const part of ['people', 'agreements', 'articles', 'titles', 'posts.yaml'])
    await cp(join(CORPUS_FOLDER, part), join(folder, part), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

describe('a faulty edit is told with its file, field and reason', () => {
  it.each<[string, file: string, edit: (text: string) => string, fault: [field: string, reason: RegExp]]>([
    [
      'a date that is none',
      'people/antony-blinken.yaml',
      (text) => text.replace('2021-01-26', '2021-02-31'),
      ['memberships.0.from', /calendar/],
    ],
    [
      'memory as a source',
      'people/antony-blinken.yaml',
      (text) => text.replace(/( +)- .*holders21.*/, '$1- memory'),
      ['memberships.0.sources.0', /memory is not a source/],
    ],
    ['a misspelt field', 'people/antony-blinken.yaml', (text) => text.replace('family:', 'famly:'), ['famly', /never/]],
    [
      'an unknown post',
      'people/antony-blinken.yaml',
      (text) => text.replace('us.sos', 'us.nobody'),
      ['memberships.0.post', /not in posts\.yaml/],
    ],
    [
      'an end before the start',
      'people/antony-blinken.yaml',
      (text) => text.replace('2025-01-20', '2020-01-20'),
      ['memberships.0.to', /is before 2021-01-26/],
    ],
    [
      'two holders of one post',
      'people/mike-pompeo.yaml',
      (text) => text.replace('2021-01-20', '2022-01-20'),
      ['memberships.0.from', /mike-pompeo holds us\.sos until 2022-01-20/],
    ],
    [
      'an id that is not the file’s name',
      'people/antony-blinken.yaml',
      (text) => text.replace('id: antony-blinken', 'id: tony-blinken'),
      ['id', /name the file after its id/],
    ],
    ['no front matter', 'articles/sung-kim-ready-to-meet-2021.en.md', (text) => text.replace('---', ''), ['(file)', /front matter/]],
    ['YAML that does not parse', 'posts.yaml', (text) => `${text}\n  - : : {`, ['(file)', /./]],
    [
      'a signatory who is not there',
      'agreements/hanoi-summit-2019.yaml',
      (text) => text.replace(/signatories:.*\n/, 'signatories: [{ person: nobody-here }]\n').replace(/^ {2}- \{ person: .*\n/gm, ''),
      ['signatories.0.person', /there is no people\/nobody-here\.yaml/],
    ],
  ])('%s', async (_, file, edit, [field, reason]) => {
    const before = await readFile(join(folder, file), 'utf8');
    const after = edit(before);
    expect(after).not.toBe(before);
    await writeFile(join(folder, file), after);
    const { faults } = await loadCorpus(folder);
    expect(faults.map((fault) => fault.field)).toContain(field);
    expect(faults.find((fault) => fault.field === field)?.reason).toMatch(reason);
    await expect(soundSources(folder)).rejects.toThrow(/^The corpus has \d+ faults?:\n {2}corpus\//);
  });
});

it('the project’s own corpus is sound', async () => {
  const { sources, faults } = await loadCorpus();
  expect(faults).toEqual([]);
  expect(sources.articles.length).toBeGreaterThan(0);
});
