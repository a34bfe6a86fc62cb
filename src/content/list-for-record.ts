/** Lists where lines of «word: value» were expected: one problem for each list, and none for what would be a word in it. */
import type * as v from 'valibot';
import { error, type Problem } from '../domain/problem.ts';
import type { NamedValues } from './named-values.ts';

type Issue = v.BaseIssue<unknown>;
type Path = readonly (string | number)[];

/** The problems of such lists, and the issues that have to do with none of them. */
export function findLists(issues: readonly Issue[], values: NamedValues): { problems: Problem[]; others: Issue[] } {
  const paths = issues.map(listPath);
  const lists = new Map(paths.flatMap((path) => (path ? [[path.join('.'), path]] : [])));
  return {
    problems: [...lists.values()].map((path) => listProblem(path, values)),
    others: issues.filter((_, index) => paths[index] === undefined),
  };
}

/** The path of the list that an issue is in, as if its items were keys. */
function listPath({ path }: Issue): Path | undefined {
  const at = path?.findIndex(({ type, input }) => type !== 'array' && Array.isArray(input)) ?? -1;
  return at < 0 ? undefined : path?.slice(0, at).map(({ key }) => key as string | number);
}

function listProblem(path: Path, values: NamedValues): Problem {
  const word = values.writtenPath(path).findLast((part) => typeof part === 'string');
  const subject = word === undefined ? 'Innehållet' : `”${word}”`;
  return error(
    values.locationOf(path),
    'wrong-type',
    `${subject} är en lista – rader med ”ord: värde” väntades – ta bort bindestrecken som raderna börjar med.`,
  );
}
