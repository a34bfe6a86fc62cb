/** The text of a notice to edit: when and where, the standing points of the group, and what waits for the meeting. */
import { stringify } from 'yaml';
import type { Group, Outcome } from '../../src/archive/archive.ts';
import { agendaOf, agendaParts } from '../../src/archive/planning/agenda.ts';
import type { CalendarDate, TimeSpan } from '../../src/domain/dates.ts';
import { formatDate } from '../../src/swedish/calendar.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** What a notice says. */
export interface NoticeFields {
  group: Group;
  date: CalendarDate;
  time?: TimeSpan | undefined;
  venue?: string | undefined;
  published: CalendarDate;
}

/** The Markdown of a notice. Each thing that waits stands with its words, its age and a reference, so that it can be followed. */
export function noticeText(fields: NoticeFields): string {
  const agenda = agendaOf(fields);
  const parts = agendaParts
    .filter((part) => agenda[part].length > 0)
    .map((part) => `## ${uiText.agenda.parts[part]}\n\n${agenda[part].map(pointOf).join('\n')}\n`);
  const standing = (fields.group.agenda ?? []).map((point) => `## ${point}\n`);
  return [`---\n${frontMatter(fields)}---\n`, ...standing, ...parts].join('\n');
}

function frontMatter({ group, date, time, venue, published }: NoticeFields): string {
  const span = time && [time.start, time.end].filter(Boolean).join('-');
  const fields = { date, group: group.name, time: span, place: venue, kind: 'kallelse', published };
  return stringify(fields, { lineWidth: 0, keepUndefined: false });
}

/** «- ”Klippkort på Kaféet” (6 april 2017, 2 möten har gått) ^2017-04-06-ledningsgruppen.bordlagt-klippkort» */
function pointOf({ text, meeting, group, age, ref }: Outcome): string {
  const whose = meeting.group === group ? '' : `${meeting.group.name} `;
  const since = age.meetings > 0 ? `, ${uiText.meetingsPassed(age.meetings)}` : '';
  return `- ”${text.replaceAll('”', '’')}” (${whose}${formatDate(meeting.date)}${since}) ^${ref}`;
}
