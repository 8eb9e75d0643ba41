import { expect, it, test } from 'vitest';
import { loadCorpus, soundSources } from './load.ts';
import { SAMPLE_FILES, writeFiles } from './sample-corpus.ts';

/** Milliseconds: reading hundreds of files takes long where others work at the same disk. */
const PATIENCE = 60_000;

/** A text and what takes its place, in one file. */
type Edit = [file: string, before: string | RegExp, after: string];
type Expected = [place: string, field: string, reason: RegExp];

const BLINKEN = 'people/antony-blinken.yaml';
const ARMISTICE = 'agreements/armistice-1953.yaml';
const EXPLAINER = 'articles/armistice-explained.en.md';
const NEWS = 'articles/visit.en.md';
/** In place of a text: the whole file, which is not there without a new one. */
const WHOLE = '';
const VISIT_EXPLAINED = (SAMPLE_FILES[EXPLAINER] ?? '').replace('armistice-explained', 'visit').replace('[visit]', '[armistice-explained]');

test.each<[string, Edit, Expected]>([
  ['YAML that does not parse', [BLINKEN, 'family: ', 'family: ['], [`${BLINKEN}:6`, '(file)', /./]],
  ['a field twice', [BLINKEN, 'given: Antony', 'family: Antony'], [`${BLINKEN}:6`, '(file)', /unique/]],
  ['a misspelt field', [BLINKEN, 'family:', 'famly:'], [`${BLINKEN}:5`, 'famly', /no field famly/]],
  ['a missing field', [BLINKEN, 'order: given\n', ''], [`${BLINKEN}:1`, 'order', /missing/]],
  ['a field of another type', [BLINKEN, 'order: given', 'order: first'], [`${BLINKEN}:7`, 'order', /"family" \| "given"/]],
  ['a date that is none', [BLINKEN, '2021-01-26', '2021-02-31'], [`${BLINKEN}:14`, 'memberships.0.from', /calendar/]],
  ['a date with a wrong precision', [BLINKEN, '"2015-01-09"', '"2015-1"'], [`${BLINKEN}:19`, 'memberships.1.from', /such as 2021/]],
  [
    'memory as a source',
    [BLINKEN, 'https://www.state.gov/biographies/antony-j-blinken/\n  -', 'memory\n  -'],
    [`${BLINKEN}:17`, 'memberships.0.sources.0', /memory/],
  ],
  [
    'a fact without a source',
    [BLINKEN, '[https://2009-2017.state.gov/r/pa/ei/biog/bureau/235996.htm]', '[]'],
    [`${BLINKEN}:21`, 'memberships.1.sources', /at least one source/],
  ],
  ['an id that is not the file’s name', [BLINKEN, 'id: antony-blinken', 'id: tony-blinken'], [`${BLINKEN}:1`, 'id', /no file is named/]],
  ['an unknown post', [BLINKEN, 'us.sos', 'us.nobody'], [`${BLINKEN}:13`, 'memberships.0.post', /not in posts\.yaml/]],
  ['an end before the start', [BLINKEN, '2025-01-20', '2020-01-20'], [`${BLINKEN}:15`, 'memberships.0.to', /is before 2021-01-26/]],
  [
    'a check before the start',
    ['people/marco-rubio.yaml', '2026-06', '2024'],
    ['people/marco-rubio.yaml:10', 'memberships.0.asOf', /before/],
  ],
  [
    'two holders of one post',
    [BLINKEN, '2025-01-20', '2025-02-01'],
    ['people/marco-rubio.yaml:9', 'memberships.0.from', /antony-blinken holds us\.sos until 2025-02-01/],
  ],
  [
    'a post that another holder still has',
    ['people/antony-blinken.yaml', '    to: "2025-01-20"\n', '    asOf: "2025-02"\n'],
    ['people/marco-rubio.yaml:9', 'memberships.0.from', /antony-blinken holds us\.sos as of 2025-02/],
  ],
  [
    'a signatory who is not there',
    [ARMISTICE, '{ name: William K. Harrison Jr. }', '{ person: nobody-here }'],
    [`${ARMISTICE}:9`, 'signatories.0.person', /no people\/nobody-here\.yaml/],
  ],
  [
    'in force before it was signed',
    [ARMISTICE, 'inForce: "1953-07-27"', 'inForce: "1952"'],
    [`${ARMISTICE}:7`, 'inForce', /1952 is before/],
  ],
  ['a post without a title', ['posts.yaml', ', id: Menteri Luar Negeri AS', ''], ['posts.yaml:4', '0.title.id', /missing/]],
  ['a post twice', ['posts.yaml', 'id: us.depsos', 'id: us.sos'], ['posts.yaml:5', '1.id', /us\.sos is there twice/]],
  [
    'a membership twice',
    [BLINKEN, 'us.depsos\n    from: "2015-01-09"', 'us.sos\n    from: "2021-01-26"'],
    [`${BLINKEN}:18`, 'memberships.1.post', /twice/],
  ],
  [
    'an unknown main post',
    ['main-posts.yaml', 'us.depsos', 'us.nobody'],
    ['main-posts.yaml:1', '0.also.0', /us\.nobody is not in posts\.yaml/],
  ],
  [
    'a person without a summary',
    ['people/marco-rubio.yaml', /^summary:\n(?: {2}.*\n)+/m, ''],
    ['people/marco-rubio.yaml:1', 'summary', /missing/],
  ],
  [
    'a summary that was not translated',
    [ARMISTICE, 'Mengakhiri pertempuran di Korea, bukan perangnya.', 'Ended the fighting in Korea, not the war.'],
    [`${ARMISTICE}:12`, 'summary.id', /same as the English/],
  ],
  ['a summary in one language', [BLINKEN, /^ {2}id: .*\n/m, ''], [`${BLINKEN}:22`, 'summary.id', /missing/]],
  [
    'an open membership that nobody has checked',
    ['people/marco-rubio.yaml', '    asOf: "2026-06"\n', ''],
    ['people/marco-rubio.yaml:8', 'memberships.0.asOf', /without a day of checking/],
  ],
  [
    'a form of two people',
    [BLINKEN, 'kind: variant }', 'kind: variant }\n  - { text: marco rubio, kind: variant }'],
    [`${BLINKEN}:12`, 'aliases.1.text', /marco-rubio can be written marco rubio too/],
  ],
  [
    'a form of a person and an agreement',
    [ARMISTICE, 'aliases: []', 'aliases: [{ text: Antony Blinken, kind: description }]'],
    [`${ARMISTICE}:4`, 'aliases.0.text', /antony-blinken can be/],
  ],
  [
    'a form of two that is listed for one',
    ['ambiguous.yaml', '[antony-blinken, marco-rubio]', '[antony-blinken]'],
    ['people/marco-rubio.yaml:6', 'aliases.0.text', /antony-blinken can be/],
  ],
  [
    'a listed form that is not shared',
    ['people/marco-rubio.yaml', 'Tony-Blinken', 'Toni Rubio'],
    ['ambiguous.yaml:2', '0.entities.1', /marco-rubio is not written Tony Blinken/],
  ],
  [
    'a listed form of one',
    [`ambiguous.yaml`, 'Tony Blinken\n  entities: [antony-blinken, marco-rubio]', 'Marco Rubio\n  entities: [marco-rubio]'],
    ['ambiguous.yaml:1', '0.form', /means one entity/],
  ],
  [
    'a common English word as a name',
    [BLINKEN, 'Tony Blinken', 'Secretary'],
    [`${BLINKEN}:11`, 'aliases.0.text', /Secretary is a common word/],
  ],
  [
    'a common Indonesian word as a name',
    [ARMISTICE, 'aliases: []', 'aliases: [{ text: Perjanjian, kind: variant }]'],
    [`${ARMISTICE}:4`, 'aliases.0.text', /common word/],
  ],
  ['a word that takes sides', [BLINKEN, 'US diplomat', 'Diplomat of the regime'], [`${BLINKEN}:23`, 'summary.en', /“regime” takes sides/]],
  ['one in the other language', [ARMISTICE, 'Mengakhiri', 'Rezim mengakhiri'], [`${ARMISTICE}:12`, 'summary.id', /“Rezim” takes sides/]],
  ['one with a hyphen, in an article', [EXPLAINER, 'middle.', 'so-called middle.'], [`${EXPLAINER}:25`, 'body', /“so-called” takes sides/]],
  [
    'a dispute without a source',
    [BLINKEN, '    to: "2017-01-20"\n', '    to: "2017-01-20"\n    disputed: [{ field: to, value: "2017-01-21" }]\n'],
    [`${BLINKEN}:21`, 'memberships.1.disputed.0.sources', /missing/],
  ],
  [
    'a dispute over another field',
    [BLINKEN, '    to: "2017-01-20"\n', '    to: "2017-01-20"\n    disputed: [{ field: born, value: "1960", sources: [x] }]\n'],
    [`${BLINKEN}:21`, 'memberships.1.disputed.0.field', /"from" \| "to"/],
  ],
  [
    'a dispute that is only less precise',
    [BLINKEN, 'aliases:', 'disputed: [{ field: born, value: "1962", sources: [x] }]\naliases:'],
    [`${BLINKEN}:10`, 'disputed.0.value', /1962 is the same as 1962-04-16/],
  ],
  [
    'a dispute over a date that is not there',
    [ARMISTICE, 'aliases: []', 'aliases: []\ndisputed: [{ field: ended, value: "1960", sources: [x] }]'],
    [`${ARMISTICE}:5`, 'disputed.0.value', /there is no ended/],
  ],
  ['no front matter', [NEWS, '---', ''], [`${NEWS}:1`, '(file)', /front matter/]],
  ['front matter that does not parse', [NEWS, 'topics: [', 'topics: [['], [`${NEWS}:8`, '(file)', /./]],
  ['a day that is only a month', [NEWS, "date: '2021-08-06'", "date: '2021-08'"], [`${NEWS}:5`, 'date', /must be a day/]],
  ['citations in news', [NEWS, 'Blinken.', 'Blinken.[^text]'], [`${NEWS}:11`, 'body', /news cites no sources/]],
  [
    'one language only',
    [NEWS, WHOLE, ''],
    ['articles/visit.id.md:3', 'language', /its other version, articles\/visit\.en\.md, is missing/],
  ],
  ['an explainer without a subject', [EXPLAINER, '[armistice-1953]', '[]'], [`${EXPLAINER}:7`, 'about', /at least one/]],
  [
    'an explainer of something unknown',
    [EXPLAINER, '[armistice-1953]', '[armistice]'],
    [`${EXPLAINER}:7`, 'about.0', /no agreement or person/],
  ],
  ['nothing of that name to read next', [EXPLAINER, '[visit]', '[visit, visits]'], [`${EXPLAINER}:9`, 'related.1', /no article/]],
  ['itself to read next', [EXPLAINER, '[visit]', '[armistice-explained]'], [`${EXPLAINER}:9`, 'related.0', /not related to itself/]],
  ['a source that is never cited', [EXPLAINER, '[^history]', ''], [`${EXPLAINER}:15`, 'sources.1.key', /history is never cited/]],
  ['a source listed twice', [EXPLAINER, 'key: history', 'key: text'], [`${EXPLAINER}:15`, 'sources.1.key', /listed twice/]],
  [
    'a cited source that is not listed',
    [EXPLAINER, '[^text][^history]', '[^txt][^history]'],
    [`${EXPLAINER}:25`, 'body', /\[\^txt\] is not in sources/],
  ],
  ['a paragraph without a source', [EXPLAINER, 'ended.[^text]', 'ended.'], [`${EXPLAINER}:21`, 'body', /without a source/]],
  ['too short', [EXPLAINER, 'word '.repeat(100), ''], [`${EXPLAINER}:21`, 'body', /has 8 words, not 300 to 600/]],
  ['too long', [EXPLAINER, 'ended.', `${'word '.repeat(300)}ended.`], [`${EXPLAINER}:21`, 'body', /has 60\d words/]],
  [
    'languages that cite other sources',
    [EXPLAINER, 'key: history', 'key: book'],
    ['articles/armistice-explained.id.md:10', 'sources', /history, book/],
  ],
  ['languages of another kind', [NEWS, WHOLE, VISIT_EXPLAINED], [`${NEWS}:3`, 'kind', /visit\.id\.md is of another kind/]],
])('%s', async (_, [file, before, after], [place, field, reason]) => {
  const { [file]: text = '', ...rest } = SAMPLE_FILES;
  const edited = before === WHOLE ? after : typeof before === 'string' ? text.replaceAll(before, after) : text.replace(before, after);
  expect(edited).not.toBe(text);
  const { folder, remove } = await writeFiles(edited ? { ...rest, [file]: edited } : rest);
  try {
    const { faults } = await loadCorpus(folder);
    const found = faults.find((fault) => fault.field === field && `${fault.file}:${fault.line}` === place);
    expect(found, JSON.stringify(faults, null, 1)).toBeDefined();
    expect(found?.reason).toMatch(reason);
    expect(found?.mend).toBeTruthy();
    await expect(soundSources(folder)).rejects.toThrow(`corpus/${place}: ${field}: `);
  } finally {
    await remove();
  }
});

test.each([
  'Talks on a peace regime ended.',
  'It named him a “regime” man.',
  "It wrote 'the regime' of sanctions.",
  'The Control Regime of Arms met.',
])('nothing is wrong with: %s', async (text) => {
  const agreement = (SAMPLE_FILES[ARMISTICE] ?? '').replace('aliases: []', 'aliases: [{ text: Control Regime of Arms, kind: variant }]');
  const { folder, remove } = await writeFiles({
    ...SAMPLE_FILES,
    [ARMISTICE]: agreement.replace('Ended the fighting in Korea, not the war.', text),
  });
  expect((await loadCorpus(folder)).faults).toEqual([]);
  await remove();
});

it('a corpus without a fault has none', async () => {
  const { folder, remove } = await writeFiles(SAMPLE_FILES);
  expect((await loadCorpus(folder)).faults).toEqual([]);
  await remove();
});

it(
  'the project’s own corpus is sound',
  async () => {
    const { sources, faults } = await loadCorpus();
    expect(faults).toEqual([]);
    expect(sources.articles.length).toBeGreaterThan(0);
  },
  PATIENCE,
);
