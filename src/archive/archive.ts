/** The Archive: everything that was read, linked. Pages, feeds and data are made of it and of nothing else. */
import type { Announcement } from '../content/announcement.ts';
import type {
  GroupFields,
  MinutesFields,
  OrganisationFields,
  PageFields,
  ProjectFields,
  SiteFields,
} from '../content/schema.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import type { Slug } from '../domain/slug.ts';
import type { Block, Section } from '../markdown/body.ts';

/** All of one content folder as of one day. Lists of meetings are oldest first, lists of names in Swedish order. */
export interface Archive {
  readonly site: SiteFields;
  /** The day that the archive is seen from, in the site's time zone. */
  readonly today: CalendarDate;
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly projects: readonly Project[];
  readonly organisations: readonly Organisation[];
  readonly pages: readonly Page[];
  /** The files that are linked to, in the order of their addresses. */
  readonly attachments: readonly Attachment[];
  /** Every spelling of the people in people.yaml. */
  readonly people: readonly string[];
  /** Spellings of people that may stand nowhere in what is published. */
  readonly withheld: readonly string[];
}

/** A meeting that minutes or a notice exist for. */
export interface Meeting extends Readonly<Pick<MinutesFields, 'date' | 'time' | 'place' | 'kind' | 'summary'>> {
  readonly id: MeetingId;
  readonly group: Group;
  /** Planned on days before its date, held from then on. */
  readonly state: 'planned' | 'held';
  readonly published: CalendarDate;
  readonly corrections: readonly { date: CalendarDate; text: string }[];
  readonly attachments: readonly { path: string; title: string }[];
  readonly attendees: readonly Participant[];
  readonly absent: readonly Participant[];
  /** Those that someone represented, in the order of the attendance list. */
  readonly organisations: readonly Organisation[];
  /** What it says of each project, in the order of the text; projects that it only declared come last. */
  readonly entries: readonly TimelineEntry[];
  readonly sections: readonly MeetingSection[];
  /** Paths on the site that the text's open references «link/<index>» stand for. */
  readonly links: readonly string[];
  /** The group's meetings before and after it. */
  readonly previous?: Meeting;
  readonly next?: Meeting;
}

/** A person as the minutes have it. */
export interface Participant {
  readonly name: string;
  readonly role?: string | undefined;
  readonly organisations: readonly Organisation[];
  /** Organisations that are in no register, as the minutes spell them. */
  readonly unregistered: readonly string[];
}

/** A section with the projects that it belongs to, by its own heading or by one above it. */
export interface MeetingSection extends Section {
  readonly projects: readonly Project[];
}

/** A group and its meetings. */
export interface Group extends Readonly<GroupFields> {
  readonly id: Slug;
  readonly text: LinkedText;
  readonly meetings: readonly Meeting[];
  /** Meetings that minutes announced, that are yet to come and of which no notice exists, in order. */
  readonly announced: readonly Announcement[];
}

/** A project and its timeline. */
export interface Project extends Readonly<ProjectFields> {
  readonly id: Slug;
  readonly text: LinkedText;
  /** Oldest first; a meeting is there once. */
  readonly timeline: readonly TimelineEntry[];
}

/** What one meeting says of a project. Without sections and mentions the meeting only declared it. */
export interface TimelineEntry {
  readonly project: Project;
  readonly meeting: Meeting;
  readonly sections: readonly QuotedSection[];
  readonly mentions: readonly QuotedBlock[];
  /** The entries before and after it on the project's timeline. */
  readonly previous?: TimelineEntry;
  readonly next?: TimelineEntry;
}

/** A section that belongs to a project, with the sections under it. */
export interface QuotedSection {
  readonly section: MeetingSection;
  readonly within: readonly MeetingSection[];
}

/** A block of another section that mentions it. */
export interface QuotedBlock {
  readonly section: MeetingSection;
  readonly block: Block;
}

/** An organisation and what it took part in. */
export interface Organisation extends Readonly<OrganisationFields> {
  readonly id: Slug;
  /** Meetings at which someone represented it. */
  readonly meetings: readonly Meeting[];
  /** Projects in whose sections or paragraphs it is named. */
  readonly projects: readonly Project[];
}

/** A plain page. */
export interface Page extends Readonly<PageFields> {
  readonly id: Slug;
  readonly text: LinkedText;
}

/** A text that is no meeting's, with the paths that its open references stand for. */
export interface LinkedText {
  readonly sections: readonly Section[];
  readonly links: readonly string[];
}

/** A file that is published because something links to it. */
export interface Attachment {
  /** Its path on the site. */
  readonly path: string;
  /** Where it lies on disk. */
  readonly file: string;
}
