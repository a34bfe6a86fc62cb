/** The reports of a build and of a check, in Swedish, for whoever ran it. */

import type { Released } from '../archive/addresses/let-go.ts';
import { formatProblem, type Problem } from '../domain/problem.ts';
import { visible } from '../domain/visible.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { counted } from '../swedish/counted.ts';
import type { BuildResult } from './build.ts';
import type { Checked } from './check.ts';
import { heldAndNotices } from './counts.ts';

/** More problems than this are counted instead of shown. */
const MOST_SHOWN = 200;

/**
 * The report of a build: its problems, then its result; lines without a final line break. Warnings that were there
 * `before`, in the last build of a server, are counted.
 */
export function reportBuild(result: BuildResult, output: string, before: readonly Problem[] = []): string {
  const { problems, published, meetings, notices, pages, skipped, released } = result;
  const end = published
    ? `Klart: ${countOf(meetings, notices, ', ')}, ${counted(pages, 'sida', 'sidor')} i ${visible(output)}.`
    : 'Inget publicerades. Rätta felen ovan och bygg igen; det som låg ute ligger kvar.';
  return [...reportProblems(problems, before), ...reportReleased(released), ...reportSkipped(skipped), end].join('\n');
}

/** The report of a check: its problems, then whether the content can be published. */
export function reportCheck({ archive, problems, skipped, released }: Checked): string {
  const end = archive
    ? `Inga fel: ${countOf(...heldAndNotices(archive), ' och ')} kan publiceras.`
    : 'Rätta felen ovan; först därefter kan webbplatsen byggas.';
  return [...reportProblems(problems), ...reportReleased(released), ...reportSkipped(skipped), end].join('\n');
}

/** «3 möten», «3 möten och 1 kallelse» */
function countOf(held: number, notices: number, and: string): string {
  return [counted(held, 'möte', 'möten'), ...(notices > 0 ? [counted(notices, 'kallelse', 'kallelser')] : [])].join(
    and,
  );
}

/** A line that says what was let go, if anything. */
function reportReleased({ addresses, places, items }: Released = { addresses: 0, places: 0, items: 0 }): string[] {
  const parts = [
    ...(addresses > 0 ? [counted(addresses, 'adress', 'adresser')] : []),
    ...(places > 0 ? [counted(places, 'plats på en sida', 'platser på sidor')] : []),
    ...(items > 0 ? [counted(items, 'post i flödena', 'poster i flödena')] : []),
  ];
  return parts.length > 0 ? [`Borttaget med flit: ${listInSwedish(parts)}.`] : [];
}

function reportSkipped(skipped: number): string[] {
  return skipped > 0 ? [`${counted(skipped, 'fil', 'filer')} i minutes/ är inte Markdown och hoppades över.`] : [];
}

/** A line for each problem but for the warnings from before, and the numbers of all. */
function reportProblems(problems: readonly Problem[], before: readonly Problem[] = []): string[] {
  if (problems.length === 0) return [];
  const known = new Set(before.map(identityOf));
  const fresh = problems.filter((problem) => problem.severity === 'error' || !known.has(identityOf(problem)));
  const errors = fresh.filter(({ severity }) => severity === 'error').length;
  const shown = fresh.slice(0, MOST_SHOWN).map(formatProblem);
  const rest = fresh.length - shown.length;
  const standing = problems.length - fresh.length;
  const warnings = fresh.length - errors;
  const counts =
    standing === 0
      ? `${counted(errors, 'fel', 'fel')}, ${counted(warnings, 'varning', 'varningar')}.`
      : `${counted(errors, 'fel', 'fel')}, ${counted(warnings, 'ny varning', 'nya varningar')}; ${counted(standing, 'varning', 'varningar')} från förut står kvar.`;
  return [...shown, ...(rest > 0 ? [`… och ${rest} till.`] : []), counts];
}

/** What a problem is, wherever in its file it has moved. */
function identityOf({ file, rule, message }: Problem): string {
  return [file, rule, message].join('\n');
}
