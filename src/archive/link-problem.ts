/** Resolved links, and the problem of broken links with a suggestion. */

import { error, type Location, type Problem } from '../domain/problem.ts';
import { nearestName } from '../swedish/names.ts';
import type { Attachment } from './archive.ts';

/** The path of a link, empty for an error; with the attachment if it leads to one, and the problem if there is one. */
export interface ResolvedLink {
  path: string;
  attachment?: Attachment;
  problem?: Problem;
}

/** An error for a broken link; `what` begins its message, which suggests the name in `known` nearest to `wanted`, and `remedy` ends it. */
export function brokenLink(
  location: Location,
  what: string,
  wanted: string,
  known: Iterable<string>,
  remedy = 'Rätta länken.',
): ResolvedLink {
  const near = nearestName(wanted, known);
  const web = /^www\.|^[\w-]+\.(se|com|org|nu)\b/.test(wanted)
    ? 'Är det en webbadress, skriv https:// framför den.'
    : remedy;
  return {
    path: '',
    problem: error(
      location,
      'broken-link',
      `${what} – ${near ? `menade du ”${near}”?` : 'länken leder ingenstans.'} ${web}`,
    ),
  };
}
