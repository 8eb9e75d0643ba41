import type { Article } from '../../corpus/schema/articles.ts';
import { escapeHtml, newsPage } from '../../tools/news-page.ts';

/**
 * An article page of 300 kB as the web has it, by the medians of the 28 pages of 200 to 400 kB that mozilla/readability keeps to be tested
 * with (July 2026): 16,600 letters in 353 texts, 1,500 texts of indentation, and 1,130 elements, nine deep; of these 210 are links, 290
 * `div`, 36 empty, 15 scripts. All else is markup, and scripts' data. This one is within a tenth of each.
 */
const USUAL = { bytes: 300_000, lists: 21, teasersInList: 5, scripts: 15 };

/** @param others what the teasers below the article lead to */
export function usualPage(article: Article, others: readonly Article[]): string {
  const headlines = others.map(({ meta }) => escapeHtml(meta.headline));
  const lists = Array.from({ length: USUAL.lists }, (_, list) => {
    const teasers = Array.from({ length: USUAL.teasersInList }, (_, place) => {
      const at = list * USUAL.teasersInList + place;
      return teaser(headlines[at % headlines.length] ?? '', at);
    });
    return `<section class="list">\n  <ul>\n${teasers.join('\n')}\n  </ul>\n</section>`;
  });
  const page = newsPage(article, []).replace('<main>', '<div class="page">\n<div class="layout">\n<main>');
  const body = page.replace('</main>', `<div class="more">\n${lists.join('\n')}\n</div>\n</main>\n</div>\n</div>`);
  const rest = Math.max(0, USUAL.bytes - body.length) / USUAL.scripts;
  const script = `<script type="application/json">${JSON.stringify({ state: '.'.repeat(rest) })}</script>\n`;
  return body.replace('</body>', `${script.repeat(USUAL.scripts)}</body>`);
}

/** What leads to another article, nested as sites do: every fourth has a picture, every third a sign that style sheets draw. */
function teaser(headline: string, at: number): string {
  return `    <li class="teaser" data-at="${at}">
      <div class="teaser-box">
        <figure class="teaser-media">
          <a class="teaser-link" href="#${at}" tabindex="-1">
            ${at % 3 === 0 ? '<span class="icon"></span>' : ''}${at % 4 === 0 ? '<img alt="">' : ''}
          </a>
        </figure>
        <div class="teaser-text">
          <div class="teaser-head"><h3><a class="teaser-link" href="#${at}">${headline}</a></h3></div>
          <span class="label">Berita</span>
          3 menit
        </div>
      </div>
    </li>`;
}
