/** What waits for the next meeting of a group: the open outcomes that it is responsible for. */
import type { OutcomeKind } from '../../domain/outcome.ts';
import type { Group, Occasion, Outcome } from '../archive.ts';
import { comingOccasions } from './occasions.ts';

/** The parts of an agenda, in their order. */
export const agendaParts = ['carriedOver', 'fromOthers', 'questions', 'tasks'] as const;

/** A part of an agenda: points that the group put off, points that other groups sent, questions, tasks. */
export type AgendaPart = (typeof agendaParts)[number];

const PART_OF: Readonly<Partial<Record<OutcomeKind, AgendaPart>>> = {
  'carried-over': 'carriedOver',
  question: 'questions',
  task: 'tasks',
};

/** What waits for a group as of the archive's day, part by part, the oldest first. */
export type Agenda = Readonly<Record<AgendaPart, readonly Outcome[]>>;

/** What waits for a meeting of a group. */
export function agendaOf({ group, date }: Pick<Occasion, 'group' | 'date'>): Agenda {
  const agenda: Record<AgendaPart, Outcome[]> = { carriedOver: [], fromOthers: [], questions: [], tasks: [] };
  for (const outcome of group.outcomes) {
    const part = PART_OF[outcome.kind];
    const waits = outcome.state === 'open' && outcome.group === group && outcome.meeting.date < date;
    if (part && waits) agenda[outcome.meeting.group === group ? part : 'fromOthers'].push(outcome);
  }
  return agenda;
}

/** The next meeting of a group that has a page, on or after the archive's day; what waits is for that one. */
export function nextOccasion(group: Group, today: Occasion['date']): Occasion | undefined {
  return comingOccasions([group], today).find(
    ({ state, isNamed }) => isNamed && state !== 'cancelled' && state !== 'held',
  );
}
