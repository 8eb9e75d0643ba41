import type { Library } from '../corpus/library.ts';
import type { Article, SavedMeta } from '../corpus/schema/articles.ts';
import type { SaveOutcome, SavePage } from '../messages/protocol.ts';
import { hashOf } from '../packs/hash.ts';
import { indexSaved, opensHere, type SavedChange } from '../search/index.ts';
import { asOneWriter, type ReaderDb } from '../store/reader-db.ts';
import { isThere, savedPages } from '../store/saved-pages.ts';
import type { SavedHeadRow, SavedIndexRow } from '../store/saved-tables.ts';
import { troubleOf } from '../store/trouble.ts';
import { findSaved, savedBody, writeSaved } from '../store/write-saved.ts';
import type { Desk } from './desk.ts';
import type { Sources } from './open-library.ts';
import type { Spotter } from './spot.ts';
import { today } from './today.ts';
import { savedKey } from './with-saved.ts';

/** What pages are saved with. */
export interface SavingNeeds {
  db: ReaderDb;
  library(): Promise<Library>;
  spot: Spotter;
  /** Names the packs and their versions: where they change, other names may be found. */
  packs(): Promise<string>;
}

/** What pages are saved with in this extension. */
export function savingNeeds({ library, spot }: Pick<Desk, 'library' | 'spot'>, { db, reader, release }: Sources): SavingNeeds {
  const packs = async () => {
    const records = await db.packs.toArray().catch(() => []);
    return [release, ...records.map(({ id, version }) => `${id} ${version}`)].join(', ');
  };
  return { db: reader, library, spot, packs };
}

/** Keeps the reader's saved pages. One piece of work after another. */
export interface Saving {
  /** Saves the article of a page, with the names that the library finds in it. A store that does not take it is an outcome. */
  save(page: SavePage, now: Date): Promise<SaveOutcome>;
  /** Takes a page out; for a day it can be put back. Unknown keys are left alone. @throws when it cannot be written */
  remove(key: string, now: Date): Promise<void>;
  restore(key: string, now: Date): Promise<void>;
  /** Looks for names again where the packs are others than before, and makes the index anew where it does not open. */
  tend(now: Date): Promise<void>;
}

export function saving(needs: SavingNeeds): Saving {
  const { db } = needs;
  return {
    async save(page, now) {
      try {
        return await asOneWriter(db, () => savePage(needs, page, now));
      } catch (error) {
        console.warn('Sekilas: a page could not be saved', error);
        return { result: 'refused', why: troubleOf(error) };
      }
    },
    remove: (key, now) => asOneWriter(db, () => removePage(needs, key, now)),
    restore: (key, now) => asOneWriter(db, () => restorePage(needs, key, now)),
    tend: (now) => asOneWriter(db, () => tend(needs, now)),
  };
}

async function savePage(needs: SavingNeeds, page: SavePage, now: Date): Promise<SaveOutcome> {
  const { db } = needs;
  const key = savedKey(await hashOf(page.address));
  const text = page.blocks.map(({ text }) => text).join('\n');
  const textHash = await hashOf(text.normalize());
  const { own, twin } = await findSaved(db, key, textHash);
  const index = () => db.savedIndex.get('articles');
  if (twin && !(own && isThere(own))) {
    const heads = [{ ...twin, addresses: addressesOf(page, twin) }];
    await writeSaved(db, { heads, index: (await index()) ?? (await nextIndex(needs, { gone: [], added: [] })) }, now.getTime());
    return { result: 'twin', key: twin.key, publisher: twin.meta.source.publisher, headline: twin.meta.headline };
  }
  const meta = metaOf(page, key, now);
  const addresses = addressesOf(page, own);
  const head = { key, meta, addresses, textHash };
  const same = own !== undefined && isThere(own) && own.textHash === textHash;
  const paragraphs = page.blocks.filter(({ kind }) => kind === 'paragraph').length;
  const kept = same ? await stillFits(needs, own, meta, page.blocks) : undefined;
  if (kept) {
    await writeSaved(db, { heads: [head], index: kept }, now.getTime());
    return { result: 'unchanged', key, paragraphs };
  }
  await writeArticle(needs, head, page.blocks, now);
  return { result: same ? 'unchanged' : own && isThere(own) ? 'updated' : 'saved', key, paragraphs };
}

async function removePage(needs: SavingNeeds, key: string, now: Date): Promise<void> {
  const { db } = needs;
  const [head, body] = await Promise.all([db.savedHeads.get(key), db.savedBodies.get(key)]);
  if (!head || !body) return;
  const writing = {
    heads: [{ ...head, removedAt: now.getTime() }],
    // Else it would be found for a card, and take the place of one that is there.
    bodies: [{ ...body, places: [] }],
    index: await nextIndex(needs, { gone: [key], added: [] }),
  };
  await writeSaved(db, writing, now.getTime());
}

/** As if it were saved anew: other names may be known by now. */
async function restorePage(needs: SavingNeeds, key: string, now: Date): Promise<void> {
  const { db } = needs;
  const [row, body] = await Promise.all([db.savedHeads.get(key), db.savedBodies.get(key)]);
  if (!row || !body) return;
  const { removedAt: _, ...head } = row;
  await writeArticle(needs, head, body.blocks, now);
}

