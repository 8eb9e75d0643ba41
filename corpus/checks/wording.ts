import type { LoadedWords } from '../editorial.ts';
import type { FieldPath, Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';
import type { Bilingual } from '../schema/fields.ts';
import { UI_LANGUAGES, type UiLanguage } from '../schema/fields.ts';

/** A text that the library says in its own name. */
interface Said {
  file: string;
  path: FieldPath;
  lang: UiLanguage;
  text: string;
  line?: number;
}

/** What others say: between quotation marks of one kind. An apostrophe within a word is none. */
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|(?<!\p{L})[‘'][^’']*[’'](?!\p{L})/gu;

/** Words that take sides, outside of quotations, official names and the terms that the list excepts. */
export function loadedWording(sources: Sources): Finding[] {
  const names = officialNames(sources);
  const rules = sources.wording.map((rule) => ({
    ...rule,
    pattern: wholeWords(rule.words),
    except: wholeWords([...rule.except, ...names]),
  }));
  return saidIn(sources).flatMap(({ file, path, lang, text, line }) =>
    rules
      .filter((rule) => rule.lang === lang)
      .flatMap(({ pattern, except, instead }) => {
        const [word] = text.replace(QUOTED, ' ').replace(except, ' ').match(pattern) ?? [];
        if (!word) return [];
        return [
          { file, path, ...(line && { line }), reason: `“${word}” takes sides`, mend: `write ${instead}; or quote it with its source` },
        ];
      }),
  );
}

function saidIn({ people, agreements, posts, articles }: Sources): Said[] {
  return [
    ...people.flatMap(({ id, summary }) => both(`people/${id}.yaml`, ['summary'], summary)),
    ...agreements.flatMap(({ id, summary }) => both(`agreements/${id}.yaml`, ['summary'], summary)),
    ...posts.flatMap(({ title }, at) => both('posts.yaml', [at, 'title'], title)),
    ...articles.flatMap(({ meta, blocks }) => {
      const of = { file: `articles/${meta.id}.${meta.language}.md`, lang: meta.language };
      return [
        { ...of, path: ['headline'], text: meta.headline },
        ...blocks.map(({ text, line }) => ({ ...of, path: ['body'], text, line })),
      ];
    }),
  ];
}

function both(file: string, path: FieldPath, text: Bilingual | undefined): Said[] {
  return text ? UI_LANGUAGES.map((lang) => ({ file, path: [...path, lang], lang, text: text[lang] })) : [];
}

/** Names that nobody here chose. */
function officialNames({ agreements }: Sources): string[] {
  return agreements
    .flatMap(({ name, aliases }) => [...Object.values(name), ...aliases.map(({ text }) => text)])
    .filter((text) => text !== undefined);
}

function wholeWords(words: LoadedWords['words']): RegExp {
  const alternatives = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives || '(?!)'})(?![\\p{L}\\p{N}-])`, 'giu');
}
