/** The ages of outcomes: how long they were open, in days and in meetings of the responsible group. */
import { type CalendarDate, daysBetween } from '../domain/dates.ts';
import { grouped } from '../domain/grouped.ts';
import { kinds } from '../domain/outcome-kinds.ts';
import type { Group, Meeting, Outcome } from './archive.ts';

/** Returns the age of an outcome, from the date of its meeting until it was closed, or until today. */
export type AgeOf = (outcome: Outcome) => Outcome['age'];

/** A function for ages as of a day; `meetings` are all that have minutes, oldest first. */
export function agesAsOf(today: CalendarDate, meetings: readonly Meeting[]): AgeOf {
  const daysOf = daysOfGroups(meetings);
  return (outcome) => {
    const { meeting, group, closed } = outcome;
    if (wasClosedAtOnce(outcome)) return { days: 0, meetings: 0 };
    const end = closed?.date ?? today;
    const days = daysOf(group);
    return { days: daysBetween(meeting.date, end), meetings: countUntil(days, end) - countUntil(days, meeting.date) };
  };
}

/** Whether its own minutes closed it. */
function wasClosedAtOnce({ kind, state, closed }: Outcome): boolean {
  return kinds[kind].lifecycle !== undefined && state !== 'open' && !closed;
}

/** The dates of each group's meetings with minutes, ascending. */
function daysOfGroups(meetings: readonly Meeting[]): (group: Group) => readonly CalendarDate[] {
  const byGroup = grouped(meetings, ({ group }) => group.id);
  const days = new Map([...byGroup].map(([id, own]) => [id, own.map(({ date }) => date)]));
  return ({ id }) => days.get(id) ?? [];
}

/** The number of dates, which are ascending, on or before a date; by bisection. */
function countUntil(days: readonly CalendarDate[], day: CalendarDate): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const date = days[middle];
    if (date !== undefined && date <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
