/** Which group a point is carried over to: one that the text names, or that a label names after «till». */
import type { Slug } from '../../../domain/slug.ts';
import { monthNames, weekdayNames } from '../../../swedish/calendar.ts';
import type { MeetingContext } from '../meeting-context.ts';

/** «Bordlagt till nästa möte», «till den 3 maj», «till hösten»: a time and no group. */
const TIME = new RegExp(
  `^(?:nästa|kommande|senare|den|\\d|mötet|hösten|våren|sommaren|${monthNames.join('|')}|ett|en|efter|vidare|${weekdayNames.join('|')})`,
  'i',
);

/** The first group that a text names and that is not the one that met; nothing when there is none. */
export function otherGroupIn(text: string, { names, group }: MeetingContext): Slug | undefined {
  return names
    .find(text)
    .flatMap(({ targets }) => targets)
    .find(({ kind, id }) => kind === 'group' && id !== group)?.id;
}

/** Whether the words after «till» neither say when nor name anything that is known: the name of a group without a file. */
export function isUnknownGroup(words: string, { names }: MeetingContext): boolean {
  return words !== '' && !TIME.test(words) && names.find(words).length === 0;
}
