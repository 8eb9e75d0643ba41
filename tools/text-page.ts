import { escapeHtml, linkedData } from './news-page.ts';

/** A line of a text with its offset in it. */
export interface Line {
  at: number;
  text: string;
}

/** What is known of a text besides its words. */
export interface About {
  title: string;
  date?: string;
  lang?: string;
}

/** A plain text as a web page: a paragraph for each of `linesOf`. */
export function textPage(text: string, { title, date, lang }: About): string {
  const data = date && lang ? `<script type="application/ld+json">${linkedData(title, date, lang)}</script>` : '';
  return `<!doctype html>
<html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${data}</head>
<body><main>
${linesOf(text)
  .map((line) => `<p>${escapeHtml(line.text)}</p>`)
  .join('\n')}
</main></body></html>`;
}

/** The lines that are not blank. */
export function linesOf(text: string): Line[] {
  let at = 0;
  const lines = text.split('\n').map((line): Line => {
    const found = { at, text: line };
    at += line.length + 1;
    return found;
  });
  return lines.filter((line) => line.text.trim() !== '');
}
