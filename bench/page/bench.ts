import { serve } from '../../tools/serve.ts';
import { readStarterPack } from '../../tools/starter-pack.ts';
import type { BenchOptions } from '../options.ts';
import { benchCards } from './cards.ts';
import { benchChanges } from './changes.ts';
import { benchMemory } from './memory.ts';
import { benchPages, namesOn, PATHS } from './pages.ts';
import { benchArticle, benchFeed, benchHuge } from './reading.ts';
import type { Setting } from './setting.ts';
import { launchSubjects } from './subjects.ts';

/**
 * What the built extension costs a page in Chromium: processor time of its main thread, memory, and the wait for a card.
 * @throws when the extension is not built
 */
export async function benchPage({ log, report }: Pick<BenchOptions, 'log' | 'report'>): Promise<void> {
  const pack = await readStarterPack();
  const pages = benchPages(pack);
  const names = [PATHS.usual, PATHS.article].map((path) => [path, namesOn(pages.get(path) ?? '', pack)]);
  const site = await serve(pages);
  const subjects = await launchSubjects(pack, Object.fromEntries(names));
  const setting: Setting = { subjects, origin: site.origin, pack, log, report };
  try {
    for (const [name, bench] of Object.entries({ benchArticle, benchChanges, benchCards, benchHuge, benchFeed, benchMemory })) {
      log(`${name.replace('bench', '').toLowerCase()} …`);
      await bench(setting);
    }
  } finally {
    await subjects.close();
    await site.close();
  }
}
