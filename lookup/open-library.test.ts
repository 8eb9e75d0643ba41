import { expect, test, vi } from 'vitest';
import { sampleFiles } from '../packs/sample-pack.ts';
import { starterFiles } from '../packs/starter-files.ts';
import { corpusDb } from '../store/db.ts';
import { openLibrary } from './open-library.ts';

test('without IndexedDB, the packaged corpus answers', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const trouble = { get: async () => undefined, set: async () => undefined };
  const library = await openLibrary({ db: corpusDb(), files: starterFiles(sampleFiles()), release: '1.0.0', trouble });
  expect([library.origin, library.trouble, (await library.articles()).length]).toEqual(['packaged', 'missing', 3]);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
