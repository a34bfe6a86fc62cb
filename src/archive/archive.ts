/**
 * The Archive: everything that was read, linked. Pages, feeds and data are made of it and of nothing else. Its types
 * stand in one file since they refer to each other.
 */
import type { StatementFields } from '../content/accessibility-schema.ts';
import type { GroupEntry } from '../content/entries.ts';
import type { FileEntry } from '../content/entry.ts';
import type { GlossaryEntry } from '../content/glossary.ts';
import type { PersonField } from '../content/minutes-people.ts';
import type { OrganisationFields, PageFields, ProjectFields, SiteFields } from '../content/schema.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { MeetingId } from '../domain/meeting-id.ts';
import type { EventKind, OutcomeRef, OutcomeState } from '../domain/outcome.ts';
import type { Location } from '../domain/problem.ts';
import type { Slug } from '../domain/slug.ts';
import type { Block, FoundOutcome, Section } from '../markdown/body.ts';
import type { MinutesRecord, ShownFields } from '../reading/minutes-record.ts';
import type { PersonRecord } from '../reading/resolve-names.ts';

/** All of one content folder as of one day. Lists of meetings are oldest first, lists of names in Swedish order. */
export interface Archive {
  readonly site: SiteFields;
  /** The accessibility statement, when one has been made by the archive's day. */
  readonly statement?: StatementFields;
  /** The day that the archive is seen from, in the site's time zone. */
  readonly today: CalendarDate;
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly projects: readonly Project[];
  readonly organisations: readonly Organisation[];
  readonly pages: readonly Page[];
  /** Everything that meetings left behind, in the order of the meetings, then of the text. */
  readonly outcomes: readonly Outcome[];
  /** What was answered after meetings, oldest first. */
  readonly followups: readonly Followup[];
  /** Abbreviations and what they stand for, the longest first. */
  readonly glossary: readonly GlossaryEntry[];
  /** The files that are linked to, in the order of their addresses. */
  readonly attachments: readonly Attachment[];
  /** The name of everyone whom the minutes' front matter names, and every spelling of the people in people.yaml. */
  readonly people: readonly string[];
  /** Spellings of people that may stand nowhere in what is published. */
  readonly withheld: readonly string[];
}

/** A meeting that minutes or a notice exist for, with all that their front matter says of it. */
export interface Meeting extends Readonly<Omit<ShownFields, 'published' | 'corrections'>> {
  readonly id: MeetingId;
  readonly group: Group;
  readonly venue?: string | undefined;
  /** Planned on days before its date, held from then on. */
  readonly state: 'planned' | 'held';
  readonly published: CalendarDate;
  readonly corrections: readonly { date: CalendarDate; text: string }[];
  readonly attachments: readonly { path: string; title: string }[];
  /** Everyone whom the front matter names; `peopleIn` gives those of one field. */
  readonly people: readonly Participant[];
  /** Those that someone who was there represented, in the order of the attendance list. */
  readonly organisations: readonly Organisation[];
  /** What it says of each project, in the order of the text; projects that it only declared come last. */
  readonly entries: readonly TimelineEntry[];
  readonly sections: readonly MeetingSection[];
  /** Every anchor that its text has on its page. */
  readonly anchors: ReadonlySet<string>;
  /** Paths on the site that the text's open references «link/<index>» stand for. */
  readonly links: readonly string[];
  /** What it left behind, in the order of the text. */
  readonly outcomes: readonly Outcome[];
  /** Its acts on outcomes of earlier meetings, in the order of the text. */
  readonly events: readonly OutcomeEvent[];
  /** The group's meetings before and after it. */
  readonly previous?: Meeting;
  readonly next?: Meeting;
}

/** A person as a field of the front matter names them. */
export interface Participant extends Readonly<Pick<PersonRecord, 'field' | 'name' | 'role'>> {
  readonly organisations: readonly Organisation[];
  /** Organisations that have no entry, as the minutes spell them. */
  readonly unregistered: readonly string[];
}

/** A section with the projects that it belongs to, by its own heading or by one above it. */
export interface MeetingSection extends Section {
  readonly projects: readonly Project[];
}

/** A group and its meetings. */
export interface Group extends Readonly<Omit<GroupEntry, keyof FileEntry>> {
  readonly id: Slug;
  readonly text: LinkedText;
  readonly meetings: readonly Meeting[];
  /** What its meetings left behind, and what others carried over to it. */
  readonly outcomes: readonly Outcome[];
  /** Its meetings, past and to come, by day: those of which there are minutes or a notice, and those only announced. */
  readonly occasions: readonly Occasion[];
}

/** A meeting of a group as all that is known of it makes it. */
export interface Occasion extends Readonly<Pick<MinutesRecord, 'date' | 'time' | 'venue'>> {
  /** The id that its notice or its minutes have, or will have. */
  readonly id: MeetingId;
  readonly group: Group;
  /** The meetings whose minutes announced it, oldest first. */
  readonly announcedBy: readonly Meeting[];
  /** Its notice or its minutes, once one of them is published. */
  readonly meeting?: Meeting;
}

/** A project and its timeline. */
export interface Project extends Readonly<ProjectFields> {
  readonly id: Slug;
  readonly text: LinkedText;
  /** Oldest first; a meeting is there once. */
  readonly timeline: readonly TimelineEntry[];
  /** What meetings left behind in its sections, or naming it. */
  readonly outcomes: readonly Outcome[];
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

/** What a meeting left behind, and what became of it as of the archive's day. */
export interface Outcome
  extends Readonly<Pick<FoundOutcome, 'kind' | 'anchor' | 'text' | 'phrase' | 'owners' | 'due'>> {
  readonly ref: OutcomeRef;
  readonly meeting: Meeting;
  readonly section: MeetingSection;
  readonly projects: readonly Project[];
  /** The group that it lies with: its own, or the one that it was carried over to. */
  readonly group: Group;
  readonly state: OutcomeState;
  /** Its events since, oldest first. */
  readonly history: readonly OutcomeEvent[];
  /** What closed it; nothing while it is open. An answer may stand in the minutes themselves: then it is `answer`. */
  readonly closed?: OutcomeEvent;
  readonly answer?: string;
  /** How long it was open, or is: days, and meetings held by the group that it lies with. */
  readonly age: { readonly days: number; readonly meetings: number };
  readonly location: Location;
}

/** An event in the history of an outcome: an act in the minutes of a later meeting, or a follow-up. */
export interface OutcomeEvent {
  readonly outcome: Outcome;
  readonly kind: EventKind;
  readonly date: CalendarDate;
  readonly text: string;
  /** Where it stands: an anchor in minutes, or a follow-up. */
  readonly source: { readonly meeting: Meeting; readonly anchor: string } | { readonly followup: Followup };
}

/** An answer that came after a meeting. */
export interface Followup {
  /** Unique and lasting: its day and the name of its file. */
  readonly id: Slug;
  readonly date: CalendarDate;
  readonly text: string;
  readonly outcomes: readonly Outcome[];
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
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** A file that is published because something links to it. */
export interface Attachment {
  /** Its path on the site. */
  readonly path: string;
  /** Where it lies on disk. */
  readonly file: string;
}

/** Whether a meeting has been and its minutes are there; a notice stays one until they are. */
export function hasMinutes({ state, kind }: Meeting): boolean {
  return state === 'held' && kind !== 'kallelse';
}

/** The people whom one field of a meeting names, in the order of the field. */
export function peopleIn({ people }: Pick<Meeting, 'people'>, field: PersonField): Participant[] {
  return people.filter((person) => person.field === field);
}
