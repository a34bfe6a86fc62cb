/**
 * The words of `status` in the files of groups and projects, and what each means. The schema, messages, pages and the
 * check of the guide derive from these tables.
 */
import { keysOf } from './table.ts';

/** How far a group or a project has come. */
export type Stage = 'idea' | 'active' | 'resting' | 'ended';

const groupStages = {
  aktiv: 'active',
  vilande: 'resting',
  avslutad: 'ended',
} as const satisfies Readonly<Record<string, Stage>>;

const projectStages = {
  idé: 'idea',
  pågår: 'active',
  pausat: 'resting',
  avslutat: 'ended',
} as const satisfies Readonly<Record<string, Stage>>;

/** A word for the status of a group. */
export type GroupStatus = keyof typeof groupStages;
/** A word for the status of a project. */
export type ProjectStatus = keyof typeof projectStages;
/** A word for the status of either. */
export type Status = GroupStatus | ProjectStatus;

/** The words for groups, in the order in which messages list them. */
export const groupStatuses: readonly GroupStatus[] = keysOf(groupStages);
/** The words for projects, in the order in which messages list them. */
export const projectStatuses: readonly ProjectStatus[] = keysOf(projectStages);

const stages: Readonly<Record<Status, Stage>> = { ...groupStages, ...projectStages };

/** The stage of something with a status; without one it counts as active. */
export function stageOf({ status }: { status?: Status | undefined }): Stage {
  return status === undefined ? 'active' : stages[status];
}
