/** What a build, a check or a preview has to tell, whatever form it is told in. */
import type { Released } from '../../archive/addresses/let-go.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Problem } from '../../domain/problem.ts';
import { visible } from '../../domain/visible.ts';
import { listInSwedish } from '../../swedish/collation.ts';
import { counted } from '../../swedish/counted.ts';
import type { BuildResult } from '../build.ts';
import type { Checked } from '../check.ts';
import { heldAndNotices } from './counts.ts';

/** The problems of a run, in order, and how it ended. */
export interface RunReport {
  /** Whether the site was published, or could be. */
  succeeded: boolean;
  problems: readonly Problem[];
  /** Sentences in Swedish: what was let go, what was skipped, and the result last. */
  ending: readonly string[];
}

/** How a build with errors ends, where another ending does not say more. */
const NOT_BUILT = 'Inget publicerades. Rätta felen ovan och bygg igen; det som låg ute ligger kvar.';

/** What a build into the folder `output` has to tell; `failed` is how one with errors ends. */
export function buildReport(result: BuildResult, output: string, failed: string = NOT_BUILT): RunReport {
  const { problems, published, meetings, notices, pages, skipped, released } = result;
  const end = published
    ? `Klart: ${countOf(meetings, notices, ', ')}, ${counted(pages, 'sida', 'sidor')} i ${visible(output)}.`
    : failed;
  return { succeeded: published, problems, ending: [...reportReleased(released), ...reportSkipped(skipped), end] };
}

/** What a check has to tell. */
export function checkReport({ archive, problems, skipped, released }: Checked): RunReport {
  const end = archive
    ? `Inga fel: ${countOf(...heldAndNotices(archive), ' och ')} kan publiceras.`
    : 'Rätta felen ovan; först därefter kan webbplatsen byggas.';
  return {
    succeeded: archive !== undefined,
    problems,
    ending: [...reportReleased(released), ...reportSkipped(skipped), end],
  };
}

/** How a save with errors ends: it is only looked at here. */
const NOT_SHOWN = 'Sidorna är inte uppdaterade. Rätta felen och spara; till dess visas de som de var.';

/** What a preview has to tell of what was saved; `archive` is there when it has no errors. */
export function previewReport(archive: Archive | undefined, problems: readonly Problem[], skipped: number): RunReport {
  const end = archive ? `Sidorna är uppdaterade: ${countOf(...heldAndNotices(archive), ', ')}.` : NOT_SHOWN;
  return { succeeded: archive !== undefined, problems, ending: [...reportSkipped(skipped), end] };
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
