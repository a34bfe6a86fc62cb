/** `/data/archive.json`, version 1: the archive as open data, without the names of people. docs/archive-json.md describes it. */
import {
  type Group,
  type Meeting,
  type Organisation,
  type Outcome,
  type Project,
  peopleIn,
  type TimelineEntry,
} from '../archive/archive.ts';
import { redirectsOf } from '../archive/pages.ts';
import { meetingPath, targetPath } from '../domain/addresses.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import { outcomeRef } from '../domain/outcome.ts';
import type { Context } from './context.ts';
import { occasionData, plansOf } from './planning-data.ts';
import { type WithoutNames, withoutNamesOf } from './without-names.ts';

/** The document of an archive; `gone` are the paths of pages that were removed deliberately. Dates are ISO 8601, `yyyy-mm-dd`; times `hh:mm` in the site's time zone; addresses absolute. */
export function archiveDocument(context: Context, gone: readonly string[]) {
  const { today, meetings, groups, projects, organisations } = context.archive;
  const withoutNames = withoutNamesOf(context.archive);
  return {
    version: 1,
    generated: today,
    meetings: meetings.map((meeting) => meetingData(meeting, context, withoutNames)),
    groups: groups.map((group) => groupData(group, context, withoutNames)),
    projects: projects.map((project) => projectData(project, context, withoutNames)),
    organisations: organisations.map((organisation) => organisationData(organisation, context)),
    redirects: redirectsOf(context.archive).map(({ from, to }) => ({
      from: context.absolute(from),
      to: context.absolute(to),
    })),
    gone: gone.map(context.absolute),
  };
}

/** The shape of the document. */
export type ArchiveDocument = ReturnType<typeof archiveDocument>;

function meetingData(meeting: Meeting, { absolute }: Context, withoutNames: WithoutNames) {
  const { id, date, time, venue, group, organisations, entries, sections, outcomes } = meeting;
  return {
    id,
    url: absolute(meetingPath(id)),
    date,
    start: time?.start ?? null,
    end: time?.end ?? null,
    place: venue === undefined ? null : withoutNames(venue),
    group: group.id,
    ...plansOf(meeting, withoutNames),
    organisations: organisations.map(idOf),
    attendeeCount: peopleIn(meeting, 'attendees').length,
    projects: entries.map(({ project }) => project.id),
    sections: sections.map((section) => ({
      id: section.id,
      title: withoutNames(section.title),
      projects: section.projects.map(idOf),
    })),
    outcomes: outcomes.map((outcome) => outcomeData(outcome, withoutNames)),
  };
}

function outcomeData(outcome: Outcome, withoutNames: WithoutNames) {
  const { meeting, anchor, kind, section, text, projects, state, closed, answer, group } = outcome;
  return {
    // made of the first id, so that it stays when a date is corrected or a group gets another address
    ref: outcomeRef(meeting.firstId, anchor),
    kind,
    section: section.id,
    text: withoutNames(text),
    projects: projects.map(idOf),
    state,
    group: group.id,
    closed: closed?.date ?? null,
    ...(answer && { answer: withoutNames(answer) }),
  };
}

function groupData(
  { id, name, status, meetings, occasions }: Group,
  { absolute }: Context,
  withoutNames: WithoutNames,
) {
  return {
    id,
    name,
    url: absolute(targetPath({ kind: 'group', id })),
    state: status ?? null,
    meetings: meetings.map(idOf),
    occasions: occasions.map((occasion) => occasionData(occasion, withoutNames)),
  };
}

function projectData({ id, name, status, timeline }: Project, { absolute }: Context, withoutNames: WithoutNames) {
  return {
    id,
    name,
    url: absolute(targetPath({ kind: 'project', id })),
    status: status ?? null,
    timeline: timeline.toReversed().flatMap((entry) => entryData(entry, withoutNames)),
  };
}

/** A section or a paragraph of a timeline; a meeting that only declared the project has no section. */
interface QuoteData {
  meeting: MeetingId;
  section: string | null;
  relation: 'section' | 'mention' | 'declared';
  text: string;
}

function entryData({ meeting, sections, mentions }: TimelineEntry, withoutNames: WithoutNames): QuoteData[] {
  if (sections.length + mentions.length === 0)
    return [{ meeting: meeting.id, section: null, relation: 'declared', text: '' }];
  return [
    ...sections.map(
      ({ section, within }): QuoteData => ({
        meeting: meeting.id,
        section: section.id,
        relation: 'section',
        text: withoutNames(sectionText(section, within)),
      }),
    ),
    ...mentions.map(
      ({ section, block }): QuoteData => ({
        meeting: meeting.id,
        section: section.id,
        relation: 'mention',
        text: withoutNames(block.text),
      }),
    ),
  ];
}

function sectionText(section: { text: string }, within: readonly { title: string; text: string }[]): string {
  return [section.text, ...within.flatMap(({ title, text }) => [title, text])].filter(Boolean).join('\n');
}

function organisationData({ id, name, meetings }: Organisation, { absolute }: Context) {
  return { id, name, url: absolute(targetPath({ kind: 'organisation', id })), meetings: meetings.map(idOf) };
}

function idOf<Id>({ id }: { id: Id }): Id {
  return id;
}
