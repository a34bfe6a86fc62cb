/** What a part of a line that names people is: a person or what may be one, organisations, or a role. */
import type { Slug } from '../../domain/slug.ts';

/** What a part of a line is. */
export type Item = PersonItem | OrganisationItem | { kind: 'role'; roles: string[] };

/** A person, or what may be one. */
export interface PersonItem {
  kind: 'person' | 'maybe';
  name: string;
  roles: string[];
  isSure: boolean;
  /** Whether «och» joins the person to the one before. */
  isJoined?: boolean;
}

/** Organisations that one part names. */
export interface OrganisationItem {
  kind: 'organisation';
  organisations: Slug[];
  unregistered: string[];
  roles: string[];
}

/** Whether an item is a person, or may be one. */
export function isPersonItem(item: Item): item is PersonItem {
  return item.kind === 'person' || item.kind === 'maybe';
}

/** The item of organisations. */
export function organisationItem(
  organisations: Slug[],
  unregistered: string[],
  roles: string[] = [],
): OrganisationItem {
  return { kind: 'organisation', organisations, unregistered, roles };
}

/** The item of a person. */
export function person(name: string, roles: string[], { isSure }: { isSure: boolean }): PersonItem {
  return { kind: 'person', name, roles, isSure };
}
