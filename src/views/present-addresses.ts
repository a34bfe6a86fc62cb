/** The Archive → every address, anchor and GUID that its site has as of its day. */
import { guidsBy, type PresentAddresses, sortedTable, sortedUnique } from '../archive/addresses/address-record.ts';
import { type Archive, hasMinutes, type LinkedText } from '../archive/archive.ts';
import { heldMeetings } from '../archive/meeting-years.ts';
import { followText, pageRules } from '../archive/pages.ts';
import { siteMapOf } from '../archive/site-map.ts';
import { addresses, meetingPath } from '../domain/addresses.ts';
import { shownSections } from '../markdown/anchors.ts';
import { guidOfEntry, guidOfFollowup, guidOfMeeting, guidOfNotice, guidOfOutcome } from './feeds/guid.ts';
import { noticesOf } from './feeds/notice-items.ts';
import { outcomePath } from './outcome-link.ts';
import { entriesWithMinutes } from './timeline-entry.ts';

/** What the site of an archive has; GUIDs are those of all items that its feeds could have, not only of the latest. */
export function presentAddresses(archive: Archive): PresentAddresses {
  const { pages, files, redirects } = siteMapOf(archive);
  return {
    site: archive.site.url,
    addresses: sortedUnique([
      ...pages.keys(),
      ...files,
      ...redirects.keys(),
      ...archive.attachments.map(({ path }) => path),
    ]),
    redirects: sortedTable(redirects),
    anchors: sortedUnique([...meetingAnchors(archive), ...textAnchors(archive)]),
    guids: guidsOf(archive),
  };
}

/**
 * The anchors of sections and outcomes; blocks and acts have anchors too, which nobody is given as an address. Those of a
 * notice move with it when its meeting has minutes.
 */
function meetingAnchors({ meetings }: Archive): string[] {
  return meetings
    .filter(({ kind }) => kind !== 'kallelse')
    .flatMap(({ id, sections, outcomes }) => [
      ...shownSections(sections).map((section) => meetingPath(id, section.id)),
      ...outcomes.map(({ anchor }) => meetingPath(id, anchor)),
    ]);
}

function textAnchors(archive: Archive): string[] {
  const { groups, projects, pages } = archive;
  const follow = followText(pages);
  const texts: [path: string, text: LinkedText][] = [
    ...groups.map((group): [string, LinkedText] => [pageRules.group.path(group), group.text]),
    ...projects.map((project): [string, LinkedText] => [pageRules.project.path(project), project.text]),
    ...pageRules.plain
      .of(archive)
      .flatMap(({ path, written }): [string, LinkedText][] => (written ? [[path, written.text]] : [])),
    ...(follow ? [[addresses.follow, follow] as [string, LinkedText]] : []),
  ];
  return texts.flatMap(([path, { sections }]) => shownSections(sections).map(({ id }) => `${path}#${id}`));
}

function guidsOf({ meetings, outcomes, projects, followups }: Archive) {
  const rows = {
    meetings: heldMeetings(meetings)
      .filter(hasMinutes)
      .map((meeting) => [guidOfMeeting(meeting), meetingPath(meeting.id)] as const),
    outcomes: outcomes.map((outcome) => [guidOfOutcome(outcome), outcomePath(outcome)] as const),
    entries: projects
      .flatMap(entriesWithMinutes)
      .map(
        (entry) =>
          [guidOfEntry(entry), `${pageRules.project.path(entry.project)} ${meetingPath(entry.meeting.id)}`] as const,
      ),
    followups: followups.flatMap((followup) =>
      followup.outcomes.slice(0, 1).map((outcome) => [guidOfFollowup(followup), outcomePath(outcome)] as const),
    ),
    notices: noticesOf(meetings).map(({ meeting, path }) => [guidOfNotice(meeting), path] as const),
  };
  return guidsBy((kind) => sortedTable(rows[kind]));
}
