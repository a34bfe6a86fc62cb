/** A group's page (purpose, schedule, venue, coming and earlier meetings) and the list of groups. */
import type { Group } from '../archive/archive.ts';
import { addresses, targetPath } from '../domain/addresses.ts';
import { compareSwedish } from '../swedish/collation.ts';
import type { YearView } from './by-year.ts';
import { type ComingMeetingView, comingMeetings } from './coming-meetings.ts';
import type { Context } from './context.ts';
import { timeText } from './date.ts';
import { groupLink, type LinkView, listLink, projectLink } from './links.ts';
import { heldMeetings, type MeetingItemView, meetingYears } from './meeting-list.ts';
import { changedOn } from './meeting-metadata.ts';
import { type OutcomeView, outcomeView } from './outcome.ts';
import { isOpen } from './outcome-state.ts';
import { type FeedLinkView, feedLinks, type ShellView, shellOf } from './shell.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { uiText } from './ui-text.ts';

/** All that the page of a group prints. */
export interface GroupView {
  shell: ShellView;
  facts: { term: string; text: string }[];
  text: TextSectionView[];
  /** Its open outcomes and those carried over to it, oldest first. */
  open: OutcomeView[];
  coming: ComingMeetingView[];
  years: YearView<MeetingItemView>[];
  projects: LinkView[];
  feeds: FeedLinkView[];
}

/** The list of groups. */
export interface GroupsView {
  shell: ShellView;
  groups: (LinkView & { purpose?: string | undefined; meetings: string; next?: ComingMeetingView | undefined })[];
}

/** The page of all groups. */
export function groupsView(context: Context): GroupsView {
  const shell = shellOf(context, {
    path: addresses.groups,
    title: uiText.groups,
    description: 'Grupperna som möts, varför de finns och när de träffas.',
  });
  const groups = context.archive.groups.map((group) => ({
    ...groupLink(group, context),
    purpose: group.purpose,
    meetings: uiText.meetingCount(group.meetings.length),
    next: comingMeetings([group], context)[0],
  }));
  return { shell, groups };
}

/** The page of a group. */
export function groupView(group: Group, context: Context): GroupView {
  const path = targetPath({ kind: 'group', id: group.id });
  const held = heldMeetings(group.meetings);
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
    facts: facts(group),
    text: textSections(group.text.sections, { path, links: group.text.links }, context.page(), 'own'),
    // On its own page the group is not named as the destination of what was carried over to it.
    open: group.outcomes.filter(isOpen).map((outcome) => {
      const view = outcomeView(outcome, context);
      return outcome.group.id === group.id ? { ...view, destination: undefined } : view;
    }),
    coming: comingMeetings([group], context),
    years: meetingYears(held, context),
    projects: projects
      .map((project) => projectLink(project, context))
      .toSorted((a, b) => compareSwedish(a.text, b.text)),
    feeds: feedLinks(context, path, group.name),
  };
}

function facts({ purpose, schedule, time, venue, status, aliases = [] }: Group): GroupView['facts'] {
  const when = [schedule, timeText(time)].filter(Boolean).join(', ');
  return [
    { term: uiText.purpose, text: purpose ?? '' },
    { term: uiText.schedule, text: when && (schedule ? when : `kl. ${when}`) },
    { term: uiText.venue, text: venue ?? '' },
    { term: uiText.status, text: status ?? '' },
    { term: uiText.alsoCalled, text: aliases.join(', ') },
  ].filter(({ text }) => text !== '');
}
