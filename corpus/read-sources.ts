import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse, YAMLParseError } from 'yaml';
import { faultTranslator } from '../locales/fault.ts';
import { NO_WORDS } from '../recognizer/source.ts';
import { parseArticle, type TextBlock } from './article-text.ts';
import { type AmbiguousForm, ambiguousForms, type LoadedWords, loadedWords, type MainPost, mainPosts } from './editorial.ts';
import type { Finding } from './fault.ts';
import { isFlaw } from './flaws.ts';
import { countries, titles, words } from './language-data.ts';
import { articleMeta, type PackArticle } from './schema/articles.ts';
import { type Agreement, agreement, type Person, type Post, person, post } from './schema/entities.ts';

/** The text sources of a corpus, validated file by file. */
export interface Sources {
  people: Person[];
  agreements: Agreement[];
  posts: Post[];
  articles: SourceArticle[];
  mainPosts: MainPost[];
  ambiguous: AmbiguousForm[];
  wording: LoadedWords[];
  language: { countries: v.InferOutput<typeof countries>; titles: v.InferOutput<typeof titles>; words: v.InferOutput<typeof words> };
}

export interface SourceArticle {
  meta: PackArticle['meta'];
  blocks: TextBlock[];
}

/** Reads every source under `folder`. Faulty files are left out of `sources` and each of their faults is told. */
export async function readSources(folder: string): Promise<{ sources: Sources; findings: Finding[] }> {
  const reader = new SourceReader(folder);
  const [
    people,
    agreements,
    [posts = []],
    [main = []],
    [ambiguous = []],
    [wording = []],
    [countryList = []],
    [titleList = []],
    [wordLists],
    articles,
  ] = await Promise.all([
    reader.folder('people', person),
    reader.folder('agreements', agreement),
    reader.file('posts.yaml', v.array(post), parse),
    reader.file('main-posts.yaml', mainPosts, parse),
    reader.file('ambiguous.yaml', ambiguousForms, parse),
    reader.file('wording.yaml', loadedWords, parse),
    reader.file('titles/countries.yaml', countries, parse),
    reader.file('titles/offices.yaml', titles, parse),
    reader.file('titles/words.yaml', words, parse),
    reader.articles(),
  ]);
  const language = { countries: countryList, titles: titleList, words: wordLists ?? v.parse(words, NO_WORDS) };
  return { sources: { people, agreements, posts, articles, mainPosts: main, ambiguous, wording, language }, findings: reader.findings };
}

class SourceReader {
  readonly findings: Finding[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** What a file holds, as a list of one; an empty list where it is faulty. */
  async file<S extends v.GenericSchema>(file: string, schema: S, load: (source: string) => unknown): Promise<v.InferOutput<S>[]> {
    let value: unknown;
    try {
      value = load(await readFile(join(this.#root, file), 'utf8'));
    } catch (error) {
      this.findings.push(unreadable(file, error));
      return [];
    }
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [parsed.output];
    for (const issue of parsed.issues) this.findings.push(schemaFinding(file, issue));
    return [];
  }

  async folder<S extends typeof person | typeof agreement>(folder: string, schema: S): Promise<v.InferOutput<S>[]> {
    const read = async (file: string) => {
      const values = await this.file<S>(file, schema, parse);
      for (const { id } of values) this.#checkName(file, id, '.yaml');
      return values;
    };
    return (await Promise.all((await this.#filesIn(folder, '.yaml')).map(read))).flat();
  }

  async articles(): Promise<SourceArticle[]> {
    const read = async (file: string): Promise<SourceArticle[]> => {
      let blocks: TextBlock[] = [];
      const metas = await this.file(file, articleMeta, (source) => {
        const article = parseArticle(source);
        blocks = article.blocks;
        return article.meta;
      });
      for (const { id, language } of metas) this.#checkName(file, `${id}.${language}`, '.md');
      return metas.map((meta) => ({ meta, blocks }));
    };
    return (await Promise.all((await this.#filesIn('articles', '.md')).map(read))).flat();
  }

  /** A file is found by its id, so the two must agree. */
  #checkName(file: string, name: string, ending: string): void {
    if (basename(file) === name + ending) return;
    const reason = `no file is named ${name}${ending}`;
    this.findings.push({ file, path: ['id'], reason, mend: 'name the file after its id, or mend the id' });
  }

  async #filesIn(folder: string, ending: string): Promise<string[]> {
    const names = await readdir(join(this.#root, folder));
    return names
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`);
  }
}

function unreadable(file: string, error: unknown): Finding {
  const place = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
  // The parser shows the place below its message, with a picture of the line.
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).replace(/ at line \d+, column \d+:/, '').split('\n');
  const mend = place ? 'quote the text, close the bracket or mend the indentation here or above' : 'compare it with a file beside it';
  return { file, path: [], reason, mend, line: place?.line ?? 1 };
}

/** What the schema says of a value, with the fields that could have been meant. */
function schemaFinding(file: string, issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.kind !== 'schema' || !issue.path) return { file, path, reason: withInput(issue), mend: SEE_VALUES };
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  if (isUnknown) return { file, path, reason: `there is no field ${path.at(-1)}`, mend: `remove it or mend its spelling; ${SEE_FIELDS}` };
  const isMissing = issue.received === 'undefined';
  return isMissing
    ? { file, path, reason: 'is missing', mend: `add it; ${SEE_FIELDS}` }
    : { file, path, reason: `must be ${issue.expected}, is ${issue.received}`, mend: SEE_VALUES };
}

const inEnglish = faultTranslator('en');
const SEE_FIELDS = 'docs/corpus.md has the fields';
const SEE_VALUES = 'docs/corpus.md tells what it may hold';

function withInput({ message, input }: v.BaseIssue<unknown>): string {
  const reason = isFlaw(message) ? inEnglish(message) : message;
  return typeof input === 'string' ? `${reason}: ${input}` : reason;
}
