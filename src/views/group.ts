/** A group's page (purpose, schedule, venue, coming and earlier meetings) and the list of groups. */
import type { Group, Meeting } from '../archive/archive.ts';
import { heldMeetings } from '../archive/meeting-years.ts';
import { isRuleText } from '../archive/planning/rule-text.ts';
import { addresses, meetingPath, targetPath } from '../domain/addresses.ts';
import { byYear, type ItemsOfYear } from '../domain/by-year.ts';
import { stageOf } from '../domain/status.ts';
import { compareSwedish } from '../swedish/collation.ts';
import { capitalised } from '../swedish/typography.ts';
import { askLines } from './ask.ts';
import { type CalendarLinksView, calendarLinks } from './calendar/calendar-links.ts';
import { type ComingListView, comingList, nextMeeting } from './coming-meetings.ts';
import type { Context } from './context.ts';
import { type DateView, dateView, timeText } from './date.ts';
import { type EntryView, entry } from './entry.ts';
import { followLink, groupLink, type LinkView, listLink, projectLink } from './links.ts';
import { countOfHeld, meetingOfGroup } from './meeting-list.ts';
import { changedOn } from './meeting-metadata.ts';
import { type OpenOutcomesView, openOutcomes } from './open-outcomes.ts';
import { type ShellView, shellOf } from './shell.ts';
import { statusNote } from './status-note.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a group prints. */
export interface GroupView {
  shell: ShellView;
  /** That it rests or has ended, with its latest meeting; undefined while it is active. */
  stage?: GroupStageView | undefined;
  facts: { term: string; text: string }[];
  text: TextSectionView[];
  /** Its open outcomes and those carried over to it. */
  open: OpenOutcomesView;
  /** Undefined for an ended group without any, since none is expected. */
  coming?: ComingListView | undefined;
  /** Links to its calendar, where meetings are expected. */
  calendar?: CalendarLinksView | undefined;
  years: ItemsOfYear<EntryView>[];
  /** The text of an empty list of them. */
  noMeetings: string;
  projects: LinkView[];
  follow: LinkView;
}

/** The stage of a group that is not active. */
interface GroupStageView {
  /** «Gruppen är avslutad.» */
  text: string;
  /** «Det sista mötet var» with a link by its date; undefined when none has been held. */
  latest?: { text: string; href: string; date: DateView } | undefined;
}

/** The list of groups. */
export interface GroupsView {
  shell: ShellView;
  groups: EntryView[];
}

/** The page of all groups. */
export function groupsView(context: Context): GroupsView {
  const shell = shellOf(context, {
    path: addresses.groups,
    title: uiText.groups,
    description: 'Grupperna som möts, varför de finns och när de träffas.',
  });
  return { shell, groups: context.archive.groups.map((group) => groupEntry(group, context)) };
}

/** A group as an entry: why it exists, and its next meeting as the way to it. */
function groupEntry(group: Group, context: Context): EntryView {
  const next = nextMeeting([group], context);
  const status = statusNote(group);
  return entry({
    state: status === undefined ? undefined : { shape: 'dropped', word: capitalised(status) },
    margin: [[countOfHeld(group.meetings)]],
    title: groupLink(group, context),
    text: group.purpose ? { shown: context.typeset(group.purpose) } : undefined,
    facts: next?.date ? [[`${uiText.nextMeeting}: `, next.href ? { ...next.date, href: next.href } : next.date]] : [],
  });
}

/** The page of a group. */
export function groupView(group: Group, context: Context): GroupView {
  const path = targetPath({ kind: 'group', id: group.id });
  const held = heldMeetings(group.meetings);
  const coming = comingList([group], context);
  const hasComing = coming.meetings.length > 0;
  const isExpected = hasComing || stageOf(group) !== 'ended';
  const projects = [...new Set(group.meetings.flatMap(({ entries }) => entries.map(({ project }) => project)))];
  return {
    shell: shellOf(context, {
      path,
      title: group.name,
      description: group.purpose ?? `Möten med ${group.name}.`,
      breadcrumb: [listLink('groups', context)],
      feedsOf: { path, name: group.name },
      changed: held[0] && changedOn(held[0]),
    }),
    stage: stageView(group, held[0], hasComing, context),
    facts: facts(group, context),
    text: textSections(group.text.sections, { path, links: group.text.links }, context.page(), 'own'),
    open: openOutcomes(group.outcomes, context, { group }, askLines([group], context)),
    coming: isExpected ? coming : undefined,
    calendar: isExpected ? calendarLinks(context, path) : undefined,
    years: byYear(held, ({ date }) => date).map(({ year, items }) => ({
      year,
      items: items.map((meeting) => meetingOfGroup(meeting, context)),
    })),
    noMeetings: isExpected ? uiText.noMeetings : uiText.noMeetingsOfEnded,
    projects: projects
      .map((project) => projectLink(project, context))
      .toSorted((a, b) => compareSwedish(a.text, b.text)),
    follow: followLink({ kind: 'group', entry: group }, context),
  };
}

function stageView(
  group: Group,
  latest: Meeting | undefined,
  hasComing: boolean,
  { href }: Context,
): GroupStageView | undefined {
  const stage = stageOf(group);
  if (stage !== 'resting' && stage !== 'ended') return undefined;
  const isLast = stage === 'ended' && !hasComing;
  return {
    text: uiText.groupStages[stage],
    latest: latest && {
      text: isLast ? uiText.lastMeeting : uiText.latestMeeting,
      href: href(meetingPath(latest.id)),
      date: dateView(latest.date),
    },
  };
}

function facts(group: Group, context: Context): GroupView['facts'] {
  const { purpose, time, venue, aliases = [] } = group;
  const schedule = group.schedule !== undefined && isRuleText(group.schedule) ? undefined : group.schedule;
  const when = [schedule, timeText(time, context)].filter(Boolean).join(', ');
  return [
    { term: uiText.purpose, text: purpose ?? '' },
    {
      term: stageOf(group) === 'ended' ? uiText.scheduleBefore : uiText.schedule,
      text: when,
    },
    { term: uiText.venue, text: venue ?? '' },
    { term: uiText.alsoCalled, text: aliases.join(', ') },
  ].filter(({ text }) => text !== '');
}
