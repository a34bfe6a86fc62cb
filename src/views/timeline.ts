/** The timeline of a project: its entries, with the text of the minutes quoted, and its follow-ups. */
import type { TimelineEntry } from '../archive/archive.ts';
import type { TimelineItem } from '../archive/timeline-years.ts';
import { meetingPath } from '../domain/addresses.ts';
import type { Html } from '../domain/fragment.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import { type Context, htmlOf, ownerOf, type Surface } from './context.ts';
import { type DateView, dateView } from './date.ts';
import { type FollowupView, followupView } from './followup.ts';
import { groupLink, type LinkView } from './links.ts';
import { isNameOf } from './project-name.ts';
import { type TextSectionView, textSections } from './text-sections.ts';
import { entryPath, type Mark, markOf } from './timeline-entry.ts';
import { uiText } from './ui-text.ts';

/** An item of a timeline. */
export type TimelineItemView = { entry: TimelineEntryView } | { followup: FollowupView };

/** A meeting on a timeline. */
export interface TimelineEntryView {
  meeting: MeetingId;
  /** The address of the first text about the project. */
  href: string;
  date: DateView;
  group: LinkView;
  mark: Mark;
  /** Whole sections, each with its subsections. */
  sections: QuotedSectionView[];
  /** Blocks of other sections. */
  mentions: { link: LinkView; html: Html }[];
  /** Whether only the front matter names the project. */
  onlyDeclared: boolean;
}

/** A section with its subsections. */
interface QuotedSectionView {
  link: LinkView;
  /** Whether its heading only says the project's name. */
  isNamedByProject: boolean;
  html: Html;
  within: TextSectionView[];
}

/** Items of a timeline, on the page of the project or of a year. */
export function timelineItemViews(
  items: readonly TimelineItem[],
  context: Context,
  surface: Surface,
): TimelineItemView[] {
  return items.map((item) =>
    'entry' in item
      ? { entry: timelineEntryView(item.entry, context, surface) }
      : { followup: followupView(item.followup, context) },
  );
}

/** An entry quoted on a page or in a feed, with the addresses of that surface. */
export function timelineEntryView(entry: TimelineEntry, context: Context, surface: Surface): TimelineEntryView {
  const { meeting, sections, mentions } = entry;
  const owner = ownerOf(meeting);
  const link = (anchor: string, text: string): LinkView => ({
    href: surface.address(meetingPath(meeting.id, anchor)),
    text: surface.name(text),
  });
  return {
    meeting: meeting.id,
    href: surface.address(entryPath(entry)),
    date: dateView(meeting.date),
    group: groupLink(meeting.group, context),
    mark: markOf(entry),
    sections: sections.map(({ section, within }) => ({
      link: link(section.id, section.title),
      isNamedByProject: isNameOf(entry.project, section.title),
      html: htmlOf(section.html, owner, surface, 'quoted'),
      within: textSections(within, owner, surface, 'quoted'),
    })),
    mentions: mentions.map(({ section, block }) => ({
      link: link(block.anchor, section.title || uiText.readInMinutes),
      html: htmlOf(block.html, owner, surface, 'quoted'),
    })),
    onlyDeclared: sections.length + mentions.length === 0,
  };
}
