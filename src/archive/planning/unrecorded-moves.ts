/**
 * What minutes say in words of meetings that are moved or cancelled, and nowhere in a field: their author is offered the
 * line, since words alone change nothing.
 */
import type { CalendarDate } from '../../domain/dates.ts';
import { type Problem, warning } from '../../domain/problem.ts';
import type { MoveInText } from '../../reading/minutes-record.ts';
import { formatDate, formatTimeSpan } from '../../swedish/calendar.ts';
import type { Meeting, Occasion } from '../archive.ts';
import type { PublishedMeeting } from '../publication.ts';

/** A warning at each such sentence, while the day that it tells of is to come. */
export function findUnrecordedMoves(published: readonly PublishedMeeting[], today: CalendarDate): Problem[] {
  return published.flatMap(({ meeting, record }) =>
    record.movesInText.flatMap((move) => {
      const from = move.from ?? nextOf(meeting, move.to);
      if (from === undefined || (from < today && (move.to ?? from) < today)) return [];
      return isSaid(meeting.group.occasions, from) ? [] : [proposalOf({ meeting, record }, move, from)];
    }),
  );
}

/** The day of the group's next meeting that others have announced; a line for the new day is no other meeting. */
function nextOf(meeting: Meeting, to: CalendarDate | undefined): CalendarDate | undefined {
  const isKnown = ({ date, announcedBy }: Occasion): boolean =>
    date !== to && (announcedBy.length === 0 || announcedBy.some((other) => other !== meeting));
  return meeting.group.occasions.find((occasion) => occasion.date > meeting.date && isKnown(occasion))?.date;
}

/** Whether a field says that the meeting of a day is moved or cancelled, or its minutes that it was held. */
function isSaid(occasions: readonly Occasion[], day: CalendarDate): boolean {
  return occasions.some(
    ({ date, movedFrom, state }) =>
      movedFrom.includes(day) || (date === day && (state === 'cancelled' || state === 'held')),
  );
}

function proposalOf({ meeting, record }: PublishedMeeting, move: MoveInText, from: CalendarDate): Problem {
  const { to, time, location } = move;
  const what = `Texten säger att mötet ${formatDate(from)} ${to ? 'flyttas' : 'ställs in'}, men det står inte överst i filen`;
  if ((to ?? from) === meeting.date) {
    const field = to ? `moved_from: ${from}` : 'cancelled: ja';
    return warning(location, 'move-in-text', `${what} – en rad där väntades – skriv ”${field}”.`);
  }
  const day = [to ?? from, time && formatTimeSpan(time, '13:30')].filter(Boolean).join(' ');
  const line = to ? `- ${day}, flyttat från ${from}` : `- ${day} inställt`;
  const old = record.announced.some(({ date }) => date === (to ?? from))
    ? `, i stället för raden om ${to ?? from}`
    : '';
  return warning(location, 'move-in-text', `${what} – en rad under next väntades – skriv ”${line}” där${old}.`);
}
