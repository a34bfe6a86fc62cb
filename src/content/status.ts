/** The field `status` of groups and projects: a word of `domain/status.ts`, in any case of letters. */
import { groupStatuses, projectStatuses, type Status, stageOf } from '../domain/status.ts';
import { listInSwedish } from '../swedish/collation.ts';
import { NameIndex } from '../swedish/names.ts';
import { code, parsed } from './fields.ts';

/** The status of a group. */
export const groupStatus = statusAmong(groupStatuses, 'en grupp');
/** The status of a project. */
export const projectStatus = statusAmong(projectStatuses, 'ett projekt');

function statusAmong<Word extends Status>(words: readonly Word[], owner: string) {
  const known = new NameIndex(words.map((word) => ({ name: word, target: word })));
  // «avslutat» for a group and «pausad» are suggested as the word of the same stage.
  const near = new NameIndex(
    [...groupStatuses, ...projectStatuses].flatMap((name) =>
      words
        .filter((word) => stageOf({ status: word }) === stageOf({ status: name }))
        .map((target) => ({ name, target })),
    ),
  );
  return parsed(
    code,
    (text) => known.get(text),
    (text) => {
      const nearest = near.get(near.nearest(text) ?? '');
      const advice = nearest ? `menade du ”${nearest}”?` : 'skriv ett av orden, eller ta bort raden.';
      return `”${text}” är inget läge för ${owner} – ${listInSwedish(words, 'eller')} väntades – ${advice}`;
    },
  );
}
