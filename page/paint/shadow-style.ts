/** A node, or a window, of Firefox as the page's own script has it. */
interface Waived {
  wrappedJSObject?: { CSSStyleSheet: typeof CSSStyleSheet } & Pick<ShadowRoot, 'adoptedStyleSheets'>;
}

/**
 * Gives a shadow tree the style of the underlines. Chromium inherits it from the document; Firefox does not, and lets no content script
 * adopt a sheet of its own (bug 1751346), so there the sheet is made and adopted in the page's world. Nothing is put into the tree.
 */
export function styleShadow(root: ShadowRoot, css: string): void {
  const { wrappedJSObject: page } = window as Waived;
  const { wrappedJSObject: own } = root as Waived;
  if (!page || !own) return;
  try {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(css);
    own.adoptedStyleSheets.push(sheet);
  } catch {
    // The page has replaced what this needs: its shadow trees are not underlined, but answer to the pointer.
  }
}
