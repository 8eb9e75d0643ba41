import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACK_FILES, PACK_FORMAT, type Pack } from '../packs/format.ts';
import { gazetteerSource } from '../packs/gazetteer-source.ts';
import { marksOf } from '../packs/marks.ts';
import { compileGazetteer } from '../recognizer/compile.ts';
import { openGazetteer } from '../recognizer/gazetteer.ts';
import { buildSearch, inOneSegment } from '../search/index.ts';
import { soundSources } from './load.ts';
import type { Sources } from './read-sources.ts';
import type { PackArticle } from './schema/articles.ts';
import { withSuccessions } from './succession.ts';

/** A compiled pack, ready to be written: see `packs/format.ts` for its files. */
export interface CompiledPack {
  content: Pack;
  gazetteer: ArrayBuffer;
  search: { names: string; articles: Uint8Array<ArrayBuffer> };
}

/** Compiles checked sources. The passages' entities are found by the recognizer itself, on each article's own date. */
export async function compilePack(id: string, sources: Sources): Promise<CompiledPack> {
  const gazetteer = compileGazetteer(gazetteerSource(sources));
  const open = openGazetteer(gazetteer);
  const articles = sources.articles.map(({ meta, blocks }): PackArticle => {
    const marks = marksOf(
      blocks.map(({ text }) => text),
      meta,
      open,
    );
    const compiled = blocks.map(({ kind, text, citations }, at) => ({
      kind,
      text,
      marks: marks[at] ?? [],
      ...(citations.length > 0 && { citations }),
    }));
    return { key: `${meta.id}.${meta.language}`, meta, blocks: compiled };
  });
  const { agreements, posts } = sources;
  const people = withSuccessions(sources.people, posts);
  const content = { format: PACK_FORMAT, id, people, agreements, posts, articles } as const;
  const { names, articles: segments } = await buildSearch(content, sources.language);
  const search = { names, articles: await inOneSegment(segments) };
  const hash = createHash('sha256')
    .update(JSON.stringify(content))
    .update(new Uint8Array(gazetteer))
    .update(search.names)
    .update(search.articles);
  return { content: { ...content, version: hash.digest('hex').slice(0, 16) }, gazetteer, search };
}

/**
 * Compiles the project's corpus to the starter pack in `outDir`.
 * @throws Error that lists every fault as `file:line: field: reason. Mend: …`
 */
export async function writeStarterPack(outDir: string): Promise<CompiledPack> {
  const pack = await compilePack('starter', await soundSources());
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    writeFile(join(outDir, PACK_FILES.content), JSON.stringify(pack.content)),
    writeFile(join(outDir, PACK_FILES.gazetteer), new Uint8Array(pack.gazetteer)),
    writeFile(join(outDir, PACK_FILES.names), pack.search.names),
    writeFile(join(outDir, PACK_FILES.articles), pack.search.articles),
  ]);
  return pack;
}
