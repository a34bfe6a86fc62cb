/** The reports of a build and of a check, in Swedish, for whoever ran it. */

import type { Released } from '../archive/addresses/let-go.ts';
import { formatProblem, type Problem } from '../domain/problem.ts';
import { visible } from '../domain/visible.ts';
import { listInSwedish } from '../swedish/collation.ts';
import type { BuildResult } from './build.ts';
import type { Checked } from './check.ts';

/** More problems than this are counted instead of shown. */
const MOST_SHOWN = 200;

/** The report of a build: its problems, then its result; lines without a final line break. */
export function reportBuild(result: BuildResult, output: string): string {
  const { problems, published, meetings, pages, skipped, released } = result;
  const end = published
    ? `Klart: ${count(meetings, 'möte', 'möten')}, ${count(pages, 'sida', 'sidor')} i ${visible(output)}.`
    : 'Inget publicerades. Rätta felen ovan och bygg igen; det som låg ute ligger kvar.';
  return [...reportProblems(problems), ...reportReleased(released), ...reportSkipped(skipped), end].join('\n');
}

/** The report of a check: its problems, then whether the content can be published. */
export function reportCheck({ archive, problems, skipped, released }: Checked): string {
  const end = archive
    ? `Inga fel: ${count(archive.meetings.length, 'möte', 'möten')} kan publiceras.`
    : 'Rätta felen ovan; först därefter kan webbplatsen byggas.';
  return [...reportProblems(problems), ...reportReleased(released), ...reportSkipped(skipped), end].join('\n');
}

/** A line that says what was let go, if anything. */
function reportReleased({ addresses, places, items }: Released = { addresses: 0, places: 0, items: 0 }): string[] {
  const parts = [
    ...(addresses > 0 ? [count(addresses, 'adress', 'adresser')] : []),
    ...(places > 0 ? [count(places, 'plats på en sida', 'platser på sidor')] : []),
    ...(items > 0 ? [count(items, 'post i flödena', 'poster i flödena')] : []),
  ];
  return parts.length > 0 ? [`Borttaget med flit: ${listInSwedish(parts)}.`] : [];
}

function reportSkipped(skipped: number): string[] {
  return skipped > 0 ? [`${count(skipped, 'fil', 'filer')} i minutes/ är inte Markdown och hoppades över.`] : [];
}

/** A line for each problem, and their number. */
function reportProblems(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const shown = problems.slice(0, MOST_SHOWN).map(formatProblem);
  const rest = problems.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [`… och ${rest} till.`] : []),
    `${count(errors, 'fel', 'fel')}, ${count(problems.length - errors, 'varning', 'varningar')}.`,
  ];
}

/** A number and a noun, «1 fil», «2 filer». */
export function count(number: number, singular: string, plural: string): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
