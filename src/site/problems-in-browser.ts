/**
 * Shows the errors of the last build in the browser, above the page of the last build without errors, while the site is
 * served for development. Pages get markup and a stylesheet of this module, never a script: their policy allows no other.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DevServer } from '@11ty/eleventy-dev-server';
import type { Problem } from '../domain/problem.ts';

/** The most errors that are shown; all are in the terminal. */
const MOST_SHOWN = 20;
const STYLESHEET = '.oppnasoc.css';
// it sticks: when a page is loaded again, the browser scrolls past what has come above the text that was being read
const STYLE = `#oppnasoc-problems { box-sizing: border-box; position: sticky; top: 0; z-index: 9; margin: 0; padding: 1rem 1.5rem; max-height: 45vh;
overflow: auto; border-bottom: 4px solid #b3261e; background: #fff4f3; color: #1b1b1b; font: 1rem/1.5 system-ui, sans-serif; }
#oppnasoc-problems h2 { margin: 0; font-size: 1.25rem; color: #8c1d18; }
#oppnasoc-problems li { margin: 0.5rem 0; overflow-wrap: anywhere; }
`;

/** The errors to show, and the handler of requests that shows them. */
export interface ProblemsInBrowser {
  /** The errors of the last build; none hides them. */
  show(errors: readonly Problem[]): void;
  /** Answers requests for pages while there are errors, and leaves all others to the server. */
  middleware(this: DevServer, request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

/** For a site below a path, «/» or «/protokoll/». */
export function problemsInBrowser(pathPrefix: () => string): ProblemsInBrowser {
  let shown: readonly Problem[] = [];
  return {
    show(errors) {
      shown = errors;
    },
    middleware(request, response, next) {
      const address = request.url ?? '/';
      if (address === pathPrefix() + STYLESHEET) answer(response, 'text/css', STYLE);
      else if (shown.length === 0 || request.method !== 'GET') next();
      else {
        const { filepath, statusCode } = this.mapUrlToFilePath(address) || {};
        const isPage = statusCode === 200 ? filepath?.endsWith('.html') : address.split(/[?#]/)[0]?.endsWith('/');
        if (!isPage) return next();
        const page = statusCode === 200 && filepath ? readFileSync(filepath, 'utf8') : EMPTY_PAGE;
        answer(response, 'text/html', withProblems(page, shown, pathPrefix()));
      }
    },
  };
}

/** What is shown before anything could be built. */
const EMPTY_PAGE =
  '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Fel i innehållet</title></head><body></body></html>';

function answer(response: ServerResponse, type: string, body: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

/** A page with the errors above what it has. */
function withProblems(page: string, errors: readonly Problem[], pathPrefix: string): string {
  const items = errors.slice(0, MOST_SHOWN).map(({ file, line, column, message }) => {
    return `<li><code>${escaped(`${file}:${line}:${column}`)}</code> ${escaped(message)}</li>`;
  });
  const rest = errors.length - items.length;
  const more = rest > 0 ? `<p>… och ${rest} till, i terminalen.</p>` : '';
  const box = `<section id="oppnasoc-problems" role="alert"><h2>Sidan är inte uppdaterad</h2><p>Rätta det här och spara. Till dess visas den senaste sidan utan fel.</p><ul>${items.join('')}</ul>${more}</section>`;
  const linked = page.replace('</head>', () => `<link rel="stylesheet" href="${pathPrefix}${STYLESHEET}"></head>`);
  return linked.replace(/<body\b[^>]*>/, (body) => body + box);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
