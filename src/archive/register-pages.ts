/** The pages of the registers: complete, and in parts by group, project and year. */
import { addresses, registerPath } from '../domain/addresses.ts';
import { kinds, type Register, registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import type { Archive, Outcome } from './archive.ts';

/** The outcomes in a register of a group, a project or a year. `by` is the part's folder in its address. */
export interface RegisterPart {
  by: 'grupp' | 'projekt' | 'ar';
  id: string;
  /** The ids that its group or project had. */
  formerIds: readonly string[];
  name: string;
  /** In the order of the archive. */
  outcomes: readonly Outcome[];
}

/** A page of a register; without `part` the complete register. */
export interface RegisterPage {
  register: Register;
  /** All outcomes in the register, in the order of the archive. */
  outcomes: readonly Outcome[];
  /** Every part of the register, in the order in which they first occur. */
  parts: readonly RegisterPart[];
  part?: RegisterPart;
}

/** Every page of every register: first the complete register, then its parts. */
export function registerPages(archive: Archive): RegisterPage[] {
  return keysOf(registers).flatMap((register): RegisterPage[] => {
    const outcomes = outcomesOf(register, archive);
    const parts = partsOf(outcomes);
    return [{ register, outcomes, parts }, ...parts.map((part) => ({ register, outcomes, parts, part }))];
  });
}

/** The address of a page of a register. */
export function registerPagePath({ register, part }: RegisterPage): string {
  return part ? registerPath(addresses[register], part.by, part.id) : addresses[register];
}

/** The addresses that a page of a register had while its group or project had another id. */
export function formerRegisterPaths({ register, part }: RegisterPage): string[] {
  return part ? part.formerIds.map((id) => registerPath(addresses[register], part.by, id)) : [];
}

/** The outcomes in a register, in the order of the archive. */
export function outcomesOf(register: Register, { outcomes }: Archive): Outcome[] {
  return outcomes.filter(({ kind }) => kinds[kind].register === register);
}

function partsOf(outcomes: readonly Outcome[]): RegisterPart[] {
  const parts = new Map<string, RegisterPart & { outcomes: Outcome[] }>();
  for (const outcome of outcomes) {
    for (const key of partKeysOf(outcome)) {
      const part = parts.get(`${key.by}/${key.id}`) ?? { ...key, outcomes: [] };
      parts.set(`${key.by}/${key.id}`, part);
      part.outcomes.push(outcome);
    }
  }
  return [...parts.values()];
}

/** The parts that an outcome belongs to: of the group that met and the responsible group, its projects, its year. */
function partKeysOf({ meeting, group, projects }: Outcome): Omit<RegisterPart, 'outcomes'>[] {
  const year = meeting.date.slice(0, 4);
  return [
    ...[...new Set([meeting.group, group])].map(({ id, formerIds, name }) => ({
      by: 'grupp' as const,
      id,
      formerIds,
      name,
    })),
    ...projects.map(({ id, formerIds, name }) => ({ by: 'projekt' as const, id, formerIds, name })),
    { by: 'ar', id: year, formerIds: [], name: year },
  ];
}
