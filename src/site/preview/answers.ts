/** The answers of a preview's server. Nothing outside the site is answered, to no other host, and no request ends the process. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { addresses, fileOfPage } from '../../domain/addresses.ts';
import type { Problem } from '../../domain/problem.ts';
import { isAllowedHost } from '../hosts/allowed-host.ts';
import { type Answer, answerTo } from '../hosts/answer.ts';
import { headersOf } from '../hosts/headers.ts';
import { EMPTY_PAGE, NOTES_STYLE, type Notes, OWN, withNotes } from './page-notes.ts';
import type { PreviewSite } from './preview-site.ts';
import { RELOAD_SCRIPT, type Reloads } from './reloads.ts';
import { sendFile } from './send-file.ts';

const NOT_FOUND = fileOfPage(addresses.notFound);
const SEARCH = fileOfPage(addresses.search);

const OTHER_HOST =
  'Webbplatsen visas inte på den här adressen – localhost väntades – öppna adressen som står i terminalen, eller starta med --host.\n';
const ONLY_READ = 'Här går det bara att läsa.\n';
const NOT_NOW = 'Sidan gick inte att visa. Vad som hände står i terminalen.\n';

/** What is shown at present, and who is told when it can't be. */
export interface Shown {
  /** The last site without errors, if there has been one. */
  site: PreviewSite | undefined;
  /** The paths that the site has lain under, encoded. */
  formerly: ReadonlySet<string>;
  /** What is said on a page; `isSearch` for one that shows what the search index has. */
  notes(isSearch: boolean): Notes;
  /** Whether a page that was made of something is as it would be made now. */
  isPresent(madeOf: string): boolean;
  /** Is told what may not be published, though it stands in a file of the site. */
  refuse(problems: readonly Problem[]): void;
  /** Is told of a fault of ours. */
  fail(cause: unknown): void;
}

/** Answers requests to `host`, which is listened to. */
export function previewAnswers(shown: Shown, reloads: Reloads, host: string): RequestListener {
  return (request, response) => {
    if (!isAllowedHost(request.headers.host, host)) return say(response, 421, OTHER_HOST);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, ONLY_READ);
    try {
      if (!isOwnFile(request, response, shown, reloads)) answer(request, response, shown);
    } catch (cause) {
      shown.fail(cause);
      say(response, 500, NOT_NOW);
    }
  };
}

/** Whether a request is for a file of the preview itself; then it is answered. */
function isOwnFile(request: IncomingMessage, response: ServerResponse, shown: Shown, reloads: Reloads): boolean {
  const [path, madeOf = ''] = (request.url ?? '').split('?');
  if (path === OWN.reloads) reloads.add(request, response, madeOf, shown.isPresent(madeOf));
  else if (path === OWN.script) send(response, OWN.script, RELOAD_SCRIPT);
  else if (path === OWN.style) send(response, OWN.style, NOTES_STYLE);
  else return false;
  return true;
}

function answer(request: IncomingMessage, response: ServerResponse, shown: Shown): void {
  const { site } = shown;
  const { url = '/' } = request;
  const found = site && answerTo(url, site);
  const elsewhere = site && found?.status === 404 ? placeFor(url, site, shown.formerly) : undefined;
  if (!found) sendErrors(response, 503, shown.notes(false));
  else if (found.status === 301) lead(response, 301, found.headers['Location'] ?? '/');
  else if (elsewhere !== undefined) lead(response, 302, elsewhere);
  else sendMade(request, response, found, shown);
}

/** Sends a file of the site. */
function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, file = NOT_FOUND }: Exclude<Answer, { status: 301 }>,
  shown: Shown,
): void {
  const made = shown.site?.make(file) ?? { problems: [] };
  const notes = shown.notes(file === SEARCH);
  if ('problems' in made) {
    shown.refuse(made.problems);
    sendErrors(response, 500, { ...notes, errors: made.problems });
    return;
  }
  const { content } = made;
  response.statusCode = status;
  setHeaders(response, headers);
  if (typeof content === 'object' && 'copyOf' in content) sendFile(content.copyOf, request, response);
  else response.end(file.endsWith('.html') && typeof content === 'string' ? withNotes(content, notes) : content);
}

/** Where somebody is led from an address where nothing is: to the site, to where it lies now, or to a page with «/» after it. */
function placeFor(url: string, site: PreviewSite, formerly: ReadonlySet<string>): string | undefined {
  const [path = '', query] = url.split(/\?(.*)/s, 2);
  const present = site.at.encoded;
  const moved = [...formerly].filter((at) => path.startsWith(at)).map((at) => present + path.slice(at.length));
  const there = [...moved, `${path}/`].find((address) => answerTo(address, site).status !== 404);
  const place = there ?? (path === '/' ? present : undefined);
  return place === undefined ? undefined : place + (query ? `?${query}` : '');
}

function lead(response: ServerResponse, status: number, to: string): void {
  // what leads on today may be a page tomorrow
  response.writeHead(status, { Location: to, 'Cache-Control': 'no-store' }).end();
}

/** A page of nothing but errors. */
function sendErrors(response: ServerResponse, status: number, notes: Notes): void {
  response.statusCode = status;
  send(response, fileOfPage(addresses.start), withNotes(EMPTY_PAGE, notes));
}

function send(response: ServerResponse, file: string, content: string): void {
  setHeaders(response, { ...headersOf(file), 'Cache-Control': 'no-store' });
  response.end(content);
}

function say(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.end();
  response.statusCode = status;
  send(response, 'fel.txt', text);
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  // no page of another origin may use what is only looked at here
  response.setHeaders(new Headers({ ...headers, 'Cross-Origin-Resource-Policy': 'same-origin' }));
}
