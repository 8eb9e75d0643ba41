import * as v from 'valibot';
import { flaw } from '../../corpus/flaws.ts';
import type { Article } from '../../corpus/schema/articles.ts';
import { agreement, person, post } from '../../corpus/schema/entities.ts';
import { id, line } from '../../corpus/schema/fields.ts';
import type { PackFile } from '../../store/brought-db.ts';
import { PACK_FORMAT } from '../format.ts';
import { hashOf } from '../hash.ts';
import { articleSchema, slugOf } from './article.ts';
import { decode } from './decode.ts';
import { type Fault, faultOf, MOST_FAULTS, ONE_EACH, type Read, refused } from './fault.ts';
import { type Parsed, parseJson, withLines } from './json.ts';

/** What a page can hold beside what it makes of it. */
const MOST_BYTES = 200_000_000;
const MOST_ARTICLES = 100_000;
const MOST_ENTITIES = 50_000;
/** Of the hash that tells versions of a pack apart. */
const VERSION_BYTES = 8;

const list = v.optional(v.array(v.unknown()), []);
/** A pack in one JSON value. Of a compiled one the marks and the hash are made anew. */
const frame = v.strictObject({
  format: v.optional(v.literal(PACK_FORMAT)),
  id: v.optional(v.pipe(id, v.maxLength(100, flaw('long')))),
  title: v.optional(v.pipe(line, v.maxLength(200, flaw('long')))),
  version: v.optional(v.string()),
  people: list,
  agreements: list,
  posts: list,
  articles: list,
});
type Frame = v.InferOutput<typeof frame>;

/** What keeps a pack, as it was read, from being taken into a library; the paths of its faults begin in the pack. */
export type Fits = (pack: PackFile) => Promise<readonly Fault[]>;

/**
 * Reads a pack or a list of articles from a file: our own pack as JSON, an array of articles, or one article a line. All of it, or
 * none: every fault is told, up to twenty, with its place.
 * @param name of the file: its id and title, where the file itself has none
 * @param fits asked of what is sound in itself
 */
export async function readPack(file: Blob, name: string, fits: Fits = async () => []): Promise<Read<PackFile>> {
  const decoded = await decode(file, MOST_BYTES);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const framed = frameOf(parsed.value);
  const checked = framed.ok ? checkedPack(framed.value, name, await hashOf(text, VERSION_BYTES)) : framed;
  const faults = checked.ok ? await fits(checked.value) : checked.faults;
  return checked.ok && faults.length === 0 ? checked : { ok: false, faults: inFile(faults.slice(0, MOST_FAULTS), parsed.value, text) };
}

function frameOf(parsed: Parsed): Read<Frame> {
  const none = { people: [], agreements: [], posts: [] };
  if (parsed.kind === 'lines') return { ok: true, value: { ...none, articles: parsed.values } };
  const { value } = parsed;
  if (Array.isArray(value)) return { ok: true, value: { ...none, articles: value } };
  if (isArticle(value)) return { ok: true, value: { ...none, articles: [value] } };
  const checked = v.safeParse(frame, value, ONE_EACH);
  if (checked.success) return { ok: true, value: checked.output };
  const [format] = checked.issues.filter(({ path }) => path?.[0]?.key === 'format');
  // What another version has written is best read by that: its fields may be others.
  if (format) return refused('format', { format: PACK_FORMAT }, { path: ['format'] });
  return { ok: false, faults: checked.issues.map((issue) => faultOf(issue)) };
}

function checkedPack(framed: Frame, name: string, version: string): Read<PackFile> {
  if (framed.articles.length > MOST_ARTICLES || framed.people.length + framed.agreements.length > MOST_ENTITIES) {
    return refused('many', { articles: MOST_ARTICLES, entities: MOST_ENTITIES });
  }
  const faults: Fault[] = [];
  const people = checkAll('people', framed.people, () => person, faults);
  const agreements = checkAll('agreements', framed.agreements, () => agreement, faults);
  const posts = checkAll('posts', framed.posts, () => post, faults);
  const articles = checkAll('articles', framed.articles, articleSchema, faults).map(withoutMarks);
  if (faults.length > 0) return { ok: false, faults };
  if (people.length + agreements.length + articles.length === 0) return refused('nothing');

  const title = framed.title ?? name.replace(/(\.(json|ndjson|jsonl|gz))+$/i, '');
  return { ok: true, value: { id: framed.id ?? (slugOf(title) || 'pack'), title, version, people, agreements, posts, articles } };
}

function checkAll<T>(
  name: string,
  all: readonly unknown[],
  schemaOf: (value: unknown) => v.GenericSchema<unknown, T>,
  faults: Fault[],
): T[] {
  const good: T[] = [];
  for (const [at, value] of all.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    if (Array.isArray(value)) {
      // To valibot a list is an object, of which every field is missing.
      faults.push({ code: 'object', path: [name, at] });
      continue;
    }
    const checked = v.safeParse(schemaOf(value), value, ONE_EACH);
    if (checked.success) good.push(checked.output);
    else faults.push(...checked.issues.map((issue) => faultOf(issue, [name, at])));
  }
  return good;
}

/** Faults with the places at which they stand in the file, which may hold less than a whole pack. */
function inFile(faults: readonly Fault[], parsed: Parsed, text: string): Fault[] {
  const ofArticle = ({ path }: Fault) => (path[0] === 'articles' && typeof path[1] === 'number' ? path[1] : undefined);
  if (parsed.kind === 'lines') {
    return faults.map((fault) => {
      const at = ofArticle(fault);
      return at === undefined ? fault : { ...fault, path: fault.path.slice(2), line: parsed.lines[at] as number };
    });
  }
  const apart = Array.isArray(parsed.value) ? 1 : isArticle(parsed.value) ? 2 : 0;
  const moved = faults.map((fault) => (ofArticle(fault) === undefined ? fault : { ...fault, path: fault.path.slice(apart) }));
  return withLines(moved, text);
}

/** One article alone is a file of one line. */
function isArticle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'headline' in value;
}

/** Marks are made by the recognizer of the library that the pack comes into: those of another one may mean somebody else. */
function withoutMarks(article: Article): Article {
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, marks: [] })) };
}
