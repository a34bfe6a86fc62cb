/** The pages of the registers: each register whole, and its parts by group, project and year. */
import { addresses, registerPath } from '../domain/addresses.ts';
import type { Archive, Outcome } from './archive.ts';

/** The registers. */
export const registers = ['decisions', 'tasks', 'questions', 'calls'] as const;
export type Register = (typeof registers)[number];

const KINDS: Readonly<Record<Register, readonly Outcome['kind'][]>> = {
  decisions: ['decision'],
  tasks: ['task', 'carried-over'],
  questions: ['question'],
  calls: ['call'],
};

/** A part of a register: what it has of a group, a project or a year. `by` is the part's folder in its address. */
export interface RegisterPart {
  by: 'grupp' | 'projekt' | 'ar';
  id: string;
  name: string;
  /** In the order of the archive. */
  outcomes: readonly Outcome[];
}

/** A page of a register; without `part` it is the register whole. */
export interface RegisterPage {
  register: Register;
  /** All that the register holds, in the order of the archive. */
  outcomes: readonly Outcome[];
  /** Every part of the register, in the order in which they first occur. */
  parts: readonly RegisterPart[];
  part?: RegisterPart;
}

/** Every page of every register: first the register whole, then its parts. */
export function registerPages(archive: Archive): RegisterPage[] {
  return registers.flatMap((register): RegisterPage[] => {
    const outcomes = outcomesOf(register, archive);
    const parts = partsOf(outcomes);
    return [{ register, outcomes, parts }, ...parts.map((part) => ({ register, outcomes, parts, part }))];
  });
}

/** The address of such a page. */
export function registerPagePath({ register, part }: RegisterPage): string {
  return part ? registerPath(addresses[register], part.by, part.id) : addresses[register];
}

/** What a register holds, in the order of the archive. */
export function outcomesOf(register: Register, { outcomes }: Archive): Outcome[] {
  return outcomes.filter(({ kind }) => KINDS[register].includes(kind));
}

function partsOf(outcomes: readonly Outcome[]): RegisterPart[] {
  const parts = new Map<string, RegisterPart & { outcomes: Outcome[] }>();
  const add = (by: RegisterPart['by'], id: string, name: string, outcome: Outcome): void => {
    const part = parts.get(`${by}/${id}`) ?? { by, id, name, outcomes: [] };
    parts.set(`${by}/${id}`, part);
    part.outcomes.push(outcome);
  };
  for (const outcome of outcomes) {
    const { meeting, group, projects } = outcome;
    for (const { id, name } of new Set([meeting.group, group])) add('grupp', id, name, outcome);
    for (const { id, name } of projects) add('projekt', id, name, outcome);
    const year = meeting.date.slice(0, 4);
    add('ar', year, year, outcome);
  }
  return [...parts.values()];
}
