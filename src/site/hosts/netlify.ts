/**
 * `_redirects` and `_headers`, which Netlify, Cloudflare Pages and several other hosts read.
 * https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */

import { contentTypeOf, NAMED_TYPES } from './content-types.ts';
import { CACHE, EVERYWHERE, HASHED_GLOBS, type Headers } from './headers.ts';
import type { Hosting } from './hosting.ts';
import { encodePath } from './site-path.ts';

/** The calendars of pages, and of meetings: see `calendarPath`. */
const CALENDARS = ['kalender.ics', 'mote.ics'];
/** A comment, for servers of this program. */
const GONE = '# Borttaget: ';
/** Where feeds and calendars lie: by the start page, by a list, by a page of a list. A placeholder is one part of a path. */
const PLACES = ['', ':list/', ':list/:page/'];

/**
 * A redirect is two lines. Netlify serves what lies at the old address unless the status has «!», and takes the first line
 * that fits; Cloudflare passes over a status that it doesn't know, and always redirects.
 */
export function redirectsFile({ moved, gone, at }: Hosting): string {
  const lines = moved.flatMap(({ from, to }) => {
    const [old, present] = [from, to].map((path) => at.encoded + encodePath(path.slice(1)));
    return ['301!', '301'].map((status) => `${old} ${present} ${status}`);
  });
  // these hosts know no such status: they serve the page that says so
  const erased = gone.map((page) => `${GONE}${at.encoded}${encodePath(page.slice(1))}`);
  return ['# Gamla adresser och de som gäller nu.', ...lines, ...erased, ''].join('\n');
}

/** The redirects in a file of that form, by the old addresses. */
export function readRedirects(text: string): Map<string, string> {
  return new Map([...text.matchAll(/^(\/\S*) (\/\S*) 301$/gm)].map(([, from = '', to = '']) => [from, to]));
}

/** The pages of what has been erased that a file of that form names. */
export function readGone(text: string): Set<string> {
  return new Set([...text.matchAll(/^# Borttaget: (\/\S*)$/gm)].map(([, page = '']) => page));
}

/** A header may be set by one rule only for each path: hosts join the values of several with commas. */
export function headersFile({ at }: Hosting): string {
  const rule = (glob: string, headers: Headers): string[] => [
    at.encoded + glob,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const typed = [...Object.keys(NAMED_TYPES), ...CALENDARS].flatMap((name) =>
    PLACES.flatMap((place) => rule(place + name, { 'Content-Type': contentTypeOf(name) })),
  );
  return [
    '# Det som skickas med varje fil.',
    ...rule('*', EVERYWHERE),
    '# Filer med namn efter sitt innehåll ändras aldrig.',
    ...HASHED_GLOBS.flatMap((glob) => rule(glob, { 'Cache-Control': CACHE.hashed })),
    '# Flöden och kalendrar.',
    ...typed,
    '',
  ].join('\n');
}
