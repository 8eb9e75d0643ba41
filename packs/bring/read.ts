import * as v from 'valibot';
import { type Article, agreement, id, person, post } from '../../corpus/schema.ts';
import type { PackFile } from '../../store/brought-db.ts';
import { PACK_FORMAT } from '../format.ts';
import { articleSchema, slugOf } from './article.ts';
import { decode } from './decode.ts';
import { joinPath, MOST_FAULTS, type PackFault, type Read, refused } from './fault.ts';
import { type Placed, parseJson } from './json.ts';

const MOST_ARTICLES = 100_000;
const MOST_ENTITIES = 50_000;

/** A pack in one JSON value. Of a compiled one the marks and the hash are made anew. */
const frame = v.strictObject({
  format: v.optional(v.literal(PACK_FORMAT, `is the format of another version of Sekilas; this one reads ${PACK_FORMAT}`)),
  id: v.optional(v.pipe(id, v.maxLength(100))),
  title: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(200))),
  version: v.optional(v.string()),
  people: v.optional(v.array(v.unknown()), []),
  agreements: v.optional(v.array(v.unknown()), []),
  posts: v.optional(v.array(v.unknown()), []),
  articles: v.optional(v.array(v.unknown()), []),
});

/**
 * Reads a pack or a list of articles from a file: our own pack as JSON, an array of articles, or one article a line. All of it, or
 * none: every fault is told, up to twenty, with its place.
 * @param name of the file: its id and title, where the file itself has none
 */
export async function readPack(file: Blob, name: string): Promise<Read<PackFile>> {
  const decoded = await decode(file);
  if (!decoded.ok) return decoded;
  const parsed = parseJson(decoded.value);
  if (!parsed.ok) return parsed;
  const framed = frameOf(parsed.value);
  if (!framed.ok) return framed;
  const { value } = framed;
  const tooMany = value.articles.length > MOST_ARTICLES || value.people.length + value.agreements.length > MOST_ENTITIES;
  if (tooMany)
    return refused(`has more than ${MOST_ARTICLES} articles or ${MOST_ENTITIES} people and agreements: part it into several packs`);

  const faults: PackFault[] = [];
  const people = checkAll(value.people, () => person, faults);
  const agreements = checkAll(value.agreements, () => agreement, faults);
  const posts = checkAll(value.posts, () => post, faults);
  const articles = checkAll(value.articles, articleSchema, faults).map(withoutMarks);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
  if (people.length + agreements.length + articles.length === 0) return refused('has no article, no person and no agreement');

  const title = value.title ?? name.replace(/(\.(json|ndjson|jsonl|gz))+$/i, '');
  const own = value.id ?? (slugOf(title) || 'pack');
  return { ok: true, value: { id: own, title, version: await hashOf(decoded.value), people, agreements, posts, articles } };
}

interface Frame {
  id?: string | undefined;
  title?: string | undefined;
  people: Placed[];
  agreements: Placed[];
  posts: Placed[];
  articles: Placed[];
}

function frameOf(parsed: Placed | Placed[]): Read<Frame> {
  const none = { people: [], agreements: [], posts: [] };
  if (Array.isArray(parsed)) return { ok: true, value: { ...none, articles: parsed } };
  if (Array.isArray(parsed.value)) return { ok: true, value: { ...none, articles: placed('', parsed.value) } };
  // One article alone is a file of one line.
  if (isObject(parsed.value) && 'headline' in parsed.value) return { ok: true, value: { ...none, articles: [parsed] } };
  const checked = v.safeParse(frame, parsed.value);
  if (!checked.success) return { ok: false, faults: faultsOf(checked.issues, '') };
  const { people, agreements, posts, articles, ...rest } = checked.output;
  const lists = {
    people: placed('people', people),
    agreements: placed('agreements', agreements),
    posts: placed('posts', posts),
    articles: placed('articles', articles),
  };
  return { ok: true, value: { ...rest, ...lists } };
}

function placed(list: string, values: readonly unknown[]): Placed[] {
  return values.map((value, at) => ({ value, where: `${list}[${at}]` }));
}

function checkAll<T>(all: readonly Placed[], schemaOf: (value: unknown) => v.GenericSchema<unknown, T>, faults: PackFault[]): T[] {
  const good: T[] = [];
  for (const { value, where } of all) {
    if (faults.length >= MOST_FAULTS) break;
    const checked = v.safeParse(schemaOf(value), value);
    if (checked.success) good.push(checked.output);
    else faults.push(...faultsOf(checked.issues, where));
  }
  return good;
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[], where: string): PackFault[] {
  return issues.map(({ path, message }) => {
    const inside = joinPath((path ?? []).map(({ key }) => key as PropertyKey));
    const parts = where.startsWith('line') ? [where, inside] : [where && inside ? `${where}.${inside}` : where || inside];
    return { where: parts.filter(Boolean).join(': '), reason: message };
  });
}

/** Marks are made by the recognizer of the library that the pack comes into: those of another one may mean somebody else. */
function withoutMarks(article: Article): Article {
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, marks: [] })) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
