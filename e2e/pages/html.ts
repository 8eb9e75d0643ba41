/** A page of English text, as tests make them. */
export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${body}</body></html>`;
}

/** A paragraph that names somebody whom nobody could take for another, and enough else for a page. */
export const BLINKEN = '<p id="p">Antony Blinken spoke to reporters.</p>';

/** A script of the page. */
export function script(code: string): string {
  return `<script>${code}</script>`;
}