/** Writes a page with the names that are found in it now. */
async function writeArticle(needs: SavingNeeds, head: SavedHeadRow, blocks: readonly BlockText[], now: Date): Promise<void> {
  const { key, meta } = head;
  const article: Article = { key, meta, blocks: await spottedBlocks(needs, meta, blocks) };
  const writing = { heads: [head], bodies: [savedBody(article)], index: await nextIndex(needs, { gone: [], added: [article] }) };
  await writeSaved(needs.db, writing, now.getTime());
}

/** The index, where names and terms of a page are those that would be found now: nothing that bears on them is another. */
async function stillFits(
  { db, packs }: SavingNeeds,
  own: SavedHeadRow,
  meta: SavedMeta,
  blocks: SavePage['blocks'],
): Promise<SavedIndexRow | undefined> {
  const [index, body, known] = await Promise.all([db.savedIndex.get('articles'), db.savedBodies.get(own.key), packs()]);
  if (index?.spottedBy !== known || !index.blob || !(await opensHere(index.blob))) return undefined;
  const bearing = (of: SavedMeta, parts: readonly { kind: string; text: string }[]) =>
    JSON.stringify([{ ...of, savedAt: 0 }, parts.map(({ kind, text }) => [kind, text])]);
  return body && bearing(own.meta, body.blocks) === bearing(meta, blocks) ? index : undefined;
}

/** Every address that a text is known under. */
function addressesOf({ address, readAt = address }: SavePage, known: SavedHeadRow | undefined): string[] {
  return [...new Set([address, readAt, ...(known?.addresses ?? [])])];
}

function metaOf({ headline, publisher, author, address, date, language }: SavePage, id: string, now: Date): SavedMeta {
  return {
    kind: 'saved',
    id,
    language: language ?? 'und',
    headline,
    ...(date ? { date } : { date: today(now), undated: true as const }),
    source: { publisher, ...(author && { author }), url: address },
    savedAt: now.getTime(),
  };
}

type BlockText = Pick<Article['blocks'][number], 'kind' | 'text'>;

/** The names in a text, found on its own day. */
async function spottedBlocks(
  { spot }: SavingNeeds,
  { language, date, undated }: SavedMeta,
  blocks: readonly BlockText[],
): Promise<Article['blocks']> {
  const page = { introduced: [], ...(!undated && { date }), ...(language !== 'und' && { lang: language }) };
  const spotted = await spot(
    blocks.map(({ text }, id) => ({ id, text })),
    page,
  );
  return blocks.map(({ kind, text }, at) => ({
    kind,
    text,
    marks: (spotted.blocks[at]?.mentions ?? []).map(({ start, end, entity }) => ({ start, end, entity })),
  }));
}

/** The index after a change; made of all pages where the one before is not there or does not open. */
async function nextIndex(needs: SavingNeeds, { gone, added }: Omit<SavedChange, 'entities'>): Promise<SavedIndexRow> {
  const { db } = needs;
  const before = await db.savedIndex.get('articles');
  const spottedBy = before?.spottedBy ?? (await needs.packs());
  const usable = before?.blob && (await opensHere(before.blob));
  const changed = new Set([...gone, ...added.map(({ key }) => key)]);
  const others = usable ? [] : (await allArticles(db)).filter(({ key }) => !changed.has(key));
  const all = [...others, ...added];
  const blob = await indexSaved(usable ? before?.blob : undefined, { gone, added: all, entities: await entitiesOf(needs, all) });
  return { name: 'articles', blob, spottedBy };
}

async function tend(needs: SavingNeeds, now: Date): Promise<void> {
  const { db } = needs;
  const [before, packs] = await Promise.all([db.savedIndex.get('articles'), needs.packs()]);
  const heads = await savedPages(db).articles();
  const opens = heads.length === 0 ? !before?.blob : before?.blob !== undefined && (await opensHere(before.blob));
  if (opens && (heads.length === 0 || before?.spottedBy === packs)) return;
  const articles = await allArticles(db);
  for (const article of articles) article.blocks = await spottedBlocks(needs, article.meta as SavedMeta, article.blocks);
  const blob = await indexSaved(undefined, { gone: [], added: articles, entities: await entitiesOf(needs, articles) });
  await writeSaved(db, { bodies: articles.map(savedBody), index: { name: 'articles', blob, spottedBy: packs } }, now.getTime());
}

async function allArticles(db: ReaderDb): Promise<Article[]> {
  const pages = savedPages(db);
  const all = await Promise.all((await pages.articles()).map(({ key }) => pages.article(key)));
  return all.filter((article) => article !== undefined);
}

async function entitiesOf({ library }: SavingNeeds, articles: readonly Article[]) {
  const named = new Set(articles.flatMap(({ blocks }) => blocks.flatMap(({ marks }) => marks.map(({ entity }) => entity))));
  const known = await library();
  return (await Promise.all([...named].map((id) => known.entity(id)))).filter((entity) => entity !== undefined);
}
