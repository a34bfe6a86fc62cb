/** The timeline entries of a meeting: whole sections of each project, and blocks of other sections that mention it. */

import { openId } from '../domain/fragment.ts';
import type { Slug } from '../domain/slug.ts';
import type { Meeting, MeetingSection, Project, QuotedBlock, QuotedSection, TimelineEntry } from './archive.ts';

/** A timeline entry with mutable lists. */
type GrowingEntry = TimelineEntry & { sections: QuotedSection[]; mentions: QuotedBlock[] };

/** The entries of a meeting, in the order of the text; projects that it only declared come last. */
export function timelineEntries(
  meeting: Meeting,
  declared: readonly Project[],
  projects: ReadonlyMap<Slug, Project>,
): TimelineEntry[] {
  const entries = new Map<Project, GrowingEntry>();
  const entryOf = (project: Project): GrowingEntry => {
    const entry = entries.get(project) ?? { project, meeting, sections: [], mentions: [] };
    entries.set(project, entry);
    return entry;
  };
  meeting.sections.forEach((section, index) => {
    for (const project of ownProjects(meeting.sections, index)) {
      entryOf(project).sections.push({ section, within: sectionsWithin(meeting.sections, index) });
    }
    for (const { project, quoted } of mentionsIn(section, projects)) {
      const { mentions } = entryOf(project);
      if (!isWithin(quoted, mentions.at(-1))) mentions.push(quoted);
    }
  });
  for (const project of declared) entryOf(project);
  return [...entries.values()];
}

/** The subsections of a section: those up to the next of its level or above. */
function sectionsWithin(sections: readonly MeetingSection[], index: number): MeetingSection[] {
  const level = sections[index]?.level ?? 0;
  const following = sections.slice(index + 1);
  const end = following.findIndex((section) => section.level <= level);
  return end < 0 ? following : following.slice(0, end);
}

/** The projects that a section belongs to and its parent section does not. */
function ownProjects(sections: readonly MeetingSection[], index: number): Project[] {
  const section = sections[index];
  if (!section) return [];
  const above = sections.slice(0, index).findLast(({ level }) => level < section.level);
  return section.projects.filter((project) => !above?.projects.includes(project));
}

function mentionsIn(
  section: MeetingSection,
  projects: ReadonlyMap<Slug, Project>,
): { project: Project; quoted: QuotedBlock }[] {
  return section.blocks.flatMap((block) =>
    block.targets.flatMap(({ kind, id }) => {
      const project = kind === 'project' ? projects.get(id) : undefined;
      return project && !section.projects.includes(project) ? [{ project, quoted: { section, block } }] : [];
    }),
  );
}

/** Whether a block is an item within the previously quoted block. */
function isWithin({ block }: QuotedBlock, before: QuotedBlock | undefined): boolean {
  return before?.block.html.includes(openId(block.anchor)) ?? false;
}
