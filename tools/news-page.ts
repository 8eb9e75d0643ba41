import type { Article } from '../corpus/schema/articles.ts';

/** How a news site of the country would show it: a header, a menu, a dateline, a list of other stories, a footer. */
const STYLE = `
  body { margin: 0; font: 18px/1.6 Georgia, 'Liberation Serif', serif; color: #1c1c1c; background: #fdfcf9; }
  header, nav, main, footer { max-width: 960px; margin: 0 auto; padding: 0 20px; }
  header { display: flex; align-items: baseline; gap: 16px; padding-top: 18px; border-bottom: 3px solid #a5281b; }
  header b { font-size: 30px; letter-spacing: -.5px; color: #a5281b; }
  header span, time, footer, aside h2 { font: 14px 'Liberation Sans', Arial, sans-serif; color: #666; }
  nav { display: flex; gap: 22px; padding-block: 10px; font: 15px 'Liberation Sans', Arial, sans-serif; }
  nav a, aside a { color: inherit; text-decoration: none; }
  main { display: grid; grid-template-columns: 1fr 240px; gap: 44px; }
  h1 { font-size: 36px; line-height: 1.15; margin: 22px 0 8px; }
  article h2 { font-size: 23px; margin: 28px 0 6px; }
  aside { border-left: 1px solid #ddd; padding-left: 22px; margin-top: 30px; font-size: 16px; line-height: 1.35; }
  aside li { margin-bottom: 14px; } aside ul { list-style: none; padding: 0; }
  footer { margin-top: 50px; padding-block: 18px 60px; border-top: 1px solid #ddd; }
`;

const WORDS = {
  id: {
    site: 'Warta Semenanjung',
    menu: ['Berita', 'Dunia', 'Ekonomi', 'Opini', 'Foto'],
    others: 'Berita lain',
    made: 'Halaman contoh Sekilas',
  },
  en: {
    site: 'Peninsula Courier',
    menu: ['News', 'World', 'Business', 'Opinion', 'Photos'],
    others: 'Other stories',
    made: 'A sample page of Sekilas',
  },
} as const;

/** The path of an article on the sample site. */
export function pathOf({ key }: Article): string {
  return `/${key}`;
}

/** An article of the corpus as the page of a news site, with links to others. */
export function newsPage(article: Article, others: readonly Article[]): string {
  const { meta, blocks } = article;
  const words = WORDS[meta.language === 'id' ? 'id' : 'en'];
  const day = new Intl.DateTimeFormat(meta.language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(meta.date));
  const text = blocks.map(({ kind, text }) => (kind === 'heading' ? `<h2>${escapeHtml(text)}</h2>` : `<p>${escapeHtml(text)}</p>`));
  const links = others.map((other) => `<li><a href="${pathOf(other)}">${escapeHtml(other.meta.headline)}</a></li>`);
  return `<!doctype html>
<html lang="${meta.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(meta.headline)} - ${words.site}</title>
<script type="application/ld+json">${linkedData(meta.headline, meta.date, meta.language)}</script>
<style>${STYLE}</style>
</head>
<body>
<header><b>${words.site}</b> <span>${words.made}</span></header>
<nav>${words.menu.map((item) => `<a href="#">${item}</a>`).join(' ')}</nav>
<main>
<article>
<h1>${escapeHtml(meta.headline)}</h1>
<time datetime="${meta.date}">${day}</time>
${text.join('\n')}
</article>
<aside><h2>${words.others}</h2><ul>
${links.join('\n')}
</ul></aside>
</main>
<footer>${words.site}</footer>
</body>
</html>`;
}

/** The JSON-LD of a news article, safe inside a `script` element. */
export function linkedData(headline: string, date: string, language: string): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline, datePublished: date, inLanguage: language };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Text for HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
