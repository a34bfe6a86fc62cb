/** A server for a built site on this machine only, as strict as a good host: for tests in a browser and for pictures. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { answerTo, siteInFolder } from '../src/site/hosts/answer.ts';
import { EVERYWHERE } from '../src/site/hosts/headers.ts';
import { sitePathOf } from '../src/site/hosts/site-path.ts';

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
  /** What is sent in place of what the table of headers says, and beside it. */
  headers?: Readonly<Record<string, string>>;
  /** Whether old addresses are answered with the present ones; otherwise their own pages lead on. */
  redirects?: boolean;
}

/** What a careful host sends with everything, and one thing more that not every page of a host can bear. */
export const STRICT_HEADERS: Readonly<Record<string, string>> = {
  ...lowerCase(EVERYWHERE),
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves a folder on a free port until closed; what is not there gets the site's own 404.html. */
export async function serveStatic({
  folder,
  pathPrefix = '/',
  headers = {},
  redirects = true,
}: StaticSite): Promise<StaticServer> {
  const site = siteInFolder(folder, sitePathOf(new URL(pathPrefix, 'http://localhost').href));
  const files = sirv(folder, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    const answer = answerTo(request.url ?? '', site, redirects);
    response.setHeaders(new Headers({ ...lowerCase(answer.headers), ...headers }));
    if (answer.status === 200) {
      request.url = `/${encodeURI(answer.file)}`;
      files(request, response);
      return;
    }
    response.statusCode = answer.status;
    response.end('file' in answer && answer.file ? readFileSync(join(folder, answer.file)) : undefined);
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

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
