import { STARTER } from '../../lookup/open-library.ts';
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
import { hoverDuringImport } from './hover.ts';
import { buildPlain, loadPlain } from './plain.ts';
import { qualityOf } from './quality.ts';
import { get, put, putArticles } from './raw-store.ts';
import { syntheticPack } from './synthetic.ts';
import { typing } from './typing.ts';

/** Runs in a page of the extension, so that the library is the extension's own, and its background answers from it. */

const RELEASE = 'bench';
const TURNS = 5;
const TODAY = '2026-08-22';
const OPTIONS = { limit: 8, language: 'en', today: TODAY } as const;
/** What is found is compared up to this size: the reference of a larger one does not fit into the page. */
const MOST_COMPARED = 10_000;
const NOBODY = { people: [], agreements: [], language: { countries: [], titles: [], words: NO_WORDS } };

/** The globals of the page. */
export interface LibraryBenchPage {
  benchLibrary(size: number): Promise<Row[]>;
}

(globalThis as unknown as LibraryBenchPage).benchLibrary = async (size) => {
  const of = (what: string) => `${size} articles, ${what}`;
  const pack = syntheticPack(size);
  const began = performance.now();
  const ours = await buildSearch(pack, { countries: [], titles: [], words: { former: [] } });
  const ourBuild = performance.now() - began;
  const [plain, plainBuild] = timed(() => buildPlain(pack));
  const stored = (...parts: BlobPart[]) => new Blob(parts).size / 1e6;

  await filled();
  const imported = await importing(pack, ours);
  await put(plain);
  const first = await firstResults();
  const keys = await keystrokes(plain);
  const heap = await heapOf(whole, async () => loadPlain(await get()));
  const hover = await hoverDuringImport(pack);
  const quality = size <= MOST_COMPARED ? await qualityOf(pack) : undefined;
  const against = 'plain MiniSearch';
  return [
    row(of('build'), against, ourBuild, plainBuild, 'ms'),
    row(of('stored index'), against, stored(ours.names, ...ours.articles), stored(plain), 'MB'),
    row(of('popup to first result'), against, first.ours, first.plain, 'ms'),
    row(of('a key, p95'), against, keys.ours, keys.plain, 'ms'),
    row(of('heap'), against, heap.ours, heap.peer, 'MB'),
    row(of('import'), 'one bulk of plain puts', imported.ours, imported.plain, 'articles/s'),
    row(of('hover during an import, p95'), 'idle', hover.during, hover.idle, 'ms'),
    ...(quality
      ? [
          row(of('ten best articles'), 'MiniSearch, same terms', quality.top10, 1, 'share'),
          row(of('words as written'), against, quality.exact, 1, 'share'),
          row(of('words with a typing error'), against, quality.typo.ours, quality.typo.plain, 'share'),
        ]
      : []),
  ];
};

/** The extension fills its store first, as after every installation. */
async function filled(): Promise<void> {
  const { packs } = corpusDb();
  while (!(await packs.get(STARTER))) await new Promise((resume) => setTimeout(resume, 100));
}

async function importing(pack: ReturnType<typeof syntheticPack>, search: BuiltSearch): Promise<{ ours: number; plain: number }> {
  const content = contentOf(pack);
  const segments = search.articles.map((bytes) => ({ blob: new Blob([bytes]), dead: [] }));
  const began = performance.now();
  await writePack(corpusDb(), content, { gazetteer: compileGazetteer(NOBODY), names: search.names, segments }, RELEASE);
  const took = performance.now() - began;
  const plain = await putArticles(pack.articles);
  const rate = (milliseconds: number) => (1_000 * pack.articles.length) / milliseconds;
  return { ours: rate(took), plain: rate(plain) };
}

/** From a page that has just started to what it shows for the first letters. */
async function firstResults(): Promise<{ ours: number; plain: number }> {
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    const began = performance.now();
    const db = corpusDb();
    const index = await openSearch(storeLibrary(db));
    const seen = new Promise((resolve) => void index.search(typing.first, OPTIONS, resolve).then(resolve));
    await seen;
    times.ours.push(performance.now() - began);
    // What goes on being read would slow down the peer.
    await index.search(typing.first, OPTIONS);
    db.close();
    const then = performance.now();
    loadPlain(await get()).search(typing.first);
    times.plain.push(performance.now() - then);
  }
  return { ours: median(times.ours), plain: median(times.plain) };
}

/** The index with all of its parts read. */
async function whole(): Promise<SearchIndex> {
  const index = await openSearch(storeLibrary(corpusDb()));
  await index.search(typing.first, OPTIONS);
  return index;
}

async function keystrokes(plainIndex: string): Promise<{ ours: number; plain: number }> {
  const index = await whole();
  const plain = loadPlain(plainIndex);
  const times = { ours: [] as number[], plain: [] as number[] };
  for (const text of typing.keys()) {
    const began = performance.now();
    await index.search(text, OPTIONS);
    times.ours.push(performance.now() - began);
    times.plain.push(timed(() => plain.search(text))[1]);
  }
  return { ours: p95(times.ours), plain: p95(times.plain) };
}
