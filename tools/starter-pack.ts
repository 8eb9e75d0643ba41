import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Article } from '../corpus/schema/articles.ts';
import { PACK_FILES, type Pack, pack, STARTER_FOLDER } from '../packs/format.ts';

/** Where `npm run build` puts the extension for Chromium. */
export const BUILT = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** The starter pack of a built extension: what its answers are held against. */
export async function readStarterPack(built = BUILT): Promise<Pack> {
  const file = join(built, STARTER_FOLDER, PACK_FILES.content);
  return v.parse(pack, JSON.parse(await readFile(file, 'utf8')));
}

/**
 * The article that the demonstration opens: news in Indonesian, naming the person and at least one agreement.
 * @throws when the pack has none
 */
export function showcase({ articles, agreements }: Pack, person = 'antony-blinken'): Article {
  const isAgreement = new Set(agreements.map(({ id }) => id));
  const named = (article: Article) => article.blocks.flatMap(({ marks }) => marks.map(({ entity }) => entity));
  const found = articles.find((article) => {
    const entities = named(article);
    return (
      article.meta.kind !== 'explainer' &&
      article.meta.language === 'id' &&
      entities.includes(person) &&
      entities.some((entity) => isAgreement.has(entity))
    );
  });
  if (!found) throw new Error(`no Indonesian article of the starter pack names ${person} and an agreement`);
  return found;
}
