import { parse } from 'yaml';
import type { Citation } from './schema/articles.ts';

/** A paragraph or heading as it is read, without the `[^key]` of its citations. `line` is where it begins in the file, from 1. */
export interface TextBlock {
  kind: 'paragraph' | 'heading';
  text: string;
  citations: Citation[];
  line: number;
}

/** An article file: YAML front matter between `---` lines, then paragraphs and `##` headings parted by blank lines. */
export interface ArticleText {
  meta: unknown;
  blocks: TextBlock[];
}

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;
const BLOCK = /(?:^.*\S.*(?:\r?\n|$))+/gm;
const CITATION = /\s*\[\^([^\]]*)\]/g;

/** @throws Error with the reason, when the front matter is missing or is no YAML */
export function parseArticle(source: string): ArticleText {
  const front = frontMatter(source);
  const bodyAt = source.length - front.body.length;
  const blocks = [...front.body.matchAll(BLOCK)].map((found): TextBlock => {
    const line = lineAt(source, bodyAt + found.index);
    const written = found[0].trim().replace(/\s*\r?\n\s*/g, ' ');
    const isHeading = written.startsWith('## ');
    return { kind: isHeading ? 'heading' : 'paragraph', ...uncited(isHeading ? written.slice(3).trim() : written), line };
  });
  return { meta: parse(front.yaml), blocks };
}

/** The two parts of an article file; the first keeps its lines' numbers. @throws Error when there is no front matter */
export function frontMatter(source: string): { yaml: string; body: string } {
  const found = FRONT.exec(source);
  if (!found) throw new Error('must begin with front matter between two lines of ---');
  return { yaml: `\n${found[1] ?? ''}`, body: source.slice(found[0].length) };
}

/** A text without its citations, and where they stood. */
function uncited(written: string): Pick<TextBlock, 'text' | 'citations'> {
  const citations: Citation[] = [];
  let text = '';
  let from = 0;
  for (const found of written.matchAll(CITATION)) {
    text += written.slice(from, found.index);
    citations.push({ at: text.length, source: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  return { text: text + written.slice(from), citations };
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
