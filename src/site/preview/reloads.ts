/** Tells the pages that are open to load again. A page says what it was made of; one that is old is told at once. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnOrigin } from '../hosts/allowed-host.ts';

/** How long a browser waits before it connects again, in ms: the server may only be starting anew. */
const RETRY = 500;

/**
 * The script of each page. It keeps no connection while nobody sees the page: browsers have few for all tabs together. A
 * page that is loaded again stays where it was scrolled to.
 */
export const RELOAD_SCRIPT = `const address = import.meta.url.replace('reload.js', 'reloads');
let events;
const follow = () => {
  if (document.hidden) events = events?.close();
  else if (!events) {
    events = new EventSource(address);
    events.onmessage = () => location.reload();
  }
};
document.addEventListener('visibilitychange', follow);
follow();
`;

/** The pages that are open, each with a text that says what it was made of. */
export class Reloads {
  readonly #open = new Map<ServerResponse, string>();

  /** Answers a page that waits, from now on; no page of another origin. */
  add(request: IncomingMessage, response: ServerResponse, madeOf: string, isPresent: boolean): void {
    if (!isOwn(request)) {
      response.statusCode = 403;
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'text/event-stream');
    response.setHeader('Cache-Control', 'no-store');
    response.write(`retry: ${RETRY}\n\n`);
    this.#open.set(response, madeOf);
    response.on('close', () => this.#open.delete(response));
    if (!isPresent) tell(response);
  }

  /** Tells all pages that were made of something else than what is there now. */
  tellAll(isPresent: (madeOf: string) => boolean): void {
    for (const [response, madeOf] of this.#open) if (!isPresent(madeOf)) tell(response);
  }
}

function tell(response: ServerResponse): void {
  response.write('data: reload\n\n');
}

function isOwn({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return (site === undefined || site === 'same-origin') && isOwnOrigin(headers.origin, headers.host);
}
