import { parse } from 'yaml';

/** An article file: YAML front matter between `---` lines, then paragraphs and `##` headings parted by blank lines. */
export interface ArticleText {
  meta: unknown;
  blocks: { kind: 'paragraph' | 'heading'; text: string }[];
}

/** @throws Error with the reason, when the front matter is missing or is no YAML */
export function parseArticle(source: string): ArticleText {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (!match) throw new Error('must begin with front matter between two lines of ---');
  const [, front = '', body = ''] = match;
  const blocks = body
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.trim().replace(/\s*\r?\n\s*/g, ' '))
    .filter(Boolean)
    .map((text) =>
      text.startsWith('## ') ? { kind: 'heading' as const, text: text.slice(3).trim() } : { kind: 'paragraph' as const, text },
    );
  return { meta: parse(front), blocks };
}
