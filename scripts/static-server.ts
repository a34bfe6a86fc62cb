/** A server for a built site on this machine only, as strict as a good host: for tests in a browser and for pictures. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

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

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** Serves a folder on a free port until closed. */
export async function serveStatic({ folder, pathPrefix = '/', headers = {} }: StaticSite): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(pathPrefix) ? fileOf(folder, pathname.slice(pathPrefix.length)) : undefined;
    const found = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, { ...headers, 'content-type': typeOf(found), 'cache-control': 'no-store' });
    response.end(readFileSync(found));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${pathPrefix}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function fileOf(folder: string, path: string): string | undefined {
  const inside = normalize(`/${decodeURIComponent(path)}`);
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function typeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}
