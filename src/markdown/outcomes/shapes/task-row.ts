/** A row of a table with a column for what and one for who: a task. */
import type { CalendarDate } from '../../../domain/dates.ts';
import type { Due } from '../../../domain/outcome.ts';
import { findDue } from '../../../swedish/due-date.ts';
import { textOf } from '../../text-of.ts';
import { clean } from '../blocks/block-text.ts';
import type { Draft } from '../found.ts';
import type { MeetingContext } from '../meeting-context.ts';
import { ownersFrom } from '../owners/named-owners.ts';
import { draftOf } from './draft.ts';
import { isNone } from './none.ts';
import { progressIn } from './progress.ts';
import type { Cells } from './table-columns.ts';

const BETWEEN_NAMES = /[,/;+&]|\s(?:och|samt)\s/u;
/** Everybody, or nobody yet. */
const NOBODY = /^(?:alla|samtliga|ingen|inga|någon|vakant|ej|inte|okänt|oklart|klart?|utgår|vi)(?!\p{L})/iu;
/** Whatever else a column for who says is somebody, «Styrelsen». */
const SOMEBODY = /^\p{Lu}[\p{L}\d -]{1,40}$/u;

function ownersIn(name: string, { knownOwners }: MeetingContext): string[] {
  if (NOBODY.test(name)) return [];
  const named = ownersFrom(name, 0, knownOwners)?.owners ?? [];
  return named.length === 0 && SOMEBODY.test(name) ? [name] : named;
}

/** The task of a row; nothing where it says of none. */
export function taskInRow({ row, columns, cell }: Cells, context: MeetingContext): Draft | undefined {
  const text = cell('vad');
  // «–», «inga»
  if (!/\p{L}/u.test(text) || isNone(text)) return undefined;
  const owners = [
    ...new Set(
      cell('vem')
        .split(BETWEEN_NAMES)
        .flatMap((name) => ownersIn(name.trim(), context)),
    ),
  ];
  const done = row.children.some((node, index) => {
    const column = columns[index];
    if (column === 'vad' || column === 'vem' || column === 'beslut') return false;
    const isAsked = column === 'status' || column === 'när';
    return progressIn(clean(textOf(node)), isAsked, context.date) === 'done';
  });
  const draft = draftOf({ kind: 'task', text, phrase: 'tabell', owners, done, isSure: true }, context);
  const when = cell('när');
  const due = progressIn(when, true, context.date) === 'done' ? undefined : dueIn(when, context.date);
  const at = { nodes: row.children.filter((_, index) => index === columns.indexOf('vad')), offset: 0 };
  return { ...draft, ...(due && { due }), at };
}

/** What a cell says of when, whatever that is; nothing when it is empty. */
function dueIn(cell: string, from: CalendarDate): Due | undefined {
  return cell === '' ? undefined : { ...(findDue(cell, from) ?? findDue(`senast ${cell}`, from)), text: cell };
}
