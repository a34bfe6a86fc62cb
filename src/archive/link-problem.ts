/** What a link comes to: a path on the site, or a problem with the nearest thing that it may have meant. */

import { error, type Location, type Problem } from '../domain/problem.ts';
import { nearestName } from '../swedish/names.ts';
import type { Attachment } from './archive.ts';

/** A path on the site, or a problem; with an attachment when the path is one's. */
export interface ResolvedLink {
  path: string;
  attachment?: Attachment;
  problem?: Problem;
}

/** A link that leads nowhere. `what` says so, `wanted` is looked for among what is known. */
export function brokenLink(location: Location, what: string, wanted: string, known: Iterable<string>): ResolvedLink {
  const near = nearestName(wanted, known);
  const web = /^www\.|^[\w-]+\.(se|com|org|nu)\b/.test(wanted)
    ? 'Är det en webbadress, skriv https:// framför den.'
    : 'Rätta länken.';
  return {
    path: '',
    problem: error(
      location,
      'broken-link',
      `${what} – ${near ? `menade du ”${near}”?` : 'länken leder ingenstans.'} ${web}`,
    ),
  };
}
