import type { Page } from 'playwright-core';

/** A sheet for one underline of the page's own. Adding it is measured apart: it costs the page a look at all its styles. */
export async function styleOwn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(own) { text-decoration: underline dotted 2px }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/**
 * One underline that the page itself makes: none is to be had for less. Chromium goes through all children of a box to paint any of them
 * anew, and once more for what a line may add to their extent (`HighlightRegistry::ValidateHighlightMarkers`).
 */
export async function underlineOwn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    CSS.highlights.set('own', new Highlight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 8 })));
  });
}
