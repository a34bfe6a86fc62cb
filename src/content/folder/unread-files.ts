/** Finds files that are not read because they are misnamed, so that a mistyped «organisations.yaml» is reported. */

import { error, type Problem, warning } from '../../domain/problem.ts';
import { nearestName } from '../../swedish/names.ts';

const KNOWN = [
  'site.yaml',
  'organisations.yaml',
  'people.yaml',
  'glossary.yaml',
  'accessibility.yaml',
  'minutes',
  'groups',
  'projects',
  'pages',
  'followups',
  'attachments',
];
/** Markdown files with an extension that an editor or system has changed. */
const ALMOST_MARKDOWN = /^(?:minutes|groups|projects|pages|followups)\/.*\.(?:md\.txt|markdown|md|mdown)$/i;

/** An error for each top-level name near a known name, and a warning for each Markdown file without «.md». */
export function findUnreadFiles(root: string, files: readonly string[]): Problem[] {
  const topLevelNames = new Set(files.map((path) => path.split('/')[0] ?? ''));
  const misnamed = [...topLevelNames]
    .filter((name) => !KNOWN.includes(name))
    .flatMap((name) => {
      const near = nearestName(name, KNOWN);
      const location = { file: `${root}/${name}`, line: 1, column: 1 };
      return near
        ? [error(location, 'misnamed-file', `”${name}” läses inte – namnet ska vara ”${near}” – döp om.`)]
        : [];
    });
  const almost = files
    .filter((path) => ALMOST_MARKDOWN.test(path) && !path.endsWith('.md'))
    .map((path) =>
      warning(
        { file: `${root}/${path}`, line: 1, column: 1 },
        'almost-markdown',
        'Filen läses inte – namnet ska sluta på .md – döp om den.',
      ),
    );
  return [...misnamed, ...almost];
}
