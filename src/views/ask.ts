/** Whom to ask about a project or a call for people: at a coming meeting, or by the site's contact. */
import type { Group, Occasion } from '../archive/archive.ts';
import { comingOccasions } from '../archive/planning/occasions.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { weekdayDateView } from './date.ts';
import type { Line } from './passage.ts';
import { uiText } from './ui-text.ts';

/** The most groups whose next meeting is named. */
const MOST_GROUPS = 2;

/** At which coming meetings to ask, then how to write or call, a line each; empty without either. */
export function askLines(groups: readonly Group[], context: Context): Line[] {
  const { email, phone, url } = context.archive.site.contact ?? {};
  const next = nextMeetings(groups, context);
  return [
    ...(next.length > 0 ? [meetingsLine(next, context)] : []),
    ...(email ? [[`${uiText.ask.mail} `, { href: `mailto:${email}`, text: email }, '.']] : []),
    ...(!email && phone ? [[`${uiText.ask.call} ${phone}.`]] : []),
    ...(!email && !phone && url ? [[{ href: url, text: uiText.contact }]] : []),
  ];
}

/** «Fråga på nästa möte: måndag 13 februari 2017, Styrelsen, eller torsdag 16 februari 2017, Kaféet.» */
function meetingsLine(occasions: readonly Occasion[], { href }: Context): Line {
  const meetings = occasions.map(({ id, group, date, isNamed }, index): Line => {
    const path = isNamed ? meetingPath(id) : targetPath({ kind: 'group', id: group.id });
    const link = { href: href(path), text: weekdayDateView(date).text };
    return [index > 0 ? `, ${uiText.ask.or} ` : ' ', link, `, ${group.name}`];
  });
  return [uiText.ask.atMeeting, ...meetings.flat(), '.'];
}

/** The next meeting of each group, soonest first, as of the archive's day. */
function nextMeetings(groups: readonly Group[], { archive }: Context): Occasion[] {
  const coming = comingOccasions(groups, archive.today).filter(({ state }) => state !== 'cancelled');
  return coming
    .filter(({ group }, index) => coming.findIndex((other) => other.group === group) === index)
    .slice(0, MOST_GROUPS);
}
