import { expect, test, vi } from 'vitest';
import { sampleFiles } from '../packs/sample-pack.ts';
import { starterFiles } from '../packs/starter-files.ts';
import { corpusDb } from '../store/db.ts';
import { readerDb } from '../store/reader-db.ts';
import { openLibrary } from './open-library.ts';

test('without IndexedDB, the packaged corpus answers', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const trouble = { get: async () => undefined, set: async () => undefined };
  const databases = { db: corpusDb(), reader: readerDb() };
  const library = await openLibrary({ ...databases, files: starterFiles(sampleFiles()), release: '1.0.0', trouble });
  expect([library.origin, library.trouble, (await library.articles(100)).length]).toEqual(['packaged', 'missing', 3]);
  // Once of each database.
  expect(warn).toHaveBeenCalledTimes(2);
  await library.articles(100);
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});
