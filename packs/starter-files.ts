import * as v from 'valibot';
import type { ArticleSegment } from '../corpus/library.ts';
import type { Entity } from '../corpus/schema/entities.ts';
import { once } from '../search/remember.ts';
import type { PackContent } from '../store/write-pack.ts';
import { PACK_FILES, type Pack, pack, STARTER_FOLDER } from './format.ts';

/** Gives a file of the extension by its path from the root, without a leading slash. */
export type Load = (path: string) => Promise<Response>;

/** The starter pack in the extension's own files. Each file is read at its first use, once. */
export interface StarterFiles {
  content(): Promise<PackContent>;
  gazetteer(): Promise<ArrayBuffer>;
  nameIndex(): Promise<string>;
  articleSegments(): Promise<ArticleSegment[]>;
}

/** Its calls reject when a file is missing or not of this format: the extension is damaged then. */
export function starterFiles(load: Load): StarterFiles {
  const file = async (name: string): Promise<Response> => {
    const path = `${STARTER_FOLDER}/${name}`;
    const response = await load(path);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
    return response;
  };
  return {
    content: once(async () => contentOf(parsePack(await (await file(PACK_FILES.content)).json()))),
    gazetteer: once(async () => (await file(PACK_FILES.gazetteer)).arrayBuffer()),
    nameIndex: once(async () => (await file(PACK_FILES.names)).text()),
    articleSegments: once(async () => [{ blob: await (await file(PACK_FILES.articles)).blob(), dead: [] }]),
  };
}

function parsePack(json: unknown): Pack {
  const parsed = v.safeParse(pack, json);
  if (!parsed.success) throw new Error(`${STARTER_FOLDER}/${PACK_FILES.content}: ${v.summarize([parsed.issues[0]])}`);
  return parsed.output;
}

/** A pack in the words of the store: people and agreements together. */
export function contentOf({ id, version, format, people, agreements, posts, articles }: Pack): PackContent {
  const entities: Entity[] = [
    ...people.map((value): Entity => ({ kind: 'person', id: value.id, value })),
    ...agreements.map((value): Entity => ({ kind: 'agreement', id: value.id, value })),
  ];
  return { id, version, format, entities, posts, articles };
}
