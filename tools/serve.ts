import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** What a path that ends so is served as; everything else is HTML. */
const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/**
 * Serves pages on the loopback address, on a port that is free.
 * @param pages path → content, HTML unless the path ends in `.pdf`, `.svg`, `.txt` or `.xml`; read at each request, so that pages can be added later
 */
export function serve(pages: ReadonlyMap<string, string>): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const html = pages.get(path);
    // Browsers ask for an icon unasked; a 404 would stand as an error in the page's console.
    const status = html !== undefined ? 200 : path === '/favicon.ico' ? 204 : 404;
    // `no-store` would keep browsers from bringing a page back as it was left.
    response.writeHead(status, { 'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`, 'cache-control': 'no-cache' });
    response.end(html);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => ready({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }));
  });
}
