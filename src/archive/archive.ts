/**
 * The types of the Archive: all records and entries, linked. Pages, feeds and open data are made from it alone. They
 * are in one file because they refer to each other.
 */
import type { StatementFields } from '../content/accessibility-schema.ts';
import type { GroupEntry } from '../content/entries.ts';
import type { FileEntry } from '../content/entry.ts';
import type { Erased } from '../content/erased.ts';
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
import type { PersonRecord } from '../reading/people/resolve-people.ts';

/** A content folder as of one day. Lists of meetings are oldest first, lists of names in Swedish order. */
export interface Archive {
  readonly site: SiteFields;
  /** The accessibility statement, if it is dated on or before the archive's day. */
  readonly statement?: StatementFields;
  /** The day of the archive, in the site's time zone. */
  readonly today: CalendarDate;
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly projects: readonly Project[];
  readonly organisations: readonly Organisation[];
  readonly pages: readonly Page[];
  /** All outcomes, in the order of the meetings, then of the text. */
  readonly outcomes: readonly Outcome[];
  /** The follow-ups until today, oldest first. */
  readonly followups: readonly Followup[];
  /** Abbreviations with explanations, the longest first. */
  readonly glossary: readonly GlossaryEntry[];
  /** The files that are linked to, by address. */
  readonly attachments: readonly Attachment[];
  /** Every spelling of the people in people.yaml, and the name of everyone in published front matter. */
  readonly people: readonly string[];
  /** Spellings of names that may not occur in the output. */
  readonly withheld: readonly string[];
  /** Spellings of the names in people.yaml that may, though they may begin as one of those does. */
  readonly named: readonly string[];
  /** What has been erased: names as hashes, and addresses. */
  readonly erased: Erased;
}

/** Something whose address may have changed. */
export interface Lasting<Id extends string> {
  readonly id: Id;
  /** The id that it had first; GUIDs are made from it, so that they never change. */
  readonly firstId: Id;
  /** The other ids that it had, oldest first; each old address leads to the present one. */
  readonly formerIds: readonly Id[];
}

/** A meeting with published minutes or a notice, and the fields of their front matter. */
export interface Meeting extends Lasting<MeetingId>, Readonly<Omit<ShownFields, 'published' | 'corrections'>> {
  readonly group: Group;
  readonly venue?: string | undefined;
  /** Cancelled if its file says so, else planned on days before its date, held from then on. */
  readonly state: 'planned' | 'cancelled' | 'held';
  /** The day that it has been moved to, while its notice still has the old one. */
  readonly movedTo?: CalendarDate;
  readonly published: CalendarDate;
  /** Whether nothing tells when it was published: its notice does not say, and `published` is the archive's day. */
  readonly isUndated: boolean;
  readonly corrections: readonly { date: CalendarDate; text: string }[];
  readonly attachments: readonly { path: string; title: string }[];
  /** Everyone whom the front matter names; {@link peopleIn} returns those of one field. */
  readonly people: readonly Participant[];
  /** The organisations that attendees represented, in the order of the attendance list. */
  readonly organisations: readonly Organisation[];
  /** Its entry on the timeline of each project, in the order of the text; projects that it only declared come last. */
  readonly entries: readonly TimelineEntry[];
  readonly sections: readonly MeetingSection[];
  /** The anchors of its text on its page. */
  readonly anchors: ReadonlySet<string>;
  /** The paths for the references «link/<index>» in its text. */
  readonly links: readonly string[];
  /** Its outcomes, in the order of the text. */
  readonly outcomes: readonly Outcome[];
  /** The events that its minutes add to outcomes of earlier meetings, in the order of the text. */
  readonly events: readonly OutcomeEvent[];
  /** The outcomes that its notice puts on the agenda, by reference, in the order of the text. */
  readonly agenda: readonly Outcome[];
  /** The notice that its minutes have taken the place of, if that is a file of its own. */
  readonly notice?: Meeting;
}

/** A person in a field of the front matter. */
export interface Participant extends Readonly<Pick<PersonRecord, 'field' | 'name' | 'role'>> {
  readonly organisations: readonly Organisation[];
  /** Organisations without an entry, as the minutes spell them. */
  readonly unregistered: readonly string[];
}

/** A section with the projects that it belongs to, by its own heading or by a heading above it. */
export interface MeetingSection extends Section {
  readonly projects: readonly Project[];
}

/** A group with its meetings and outcomes. */
export interface Group extends Lasting<Slug>, Readonly<Omit<GroupEntry, keyof FileEntry>> {
  readonly text: LinkedText;
  readonly meetings: readonly Meeting[];
  /** The outcomes of its meetings, and those that other groups carried over to it. */
  readonly outcomes: readonly Outcome[];
  /** Its meetings, past and coming, by date: with minutes, with a notice, or only announced. */
  readonly occasions: readonly Occasion[];
}

/**
 * What is known of a meeting: `planned`, `moved` to another day than it was planned for, `cancelled`, or `held`, as its
 * minutes tell. One whose day has passed without minutes stays planned: nothing says that it was held.
 */
export type OccasionState = 'planned' | 'moved' | 'cancelled' | 'held';

/**
 * A meeting of a group, with or without minutes, combined from schedules, announcements, notice and minutes. It has the
 * id of its notice or minutes also before they exist; its first id is of the first day that it was planned for.
 */
