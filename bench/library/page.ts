import { STARTER } from '../../lookup/open-library.ts';
import type { Pack } from '../../packs/format.ts';
import { gazetteerSource } from '../../packs/gazetteer-source.ts';
import { contentOf } from '../../packs/starter-files.ts';
import { compileGazetteer } from '../../recognizer/compile.ts';
import { NO_WORDS } from '../../recognizer/source.ts';
import { type BuiltSearch, buildSearch, openSearch, type SearchIndex } from '../../search/index.ts';
import { corpusDb } from '../../store/db.ts';
import { storeLibrary } from '../../store/library.ts';
import { writePack } from '../../store/write-pack.ts';
import { median, p95, timed } from '../measure.ts';
import { type Row, row } from '../row.ts';
import { heapOf } from './heap.ts';
import { buildPlain, loadPlain, type Plain } from './plain.ts';
import { qualityOf } from './quality.ts';
import { get, put, putArticles } from './raw-store.ts';
import { syntheticPack } from './synthetic.ts';
import { typing } from './typing.ts';

/** Runs in a page of the extension, so that the library is the extension's own, and its background answers from it. */

/** What the page of an extension can call. */
declare const chrome: { runtime: { getManifest(): { version: string } } };

/** That of the extension: else its background would take the pack for one of another version, and put its own in its place. */
const release = () => chrome.runtime.getManifest().version;
const TURNS = 5;
const TODAY = '2026-08-22';
const OPTIONS = { limit: 8, language: 'en', today: TODAY } as const;
/** Compared up to this size: a plain index of more takes minutes to load, and again and again. */
const MOST_COMPARED = 10_000;
/** What larger libraries are held to, in milliseconds. */
const TARGET = { first: 150, key: 50 };
const LANGUAGE = { countries: [], titles: [], words: NO_WORDS };

/** The globals of the page. */
export interface LibraryBenchPage {
  benchLibrary(size: number): Promise<Row[]>;
}

(globalThis as unknown as LibraryBenchPage).benchLibrary = (size) => (size <= MOST_COMPARED ? compared(size) : alone(size));

async function compared(size: number): Promise<Row[]> {
  const of = (what: string) => `${size} articles, ${what}`;
  const pack = syntheticPack(size);
  const { ours, took } = await built(pack);
  const [plain, plainBuild] = timed(() => buildPlain(pack));
  const stored = (...parts: BlobPart[]) => new Blob(parts).size / 1e6;

  const imported = await importing(pack, ours);
  const bulk = (1_000 * size) / (await putArticles(pack.articles));
  await put(plain);
  const first = await firstResults();
  const keys = await keystrokes(loadPlain(plain));
  const heap = await heapOf(whole, async () => loadPlain(await get()));
  const { top10, exact, typo } = await qualityOf(pack);
  const against = 'plain MiniSearch';
  return [
    row(of('build'), against, took, plainBuild, 'ms'),
    row(of('stored index'), against, stored(ours.names, ...ours.articles), stored(plain), 'MB'),
    row(of('popup to first result'), against, first.ours, first.plain, 'ms'),
    row(of('a key, p95'), against, keys.ours, keys.plain, 'ms'),
    row(of('heap'), against, heap.ours, heap.peer, 'MB'),
    row(of('import'), 'one bulk of plain puts', imported, bulk, 'articles/s'),
    row(of('ten best articles'), 'MiniSearch, same terms', top10, 1, 'share'),
    row(of('words as written'), against, exact, 1, 'share'),
    row(of('words with a typing error'), against, typo.ours, typo.plain, 'share'),
  ];
}

async function alone(size: number): Promise<Row[]> {
  const of = (what: string) => `${size} articles, ${what}`;
  const pack = syntheticPack(size);
  const { ours, took } = await built(pack);
  const imported = await importing(pack, ours);
  const firsts: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) firsts.push(await firstResult());
  const keys = await keystrokes();
  const rate = (1_000 * size) / took;
  return [
    row(of('build'), '1,000 articles/s', rate, 1_000, 'articles/s'),
    row(of('import'), '1,000 articles/s', imported, 1_000, 'articles/s'),
    row(of('popup to first result'), 'target', median(firsts), TARGET.first, 'ms'),
    row(of('a key, p95'), 'target', keys.ours, TARGET.key, 'ms'),
  ];
}

async function built(pack: Pack): Promise<{ ours: BuiltSearch; took: number }> {
  const began = performance.now();
  const ours = await buildSearch(pack, { countries: [], titles: [], words: { former: [] } });
  return { ours, took: performance.now() - began };
}

/** The extension fills its store first, as after every installation. */
async function filled(): Promise<void> {
  const { packs } = corpusDb();
  while (!(await packs.get(STARTER))) await new Promise((resume) => setTimeout(resume, 100));
}

/** @returns articles a second */
async function importing(pack: Pack, search: BuiltSearch): Promise<number> {
  await filled();
  // In the place of the pack that the extension brings along: all that is found is of the documents that the peer has, too.
  const content = { ...contentOf(pack), id: STARTER };
  const segments = search.articles.map((bytes) => ({ blob: new Blob([bytes]), dead: [] }));
  const gazetteer = compileGazetteer(gazetteerSource({ ...pack, language: LANGUAGE }));
  const began = performance.now();
  await writePack(corpusDb(), content, { gazetteer, names: search.names, segments }, release());
  return (1_000 * pack.articles.length) / (performance.now() - began);
}

/** Ours first: what a plain index of tens of megabytes leaves behind would be collected while ours is read. */
async function firstResults(): Promise<{ ours: number; plain: number }> {
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) times.ours.push(await firstResult());
  for (let turn = 0; turn < TURNS; turn++) {
    const began = performance.now();
    loadPlain(await get()).search(typing.first);
    times.plain.push(performance.now() - began);
  }
  return { ours: median(times.ours), plain: median(times.plain) };
}

/** From a page that has just started to what it shows for the first letters, in ms. */
async function firstResult(): Promise<number> {
  const began = performance.now();
  const db = corpusDb();
  const index = await openSearch(storeLibrary(db));
  await new Promise((resolve) => void index.search(typing.first, OPTIONS, resolve).then(resolve));
  const took = performance.now() - began;
  // What goes on being read would slow down whatever comes next.
  await index.search(typing.first, OPTIONS);
  db.close();
  return took;
}

/** The index with all of its parts read. */
async function whole(): Promise<SearchIndex> {
  const index = await openSearch(storeLibrary(corpusDb()));
  await index.search(typing.first, OPTIONS);
  return index;
}

/** What 95 of 100 keys do not exceed, in ms. */
async function keystrokes(plain?: Plain): Promise<{ ours: number; plain: number }> {
  const index = await whole();
  const times = { ours: [] as number[], plain: [] as number[] };
  for (const text of typing.keys()) {
    const began = performance.now();
    await index.search(text, OPTIONS);
    times.ours.push(performance.now() - began);
    if (plain) times.plain.push(timed(() => plain.search(text))[1]);
  }
  return { ours: p95(times.ours), plain: p95(times.plain) };
}
