/** Files that nobody reads because of what they are called: a misnamed register must not go unnoticed. */

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
/** A Markdown file whose name a computer has changed. */
const ALMOST_MARKDOWN = /^(?:minutes|groups|projects|pages|followups)\/.*\.(?:md\.txt|markdown|md|mdown)$/i;

/** An error for each top-level name that is nearly one of ours, a warning for names that are not quite Markdown. */
export function findUnreadFiles(root: string, files: readonly string[]): Problem[] {
  const tops = new Set(files.map((path) => path.split('/')[0] ?? ''));
  const misnamed = [...tops]
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