export interface Occasion
  extends Lasting<MeetingId>,
    Readonly<Pick<MinutesRecord, 'date' | 'time' | 'venue' | 'cancelled'>> {
  readonly group: Group;
  readonly state: OccasionState;
  /** The days that it was planned for before, oldest first. */
  readonly movedFrom: readonly CalendarDate[];
  /** The meetings whose minutes announced it, oldest first. */
  readonly announcedBy: readonly Meeting[];
  /** Whether someone has named its day; otherwise it is only one of the days of the group's schedule. */
  readonly isNamed: boolean;
  /** How often its day, time, place or cancellation has changed since it was first published: SEQUENCE of RFC 5545. */
  readonly revision: number;
  /** The day on which it was last changed, or first published; absent when nothing that tells its day has changed it. */
  readonly revised?: CalendarDate;
  /** Its published notice or minutes, if any. */
  readonly meeting?: Meeting;
  /** What was published of it that those who follow are told of, oldest first. */
  readonly changes: readonly OccasionChange[];
}

/** That a meeting was moved to another day, or is cancelled. */
export type OccasionChange = {
  /** The meeting whose minutes or notice told it. */
  readonly source: Meeting;
} & (
  | { readonly kind: 'moved'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'cancelled' }
);

/** A project with its timeline and outcomes. */
export interface Project extends Lasting<Slug>, Readonly<ProjectFields> {
  readonly text: LinkedText;
  /** Oldest first; one entry for each meeting. */
  readonly timeline: readonly TimelineEntry[];
  /** The outcomes in its sections, and those that name it. */
  readonly outcomes: readonly Outcome[];
}

/** The parts of a meeting's text about a project; no sections and mentions when the meeting only declared it. */
export interface TimelineEntry {
  readonly project: Project;
  readonly meeting: Meeting;
  readonly sections: readonly QuotedSection[];
  readonly mentions: readonly QuotedBlock[];
  /** The entries before and after it on the project's timeline. */
  readonly previous?: TimelineEntry;
  readonly next?: TimelineEntry;
}

/** A section that belongs to a project, with its subsections. */
export interface QuotedSection {
  readonly section: MeetingSection;
  readonly within: readonly MeetingSection[];
}

/** A block of another section that mentions the project. */
export interface QuotedBlock {
  readonly section: MeetingSection;
  readonly block: Block;
}

/** An outcome of a meeting with its state and history as of the archive's day. */
export interface Outcome
  extends Readonly<Pick<FoundOutcome, 'kind' | 'anchor' | 'text' | 'phrase' | 'topic' | 'owners' | 'due'>> {
  readonly ref: OutcomeRef;
  readonly meeting: Meeting;
  readonly section: MeetingSection;
  readonly projects: readonly Project[];
  /** The group responsible: the group that met, or the group that it was carried over to. */
  readonly group: Group;
  readonly state: OutcomeState;
  /** Its events, oldest first. */
  readonly history: readonly OutcomeEvent[];
  /** The event that closed it; absent while it is open, and when its own minutes closed it. */
  readonly closed?: OutcomeEvent;
  /** The answer in its own minutes. */
  readonly answer?: string;
  /** How long it was or has been open: in days, and in meetings of the responsible group. */
  readonly age: { readonly days: number; readonly meetings: number };
  readonly location: Location;
}

/** An event in the history of an outcome, from an act in later minutes or a follow-up. */
export interface OutcomeEvent {
  readonly outcome: Outcome;
  readonly kind: EventKind;
  readonly date: CalendarDate;
  readonly text: string;
  /** Its source: an anchor in minutes, or a follow-up. */
  readonly source: { readonly meeting: Meeting; readonly anchor: string } | { readonly followup: Followup };
}

/** News about outcomes after their meeting. */
export interface Followup {
  /** Unique and permanent: its date and the name of its file. */
  readonly id: Slug;
  readonly date: CalendarDate;
  readonly text: string;
  readonly outcomes: readonly Outcome[];
}

/** An organisation with its meetings and projects. */
export interface Organisation extends Lasting<Slug>, Readonly<OrganisationFields> {
  /** Meetings at which someone represented it. */
  readonly meetings: readonly Meeting[];
  /** Projects whose sections or paragraphs name it. */
  readonly projects: readonly Project[];
}

/** A plain page. */
export interface Page extends Lasting<Slug>, Readonly<PageFields> {
  readonly text: LinkedText;
}

/** The text of an entry or page, with the paths for its references «link/<index>». */
export interface LinkedText {
  readonly sections: readonly Section[];
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** A file that is published because it is linked to. */
export interface Attachment {
  /** Its path on the site. */
  readonly path: string;
  /** Its path in `attachments/`. */
  readonly name: string;
  /** Its path on disk. */
  readonly file: string;
}

/** Whether a meeting was held and has minutes; false while there is only a notice, and when it was cancelled. */
export function hasMinutes({ state, kind }: Meeting): boolean {
  return state === 'held' && kind !== 'kallelse';
}

/** The people in one field of a meeting, in the order of the field. */
export function peopleIn({ people }: Pick<Meeting, 'people'>, field: PersonField): Participant[] {
  return people.filter((person) => person.field === field);
}
