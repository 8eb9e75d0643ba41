import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { SAMPLE_FILES, writeFiles } from '../../corpus/sample-corpus.ts';
import { coverageOf } from './coverage.ts';
import { coverageReport, REPORT_FILE } from './coverage-report.ts';

/** Milliseconds: reading hundreds of files takes long where others work at the same disk. */
const PATIENCE = 60_000;

async function coverage(edit: (files: Record<string, string>) => void = () => {}) {
  const files = { ...SAMPLE_FILES };
  edit(files);
  const { folder, remove } = await writeFiles(files);
  const { sources, faults } = await loadCorpus(folder);
  await remove();
  expect(faults).toEqual([]);
  return coverageOf(sources);
}

test('counts, countries, kinds and decades', async () => {
  const { horizon, counts, countries, agreementKinds, decades } = await coverage();
  expect(horizon).toBe('2026-06-01');
  expect(Object.fromEntries(counts)).toEqual({
    people: 2,
    memberships: 3,
    posts: 2,
    agreements: 1,
    'news stories': 1,
    explainers: 1,
    'dates on which sources differ': 0,
  });
  expect(countries[0]).toEqual({ country: 'US', people: 2, agreements: 0, posts: 2 });
  expect(agreementKinds).toEqual([['armistice', 1]]);
  expect(decades).toEqual([
    ['2010s', 1],
    ['2020s', 2],
  ]);
});

test('the holders of a main post by year, those who stand in for it among them, and when nobody is known', async () => {
  const { holders } = await coverage();
  expect(holders).toHaveLength(1);
  const [post] = holders;
  expect(post?.years.map(({ year, holders, gapDays }) => `${year} ${holders} ${gapDays}`)).toEqual([
    '2017 Blinken 346',
    '2018  365',
    '2019  365',
    '2020  366',
    '2021 Blinken 25',
    '2022 Blinken 0',
    '2023 Blinken 0',
    '2024 Blinken 0',
    '2025 Blinken,Rubio 0',
    '2026 Rubio 0',
  ]);
  expect(post?.gaps).toEqual([{ from: '2017-01-20', to: '2021-01-25', before: 'Antony Blinken until 2017-01-20' }]);
});

test('a time when nobody held the post is no gap', async () => {
  const { holders } = await coverage((files) => {
    files['main-posts.yaml'] =
      '- { post: us.sos, also: [us.depsos], vacant: [{ from: "2017-01-20", to: "2021-01-26", why: x, sources: [x] }] }';
  });
  expect(holders[0]?.gaps).toEqual([]);
});

test('sources by kind, and what was checked longest ago', async () => {
  const { sources, oldest } = await coverage();
  expect(sources.find(({ kind }) => kind === 'official')).toEqual({ kind: 'official', facts: 6, alone: 6, share: 1 });
  expect(oldest).toEqual([{ asOf: '2026-06', person: 'Marco Rubio', post: 'us.sos' }]);
});

test(
  `${REPORT_FILE} is up to date`,
  async () => {
    const { sources } = await loadCorpus();
    const committed = await readFile(REPORT_FILE, 'utf8');
    expect(committed === coverageReport(coverageOf(sources)), 'run: npm run corpus -- --report --write').toBe(true);
  },
  PATIENCE,
);
