/** Links to meetings, to projects, groups and organisations, and to the pages that list them. */
import type { Group, Meeting, Occasion, Organisation, Project } from '../archive/archive.ts';
import { type Followed, followedPath } from '../archive/followed-pages.ts';
import { isHeld } from '../archive/meeting-years.ts';
import { addresses, followPath, meetingPath, meetingYearPath, targetPath } from '../domain/addresses.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { formatDate } from '../swedish/calendar.ts';
import { unbroken } from '../swedish/typography.ts';
import type { Context } from './context.ts';
import { meetingTitle } from './meeting-metadata.ts';
import { uiText } from './ui-text.ts';

/** A link as a template prints it. */
export interface LinkView {
  href: string;
  text: string;
  /** Said in its place to those who hear the link without its surroundings (WCAG 2.2, 2.4.9); it begins with the text. */
  label?: string | undefined;
}

/** A link to a meeting, or to an anchor on its page, by the meeting's title. */
export function meetingLink(meeting: Meeting, { href, name }: Context, anchor?: string): LinkView {
  return { href: href(meetingPath(meeting.id, anchor)), text: name(meetingTitle(meeting)) };
}

/** A link to the page of a meeting with or without minutes, by `text` with its day: «Nästa möte: 13 februari 2017». */
export function occasionLink({ date, id }: Occasion, { href }: Context, text: (day: string) => string): LinkView {
  return { href: href(meetingPath(id)), text: text(unbroken(formatDate(date))) };
}

/** A link to a project, with its name as text. */
export function projectLink({ id, name }: Project, context: Context): LinkView {
  return { href: context.href(targetPath({ kind: 'project', id })), text: context.name(name) };
}

/** A link to a group, with its name as text. */
export function groupLink({ id, name }: Group, context: Context): LinkView {
  return { href: context.href(targetPath({ kind: 'group', id })), text: context.name(name) };
}

/** A link to an organisation, with its name as text, as it stands in a sentence: «socialförvaltningen». */
export function organisationLink({ id, name }: Organisation, context: Context): LinkView {
  return { href: context.href(targetPath({ kind: 'organisation', id })), text: context.name(name) };
}

/** A link to the page on how to follow a group, a project or a register: «Följ Klarspråk», «Följ beslut». */
export function followLink(followed: Followed, { href }: Context): LinkView {
  const name = followed.kind === 'register' ? registers[followed.register].name.toLowerCase() : followed.entry.name;
  return { href: href(followPath(followedPath(followed))), text: uiText.followOne(name) };
}

/** The way to a meeting: the list of minutes and, when it has been held, the page of its year. */
export function meetingTrail(meeting: Meeting, context: Context): LinkView[] {
  const year = meeting.date.slice(0, 4);
  return [
    listLink('meetings', context),
    ...(isHeld(meeting) ? [{ href: context.href(meetingYearPath(year)), text: year }] : []),
  ];
}

/** A link to a list of all meetings, projects, groups or organisations. */
export function listLink(list: 'meetings' | 'projects' | 'groups' | 'organisations', { href }: Context): LinkView {
  return { href: href(addresses[list]), text: uiText[list] };
}
