import { readFile } from 'node:fs/promises';
import type { JsonSchema } from '@valibot/to-json-schema';
import { type FieldNote, fieldNotes } from './field-notes.ts';
import { FILE_KINDS, type FileKind, fieldsOf, jsonSchemaOf } from './json-schema.ts';

/** The page whose tables explain the fields. */
export const FIELDS_PAGE = 'docs/corpus.md';
const FOLDER = 'corpus/json-schema';

/** What editors need to check the corpus: path and text of each file, relative to the root. Made by `npm run corpus -- --schema`. */
export async function editorFiles(): Promise<Map<string, string>> {
  const notes = fieldNotes(await readFile(FIELDS_PAGE, 'utf8'));
  const checked = FILE_KINDS.filter(({ files }) => files);
  const settings = { 'yaml.schemas': Object.fromEntries(checked.map(({ name, files }) => [schemaPath(name), files])) };
  return new Map([
    ...checked.map((kind): [string, string] => [schemaPath(kind.name), json(described(kind, notes.get(kind.heading ?? '')))]),
    ['.vscode/settings.json', json(settings)],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml', 'biomejs.biome'] })],
  ]);
}

/** The JSON Schema of a kind of file, its fields explained. */
function described(kind: FileKind, notes: ReadonlyMap<string, FieldNote> | undefined): JsonSchema {
  const { $schema = '', ...schema } = jsonSchemaOf(kind);
  for (const { path, node } of fieldsOf(schema)) {
    const note = notes?.get(path);
    if (note) node.description = note.meaning;
  }
  return kind.isList ? { $schema, type: 'array', items: schema } : { $schema, ...schema };
}

function schemaPath(name: string): string {
  return `${FOLDER}/${name}.json`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
