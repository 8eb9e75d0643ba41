import { Dexie, type Table } from 'dexie';
import { type Library, MOST_NEAR, peopleAmong, peopleToTell, postsToTell } from '../corpus/library.ts';
import type { Article, Passage } from '../corpus/schema/articles.ts';
import type { Entity, Post } from '../corpus/schema/entities.ts';
import type { BodyRow, CompiledRow, OfGeneration, PackRecord } from './corpus-tables.ts';
import type { CorpusDb } from './db.ts';
import { allNaming, behind, byNewestHead, byWeight, firstNaming, ofFirstArticles } from './order.ts';
import { inGeneration } from './rows.ts';
import { isArticle, isEntity, isHead, isPost } from './sound.ts';

/** Explainers and other articles, as `NamingPlace` tells them apart. */
const RANKS = [0, 1] as const;

/**
 * The library in the database. Every call reads one state of it: the records of the packs and their rows in one transaction. Rows
 * that are not what was written are left out, and `onDamaged` hears of them.
 *
 * @param shows whether a pack is to be read: one whose compiled parts this version does not know would be taken for damaged
 *
 * Its calls reject when the database is closed under them: another context upgrades it, or the reader clears the browser's data;
 * and when it holds no pack.
 */
export function storeLibrary(
  db: CorpusDb,
  onDamaged: (rows: number) => void = () => undefined,
  shows: (pack: PackRecord) => boolean = () => true,
): Library {
  /** Reads in one transaction, with the generations that show: our own pack first, then the newest. */
  const read = <T>(tables: Table[], work: (generations: number[]) => Promise<T>): Promise<T> =>
    db.transaction('r', [db.packs, ...tables], async () => {
      const packs = (await db.packs.toArray()).filter(shows);
      if (packs.length === 0) throw new Error('the store holds no pack');
      return work(packs.sort(byWeight).map(({ generation }) => generation));
    });
  const sound = <T>(isSound: (row: unknown) => row is T, rows: readonly (OfGeneration | undefined)[]): T[] => {
    const stored = rows.flatMap((row) => (row ? [withoutStoreFields(row)] : []));
    const good = stored.filter(isSound);
    if (good.length < stored.length) onDamaged(stored.length - good.length);
    return good;
  };
  const get = <R extends OfGeneration>(table: Table<R, [number, string]>, generations: readonly number[], ids: readonly string[]) =>
    table.bulkGet(ids.flatMap((id) => generations.map((generation): [number, string] => [generation, id])));
  const entitiesIn = async (generations: readonly number[], ids: readonly string[]): Promise<Entity[]> =>
    onePerId(sound(isEntity, await get(db.entityRows, generations, ids)));
  const postsIn = async (generations: readonly number[], ids: readonly string[]): Promise<Post[]> =>
    onePerId(sound(isPost, await get(db.postRows, generations, ids)));
  const compiled = (name: CompiledRow['name']): Promise<Blob[]> =>
    read([db.compiledRows], async (generations) => {
      const rows = await db.compiledRows.bulkGet(generations.map((generation): [number, CompiledRow['name']] => [generation, name]));
      return rows.map((row) => {
        if (!row) throw new Error(`the store has a pack without its ${name}`);
        return row.blob;
      });
    });
  const naming = (from: unknown[], to: unknown[]) => db.bodyRows.where('places').between(from, to, true, true);
  /** The articles of these bodies, with the heads that belong to them. */
  const whole = async (bodies: readonly (BodyRow | undefined)[]): Promise<Article[]> => {
    const there = bodies.filter((body) => body !== undefined);
    const heads = await db.headRows.bulkGet(there.map(({ generation, key }): [number, string] => [generation, key]));
    return sound(
      isArticle,
      there.map(({ blocks }, at) => heads[at] && { ...heads[at], blocks }),
    );
  };
  const firstPassagesIn = async (generations: readonly number[], entityId: string, near: string): Promise<Passage[]> => {
    const bodies = generations.flatMap((generation): PromiseLike<BodyRow[]>[] => [
      naming([generation, entityId, 0], [generation, entityId, 0, Dexie.maxKey]).limit(MOST_NEAR).toArray(),
      naming([generation, entityId, 1], [generation, entityId, 1, near]).reverse().limit(MOST_NEAR).toArray(),
      naming([generation, entityId, 1, behind(near)], [generation, entityId, 1, Dexie.maxKey])
        .limit(MOST_NEAR)
        .toArray(),
    ]);
    return firstNaming(await whole((await Promise.all(bodies)).flat()), entityId);
  };
  return {
    origin: 'store',
    entity: (id) => read([db.entityRows], async (generations) => (await entitiesIn(generations, [id]))[0]),
    posts: (ids) => read([db.postRows], (generations) => postsIn(generations, ids)),
    passages: (entityId, most) =>
      read([db.headRows, db.bodyRows], async (generations) => {
        const bodies = generations.flatMap((generation) =>
          RANKS.map((rank) =>
            naming([generation, entityId, rank], [generation, entityId, rank, Dexie.maxKey]).reverse().limit(most).toArray(),
          ),
        );
        return ofFirstArticles(allNaming(await whole((await Promise.all(bodies)).flat()), entityId), most);
      }),
    about: (entityId, near = '9999-12-31') =>
      read([db.entityRows, db.postRows, db.headRows, db.bodyRows], async (generations) => {
        const told = async () => {
          const [entity] = await entitiesIn(generations, [entityId]);
          if (!entity) return undefined;
          const [posts, people] = await Promise.all([
            postsIn(generations, postsToTell(entity)),
            entitiesIn(generations, peopleToTell(entity)),
          ]);
          return { entity, posts, signatories: peopleAmong(people) };
        };
        const [facts, passages] = await Promise.all([told(), firstPassagesIn(generations, entityId, near)]);
        return facts && { ...facts, passages };
      }),
    article: (key) => read([db.headRows, db.bodyRows], async (generations) => (await whole(await get(db.bodyRows, generations, [key])))[0]),
    articles: (most) =>
      read([db.headRows], async (generations) => {
        const rows = generations.map((generation) =>
          db.headRows
            .where('[generation+meta.date]')
            .between([generation, Dexie.minKey], [generation, Dexie.maxKey])
            .reverse()
            .limit(most)
            .toArray(),
        );
        return sound(isHead, (await Promise.all(rows)).flat())
          .sort(byNewestHead)
          .slice(0, most);
      }),
    heads: (keys) => read([db.headRows], async (generations) => sound(isHead, await get(db.headRows, generations, keys))),
    explainers: (entityId) =>
      read([db.headRows, db.bodyRows], async (generations) => {
        const keys = generations.map((generation) =>
          naming([generation, entityId, 0], [generation, entityId, 0, Dexie.maxKey]).primaryKeys(),
        );
        return sound(isHead, await db.headRows.bulkGet((await Promise.all(keys)).flat())).sort(byNewestHead);
      }),
    gazetteers: async () => Promise.all((await compiled('gazetteer')).map((blob) => blob.arrayBuffer())),
    nameIndexes: async () => Promise.all((await compiled('names')).map((blob) => blob.text())),
    articleSegments: () =>
      read([db.segmentRows], async (generations) => {
        const rows = generations.map((generation) => inGeneration(db.segmentRows, generation).toArray());
        return (await Promise.all(rows)).flat().map(({ blob, dead }) => ({ blob, dead }));
      }),
  };
}

/** Of what several packs have, the first pack's. */
function onePerId<T extends { id: string }>(rows: readonly T[]): T[] {
  return rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) === at);
}

// Rows are the caller's own copies: nobody else sees the deletion.
function withoutStoreFields(row: OfGeneration): unknown {
  const bare: { generation?: number } = row;
  delete bare.generation;
  return bare;
}
