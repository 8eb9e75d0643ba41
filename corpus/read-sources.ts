import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type ArticleText, parseArticle } from './article-text.ts';
import { countries, titles, words } from './language-data.ts';
import { type Agreement, type ArticleMeta, agreement, articleMeta, type Person, type Post, person, post } from './schema.ts';

/** The text sources of a corpus, validated file by file. */
export interface Sources {
  people: Person[];
  agreements: Agreement[];
  posts: Post[];
  articles: { meta: ArticleMeta; blocks: ArticleText['blocks'] }[];
  language: { countries: v.InferOutput<typeof countries>; titles: v.InferOutput<typeof titles>; words: v.InferOutput<typeof words> };
}

/** What is wrong, where: `people/x.yaml: memberships.0.from: must be a date …`. */
export interface Fault {
  file: string;
  field: string;
  reason: string;
}

/** Reads every source under `folder`. Faulty files are left out of `sources` and each of their faults is told. */
export async function readSources(folder: string): Promise<{ sources: Sources; faults: Fault[] }> {
  const faults: Fault[] = [];
  const read = async <S extends v.GenericSchema>(
    file: string,
    schema: S,
    load: (source: string) => unknown,
  ): Promise<v.InferOutput<S>[]> => {
    const name = relative(folder, file);
    let value: unknown;
    try {
      value = load(await readFile(file, 'utf8'));
    } catch (error) {
      faults.push({ file: name, field: '(file)', reason: error instanceof Error ? error.message : String(error) });
      return [];
    }
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [parsed.output];
    for (const issue of parsed.issues) faults.push({ file: name, field: v.getDotPath(issue) ?? '(top level)', reason: issue.message });
    return [];
  };
  const readAll = async <S extends v.GenericSchema>(sub: string, schema: S): Promise<v.InferOutput<S>[]> =>
    (await Promise.all((await filesIn(folder, sub, '.yaml')).map((file) => read(file, schema, parse)))).flat();

  const [people, agreements, [posts = []], [countryList = []], [titleList = []], [wordLists], articles] = await Promise.all([
    readAll('people', person),
    readAll('agreements', agreement),
    read(join(folder, 'posts.yaml'), v.array(post), parse),
    read(join(folder, 'titles/countries.yaml'), countries, parse),
    read(join(folder, 'titles/offices.yaml'), titles, parse),
    read(join(folder, 'titles/words.yaml'), words, parse),
    filesIn(folder, 'articles', '.md').then((files) => Promise.all(files.map((file) => readArticle(file, read)))),
  ]);
  const language = { countries: countryList, titles: titleList, words: wordLists ?? v.parse(words, EMPTY_WORDS) };
  return {
    sources: { people, agreements, posts, articles: articles.flat(), language },
    faults: [...faults, ...misnamed(await named(folder), people, agreements, articles.flat())],
  };
}

const EMPTY_WORDS = { plain: {}, plainAffixes: {}, alsoWords: {} };

type Read = <S extends v.GenericSchema>(file: string, schema: S, load: (source: string) => unknown) => Promise<v.InferOutput<S>[]>;

async function readArticle(file: string, read: Read): Promise<Sources['articles']> {
  let blocks: ArticleText['blocks'] = [];
  const [meta] = await read(file, articleMeta, (source) => {
    const article = parseArticle(source);
    blocks = article.blocks;
    return article.meta;
  });
  return meta ? [{ meta, blocks }] : [];
}

async function filesIn(folder: string, sub: string, ending: string): Promise<string[]> {
  const names = await readdir(join(folder, sub));
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, sub, name));
}

async function named(folder: string): Promise<Record<'people' | 'agreements' | 'articles', Set<string>>> {
  const set = async (sub: string, ending: string) => new Set((await filesIn(folder, sub, ending)).map((file) => basename(file, ending)));
  return { people: await set('people', '.yaml'), agreements: await set('agreements', '.yaml'), articles: await set('articles', '.md') };
}

/** A file is found by its id, so the two must agree. */
function misnamed(
  files: Awaited<ReturnType<typeof named>>,
  people: Person[],
  agreements: Agreement[],
  articles: Sources['articles'],
): Fault[] {
  const wrong = (sub: 'people' | 'agreements' | 'articles', ids: string[], ending: string): Fault[] =>
    ids
      .filter((id) => !files[sub].has(id))
      .map((id) => ({ file: `${sub}/`, field: 'id', reason: `no file is named ${id}${ending}: name the file after its id` }));
  return [
    ...wrong(
      'people',
      people.map(({ id }) => id),
      '.yaml',
    ),
    ...wrong(
      'agreements',
      agreements.map(({ id }) => id),
      '.yaml',
    ),
    ...wrong(
      'articles',
      articles.map(({ meta }) => `${meta.id}.${meta.language}`),
      '.md',
    ),
  ];
}
