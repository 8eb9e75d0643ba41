import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { editorFiles, FIELDS_PAGE } from './editor-files.ts';
import { fieldNotes } from './field-notes.ts';
import { FILE_KINDS, fieldsOf, jsonSchemaOf } from './json-schema.ts';

const page = await readFile(FIELDS_PAGE, 'utf8');
const notes = fieldNotes(page);

describe.each(FILE_KINDS.filter(({ heading }) => heading))(`the table of $heading in ${FIELDS_PAGE}`, (kind) => {
  const table = notes.get(kind.heading ?? '') ?? new Map();
  const fields = fieldsOf(jsonSchemaOf(kind));

  test('has every field of the schema, and no other', () => {
    expect([...table.keys()].sort()).toEqual(fields.map(({ path }) => path).sort());
  });

  test.each(fields)('$path: whether it must be there, and every value it may have', ({ path, must, values }) => {
    const note = table.get(path);
    expect(note?.must).toBe(must);
    for (const value of values) expect(note?.meaning).toContain(`\`${value}\``);
  });
});

test('every table of the page is one of a schema', () => {
  const tables = [...notes].filter(([, table]) => table.size > 0).map(([heading]) => heading);
  expect(tables).toEqual(FILE_KINDS.flatMap(({ heading }) => heading ?? []));
});

test('the files for editors are up to date', async () => {
  for (const [path, text] of await editorFiles()) {
    const committed = await readFile(path, 'utf8').catch(() => '');
    expect(committed === text, `${path} is not what the schema says; run: npm run corpus -- --schema`).toBe(true);
  }
  const kept = (await readdir('corpus/json-schema')).map((name) => `corpus/json-schema/${name}`);
  expect(kept.filter((path) => path.endsWith('.json')).sort()).toEqual(
    [...(await editorFiles()).keys()].filter((path) => path.startsWith('corpus/')).sort(),
  );
});

test('an editor is told what a field means, what it may hold, and that there is no other', async () => {
  const schema = JSON.parse((await editorFiles()).get('corpus/json-schema/person.json') ?? '');
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toContain('sources');
  const { post, from } = schema.properties.memberships.items.properties;
  expect(post.description).toBe('The id of a post in `posts.yaml`.');
  expect(new RegExp(from.pattern).test('2021-1')).toBe(false);
  expect(schema.properties.aliases.items.properties.kind.enum).toContain('misspelling');
});
