/** What is known of a meeting while its text is read. */
import type { CalendarDate } from '../../domain/dates.ts';
import type { Slug } from '../../domain/slug.ts';
import type { Target } from '../../domain/target.ts';
import type { NameMatcher } from '../../swedish/name-matcher.ts';
import type { KnownOwners } from './owners/known-owners.ts';

/** The meeting's day and group, and what finds names in its text; every step is given it and none changes it. */
export interface MeetingContext {
  /** Due dates without a year are counted from this day. */
  date: CalendarDate;
  /** The group that met. */
  group: Slug;
  /** Finds those who may be given something to do. */
  knownOwners: KnownOwners;
  /** Finds projects, groups and organisations. */
  names: NameMatcher<Target>;
}
