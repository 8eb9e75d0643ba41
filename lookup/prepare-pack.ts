import type { Article } from '../corpus/schema/articles.ts';
import type { Entity } from '../corpus/schema/entities.ts';
import { PACK_FORMAT } from '../packs/format.ts';
import { gazetteerSource } from '../packs/gazetteer-source.ts';
import { isReadable, MADE_BY } from '../packs/made-by.ts';
import { marksOf } from '../packs/marks.ts';
import { contentOf } from '../packs/starter-files.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { type Gazetteer, openGazetteer } from '../recognizer/gazetteer.ts';
import { buildEntitiesBeside, countNames, freezeArticles, mergeArticles, namesById, segmentsToMerge, weigherBy } from '../search/index.ts';
import type { BroughtDb, BroughtEntities, BroughtPack } from '../store/brought-db.ts';
import { spottersFor } from '../store/brought-packs.ts';
import type { JobRow, PackRecord } from '../store/corpus-tables.ts';
import type { CorpusDb } from '../store/db.ts';
import { storeLibrary } from '../store/library.ts';
import { replaceSegments, showStaged, stage, stageArticles, stagedSegments, stageEntities } from '../store/stage.ts';

/** Articles that the disk takes in a few milliseconds: a hover that comes meanwhile waits for them. */
const WRITTEN_AT_ONCE = 8;

/** Where a pack comes from and goes to. */
export interface Preparing {
  brought: BroughtDb;
  corpus: CorpusDb;
  /** Version of the extension. */
  release: string;
  /** Hears how much is done, from 0 to 1, after each step; it may reject to stop. What is done stays, and is not done again. */
  onStep?(done: number): Promise<void> | void;
}

/**
 * Makes a pack that the reader brought ready to be read: names whom its articles name, freezes them for the search, compiles its names;
 * then lets it show. In steps of some hundred articles, each written with how far the job is: it may be stopped at any moment, and goes
 * on from there. For a worker of an extension page: a step takes a second or two.
 * @throws when the library has no pack of our own yet, or cannot be written
 */
export async function preparePack(pack: BroughtPack, { brought, corpus, release, onStep = () => undefined }: Preparing): Promise<void> {
  const own = await brought.entities.get(pack.id);
  if (!own) throw new Error(`the pack ${pack.id} has lost its people`);
  const spottedBy = await spottersFor(pack, brought, corpus, MADE_BY);
  let job = await stage(corpus, { pack: pack.id, version: pack.version, madeBy: MADE_BY, spottedBy });
  const isBeside = (record: PackRecord) => record.id !== pack.id && isReadable(record);
  const beside = storeLibrary(corpus, undefined, isBeside);
  const { gazetteer, opened } = await compiledBeside(own, await beside.gazetteers(), beside.posts);
  const { entities, posts } = contentOf({ ...own, id: pack.id, version: pack.version, format: PACK_FORMAT, articles: [] });
  if (job.parts === 0) await stageEntities(corpus, job, { entities, posts });

  const names = namesById([...own.people, ...own.agreements, ...(await valuesBeside(corpus, isBeside))]);
  const steps = pack.parts + 1;
  while (job.parts < pack.parts) {
    const part = await brought.parts.get([pack.id, job.parts]);
    if (!part) throw new Error(`the pack ${pack.id} has lost some of its articles`);
    const { times, year, parts } = job;
    job = await stageArticles(corpus, job, marked(JSON.parse(await part.blob.text()) as Article[], opened), (articles) => {
      const naming = { times: new Map(times), year };
      countNames(articles, naming);
      return { segment: new Blob([freezeArticles(articles, names)]), done: { ...job, ...naming, parts: parts + 1 } };
    });
    await mergeStaged(corpus, job);
    await onStep(job.parts / steps);
  }

  const [index] = await beside.nameIndexes();
  const built = buildEntitiesBeside(own, weigherBy(job), index as string);
  await showStaged(corpus, job, { gazetteer, names: built, format: PACK_FORMAT, release });
  await onStep(1);
}

async function compiledBeside(
  own: BroughtEntities,
  others: ArrayBuffer[],
  postsOf: (ids: readonly string[]) => Promise<BroughtEntities['posts']>,
): Promise<{ gazetteer: ArrayBuffer; opened: Gazetteer }> {
  const { words } = openGazetteer(...others);
  const held = [...new Set(own.people.flatMap(({ memberships }) => memberships.map(({ post }) => post)))];
  const posts = [...own.posts, ...(await postsOf(held))];
  const gazetteer = compileGazetteer(gazetteerSource({ ...own, posts, language: { countries: [], titles: [], words } }));
  return { gazetteer, opened: openGazetteer(...others, gazetteer) };
}

/** The articles with whom they name, on their own days; a few at a time. */
function* marked(articles: readonly Article[], gazetteer: Gazetteer): Generator<Article[]> {
  for (let from = 0; from < articles.length; from += WRITTEN_AT_ONCE) {
    yield articles.slice(from, from + WRITTEN_AT_ONCE).map((article) => {
      const texts = article.blocks.map(({ text }) => text);
      const marks = marksOf(texts, article.meta, gazetteer);
      return { ...article, blocks: article.blocks.map((block, at) => ({ ...block, marks: marks[at] ?? [] })) };
    });
  }
}

/** People and agreements of the other packs: an article is found by all names of whom it names. */
function valuesBeside(corpus: CorpusDb, isBeside: (record: PackRecord) => boolean): Promise<Entity['value'][]> {
  return corpus.transaction('r', corpus.packs, corpus.entityRows, async () => {
    const generations = new Set((await corpus.packs.toArray()).filter(isBeside).map(({ generation }) => generation));
    const rows = await corpus.entityRows.toArray();
    return rows.flatMap(({ generation, value }) => (generations.has(generation) ? [value] : []));
  });
}

async function mergeStaged(corpus: CorpusDb, job: JobRow): Promise<void> {
  for (;;) {
    const live = await stagedSegments(corpus, job);
    const chosen = segmentsToMerge(live.map((row) => ({ row, documents: row.documents ?? 0, dead: row.dead.length })));
    if (chosen.length === 0) return;
    const rows = chosen.map(({ row }) => row);
    await replaceSegments(corpus, job, rows, new Blob([await mergeArticles(rows)]));
  }
}
