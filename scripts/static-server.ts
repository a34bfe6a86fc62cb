/** A server for a built site on this machine only, as strict as a good host: for tests in a browser and for pictures. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server; `url` ends with the path that the site lies under. */
export interface StaticServer {
  url: string;
  close(): Promise<void>;
}

/** Where the site lies, and what is sent with each file. */
export interface StaticSite {
  folder: string;
  /** «/» or «/protokoll/». */
  pathPrefix?: string;
  headers?: Record<string, string>;
}

/** What a careful host sends; the pages' own policy, and what only a header can hold. */
export const STRICT_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves a folder on a free port until closed; what is not there gets the site's own 404.html. */
export async function serveStatic({ folder, pathPrefix = '/', headers = {} }: StaticSite): Promise<StaticServer> {
  // Without extensions an address is that of one file: «/projekt» is not taken for «/projekt/» or «/projekt.html».
  const files = sirv(folder, { dev: true, extensions: [] });
  const notFound = (response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' });
    response.end(readFileSync(join(folder, '404.html')));
  };
  const server = createServer((request, response) => {
    response.setHeaders(new Headers(headers));
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(pathPrefix)) return notFound(response);
    request.url = `/${pathname.slice(pathPrefix.length)}`.replace(/\/$/, '/index.html');
    files(request, response, () => notFound(response));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens to no port');
  return {
    url: `http://127.0.0.1:${address.port}${pathPrefix}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}
