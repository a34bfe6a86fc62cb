/** Views of a meeting's attendance lists, for the meeting's own page only. */
import { type Meeting, type Participant, peopleIn } from '../archive/archive.ts';
import { capitalisedName } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { type LinkView, organisationLink } from './links.ts';
import { uiText } from './ui-text.ts';

/** A list of people under its heading. */
export interface AttendanceView {
  /** «Närvarande (5)» */
  heading: string;
  /** Someone without a name is shown by organisation. An organisation without an entry is text, not a link. */
  people: { name?: string | undefined; role?: string | undefined; organisations: (LinkView | string)[] }[];
}

/** The attendees, then those who sent apologies; an empty list is left out. */
export function attendanceViews(meeting: Meeting, context: Context): AttendanceView[] {
  const attendees = peopleIn(meeting, 'attendees');
  const absent = peopleIn(meeting, 'absent');
  return [
    attendanceView(uiText.attendance(attendees.length), attendees, context),
    attendanceView(uiText.absent(absent.length), absent, context),
  ].filter(({ people }) => people.length > 0);
}

function attendanceView(heading: string, participants: readonly Participant[], context: Context): AttendanceView {
  const people = participants.map(({ name, role, organisations, unregistered }) => ({
    name,
    role,
    organisations: [
      ...organisations.map((organisation) => organisationLink(organisation, context)),
      ...unregistered,
    ].map((organisation, index) => (name === undefined && index === 0 ? beginningLine(organisation) : organisation)),
  }));
  return { heading, people };
}

/** An organisation that a line begins with: «Socialförvaltningen». */
function beginningLine(organisation: LinkView | string): LinkView | string {
  if (typeof organisation === 'string') return capitalisedName(organisation);
  return { ...organisation, text: capitalisedName(organisation.text) };
}
