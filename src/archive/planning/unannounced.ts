/**
 * Minutes of a day that nobody announced, while an announced day near it went by without minutes: it is probably the same
 * meeting, moved without a word.
 */
import { type CalendarDate, daysBetween } from '../../domain/dates.ts';
import { type Problem, warning } from '../../domain/problem.ts';
import { formatDate } from '../../swedish/calendar.ts';
import { type Group, hasMinutes, type Meeting, type Occasion } from '../archive.ts';
import type { PublishedMeeting } from '../publication.ts';
import { daysOfRule, ruleOfGroup } from './schedule.ts';

/** Days between a meeting and the day that it may have been moved from; further away another was left out. */
const NEAR = 14;

interface Pair {
  meeting: Meeting;
  missed: Occasion;
  days: number;
}

/** A warning at the date of each of such minutes, with the line that says from which day they were moved. */
export function findUnannounced(
  groups: Iterable<Group>,
  published: readonly PublishedMeeting[],
  today: CalendarDate,
): Problem[] {
  const recordOf = new Map(published.map(({ meeting, record }) => [meeting.id, record]));
  return [...groups].flatMap((group) =>
    nearestPairs(pairsOf(group, today)).flatMap(({ meeting, missed }) => {
      const record = recordOf.get(meeting.id);
      if (!record) return [];
      // of several lines the newest counts
      const announcing = missed.announcedBy.at(-1);
      const where = announcing
        ? `i stället för raden i ${recordOf.get(announcing.id)?.path}`
        : 'under next i ett tidigare protokoll';
      const message = `Ingen har sagt att mötet skulle vara ${formatDate(meeting.date)}, och mötet som var bestämt till ${formatDate(missed.date)} har inget protokoll – om det flyttades väntades en rad om det – skriv ”moved_from: ${missed.date}”. Blev det inte av skriver du ”- ${missed.date} inställt” ${where}.`;
      return [warning(record.location, 'moved-unannounced', message)];
    }),
  );
}

/** Each unannounced meeting with each announced day that went by between the meetings before and after it. */
function pairsOf(group: Group, today: CalendarDate): Pair[] {
  const missed = group.occasions.filter(
    ({ isNamed, state, date }) => isNamed && date < today && (state === 'planned' || state === 'moved'),
  );
  if (missed.length === 0) return [];
  const held = group.meetings.filter(hasMinutes);
  return held.flatMap((meeting, index) => {
    const between = missed.filter(
      ({ date, announcedBy: [first] }) =>
        date > (held[index - 1]?.date ?? '') &&
        date < (held[index + 1]?.date ?? '9') &&
        (!first || first.date < meeting.date) &&
        Math.abs(daysBetween(date, meeting.date)) <= NEAR,
    );
    if (between.length === 0 || wasAnnounced(group, meeting)) return [];
    return between.map((day) => ({ meeting, missed: day, days: Math.abs(daysBetween(day.date, meeting.date)) }));
  });
}

/** Whether anything but its own minutes says that a meeting would be, or was, on its day. */
function wasAnnounced(group: Group, { date }: Meeting): boolean {
  const occasion = group.occasions.find((known) => known.date === date);
  if (!occasion || occasion.announcedBy.length > 0 || occasion.movedFrom.length > 0) return true;
  const rule = ruleOfGroup(group);
  return (
    group.planned.some((planned) => planned.date === date) ||
    (rule && daysOfRule(rule, { from: date, to: date }).length > 0) === true
  );
}

/** The pairs that are nearest, each meeting and each day once. */
function nearestPairs(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<Meeting | Occasion>();
  return pairs
    .toSorted((a, b) => a.days - b.days)
    .filter(({ meeting, missed }) => {
      const isFree = !taken.has(meeting) && !taken.has(missed);
      if (isFree) taken.add(meeting).add(missed);
      return isFree;
    });
}
