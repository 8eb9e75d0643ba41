import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'manifest.';
/** What the Chrome Web Store takes. */
const LONGEST_DESCRIPTION = 132;
const LOCALES = ['en', 'id'] as const;

/** A file of the built extension. */
interface Generated {
  relativeDest: string;
  contents: string;
}

/** The `_locales` of the manifest: each `manifest.name` of `locales/*.json` becomes `ext_name`, so that every string has one home. */
export function manifestLocales(root: string): Promise<Generated[]> {
  return Promise.all(
    LOCALES.map(async (locale) => {
      const strings: Record<string, string> = JSON.parse(await readFile(join(root, 'locales', `${locale}.json`), 'utf8'));
      return { relativeDest: `_locales/${locale}/messages.json`, contents: JSON.stringify(manifestMessages(strings), null, 2) };
    }),
  );
}

/**
 * The strings whose key begins with `manifest.`, in the form that the browser reads.
 * @throws when the description is too long for the stores
 */
export function manifestMessages(strings: Readonly<Record<string, string>>): Record<string, { message: string }> {
  const own = Object.entries(strings).filter(([key]) => key.startsWith(PREFIX));
  const description = strings['manifest.description'] ?? '';
  if (description.length > LONGEST_DESCRIPTION)
    throw new Error(`manifest.description has ${description.length} letters; stores take ${LONGEST_DESCRIPTION}`);
  return Object.fromEntries(own.map(([key, message]) => [`ext_${key.slice(PREFIX.length)}`, { message }]));
}
