import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { ambiguousForms, loadedWords, mainPosts } from '../../corpus/editorial.ts';
import { countries, titles, words } from '../../corpus/language-data.ts';
import { explainerMeta, newsMeta } from '../../corpus/schema/articles.ts';
import { agreement, person, post } from '../../corpus/schema/entities.ts';

/** A kind of file of the corpus. */
export interface FileKind {
  name: string;
  /** What its heading in docs/corpus.md begins with, where its fields have a table there. */
  heading?: string;
  /** The files, relative to the root; Markdown has none: editors do not check front matter. */
  files?: string;
  schema: v.GenericSchema;
  /** Whether a file is a list of such things. */
  isList?: boolean;
}

export const FILE_KINDS: readonly FileKind[] = [
  { name: 'person', heading: 'Person', files: 'corpus/people/*.yaml', schema: person },
  { name: 'agreement', heading: 'Agreement', files: 'corpus/agreements/*.yaml', schema: agreement },
  { name: 'post', heading: 'Post', files: 'corpus/posts.yaml', schema: post, isList: true },
  { name: 'news', heading: 'News', schema: newsMeta },
  { name: 'explainer', heading: 'Explainer', schema: explainerMeta },
  { name: 'main-post', heading: 'Main posts', files: 'corpus/main-posts.yaml', schema: mainPosts.item, isList: true },
  { name: 'ambiguous', heading: 'Ambiguous forms', files: 'corpus/ambiguous.yaml', schema: ambiguousForms.item, isList: true },
  { name: 'wording', heading: 'Loaded words', files: 'corpus/wording.yaml', schema: loadedWords.item, isList: true },
  { name: 'countries', files: 'corpus/titles/countries.yaml', schema: countries },
  { name: 'offices', files: 'corpus/titles/offices.yaml', schema: titles },
  { name: 'words', files: 'corpus/titles/words.yaml', schema: words },
];

/** A field of a schema by its path, as docs/corpus.md writes it: `memberships[].post`. */
export interface Field {
  path: string;
  must: boolean;
  /** The values it may have, where they are few. */
  values: readonly string[];
  /** Its part of the JSON Schema, which a description can be added to. */
  node: JsonSchema;
}

/** What an editor checks while somebody types. What JSON Schema cannot say, such as the days of a month, `--check` tells. */
export function jsonSchemaOf({ schema }: FileKind): JsonSchema {
  return toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
}

/** Every field, those with fields of their own among them only where they may be left out. */
export function fieldsOf(schema: JsonSchema, prefix = ''): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]): Field[] => {
    if (typeof node === 'boolean') return [];
    const path = prefix + name;
    const inner = innerFields(node, path);
    const field = { path, must: required.has(name), values: valuesOf(node), node };
    return inner.length > 0 && field.must && node.type === 'object' ? inner : [field, ...inner];
  });
}

function innerFields(node: JsonSchema, path: string): Field[] {
  if (node.type === 'object') return fieldsOf(node, `${path}.`);
  const { items } = node;
  if (node.type !== 'array' || typeof items !== 'object' || Array.isArray(items)) return [];
  const kinds = items.anyOf ?? [items];
  return kinds.flatMap((kind) => (typeof kind === 'object' ? fieldsOf(kind, `${path}[].`) : []));
}

function valuesOf({ enum: values, const: only }: JsonSchema): string[] {
  return [...(values ?? []), ...(only === undefined ? [] : [only])].map(String);
}
