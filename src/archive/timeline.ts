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
  const above: MeetingSection[] = [];
  meeting.sections.forEach((section, index) => {
    while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
    const parent = above.at(-1);
    above.push(section);
    for (const project of ownProjects(section, parent)) {
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
  let end = index + 1;
  while ((sections[end]?.level ?? 0) > level) end += 1;
  return sections.slice(index + 1, end);
}

/** The projects that a section belongs to and its parent section does not. */
function ownProjects(section: MeetingSection, parent: MeetingSection | undefined): Project[] {
  return section.projects.filter((project) => !parent?.projects.includes(project));
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
