/**
 * The answers of the server for development: redirects, headers and refusals are those of `answer.ts`; pages and files are
 * sent by the server itself, which adds the script that loads a page again.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { visible } from '../../domain/visible.ts';
import { isAllowedHost } from './allowed-host.ts';
import { answerTo, type ServedSite } from './answer.ts';

const OTHER_HOST =
  'Webbplatsen visas inte på den här adressen – localhost väntades – öppna adressen som står i terminalen, eller starta med --host.\n';
const NOT_NOW = 'Filen gick inte att läsa just nu – kanske byggs webbplatsen om – ladda om sidan.\n';

/** A handler of requests, which calls the next one for what it leaves to it. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers what the server must not see or can't do, and sets the headers of all else. `host` is what it listens to;
 * `print` is called with what went wrong.
 */
export function devAnswers(site: ServedSite, host: string, print: (text: string) => void): Middleware {
  return (request, response, next) => {
    if (!isAllowedHost(request.headers.host, host)) return say(response, 421, OTHER_HOST);
    try {
      if (!isAnswered(request, response, site)) next();
    } catch (cause) {
      // a fault here would end the process: a file that is read may be gone, since the folder is replaced meanwhile
      print(visible(String(cause)));
      say(response, 503, NOT_NOW);
    }
  };
}

function isAnswered({ url = '' }: IncomingMessage, response: ServerResponse, site: ServedSite): boolean {
  // from the root of the host the server leads to the path of the site
  if (url === '/' && site.at.decoded !== '/') return false;
  const answer = answerTo(url, site);
  response.setHeaders(new Headers(answer.headers));
  if (answer.status === 200) return false;
  if (answer.status === 404 && !answer.isRefused) {
    // which is that of the file that the server sends instead
    response.removeHeader('Content-Type');
    return false;
  }
  response.statusCode = answer.status;
  response.end('file' in answer && answer.file ? readFileSync(join(site.folder, answer.file)) : undefined);
  return true;
}

function say(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.end();
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(text);
}
