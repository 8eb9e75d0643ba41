import { type WriteOptions, writePack } from '../store/write-pack.ts';
import { type Sources, STARTER } from './open-library.ts';

/**
 * Brings the packaged pack into the store, unless the same version is there.
 * @throws when the database cannot be written or the extension's files are damaged; the store is as it was then
 */
export async function seedStarter({ db, files, release }: Sources, options?: WriteOptions): Promise<void> {
  const [content, record] = await Promise.all([files.content(), db.packs.get(STARTER)]);
  if (record?.version === content.version && record.format === content.format) {
    if (record.release !== release) await db.packs.update(STARTER, { release });
    return;
  }
  const [gazetteer, names, segments] = await Promise.all([files.gazetteer(), files.nameIndex(), files.articleSegments()]);
  await writePack(db, content, { gazetteer, names, segments }, release, options);
}
