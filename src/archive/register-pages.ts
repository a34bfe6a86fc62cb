/** The pages of the registers: complete, in parts by group, project and year, and the earlier years of long parts. */
import { addresses, registerPath, yearPath } from '../domain/addresses.ts';
import { kinds, type Register, registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import type { Archive, Outcome } from './archive.ts';
import { yearsApart } from './years-apart.ts';

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
  /** An earlier year of a part that is long. */
  year?: string;
}

/** The most outcomes on the page of a group's or a project's part: above it, its earlier years have pages of their own. */
const MOST_OF_PART = 300;

/** The year of an outcome: of the meeting that left it. */
export function yearOfOutcome({ meeting }: Outcome): string {
  return meeting.date.slice(0, 4);
}

/** The earlier years of a part that have a page of their own, the latest first. */
export function yearsOfPart({ by, outcomes }: RegisterPart): string[] {
  return by === 'ar'
    ? []
    : yearsApart(outcomes, ({ meeting }) => meeting.date, MOST_OF_PART).apart.map(({ year }) => year);
}

/** Every page of every register: first the complete register, then its parts, each before its years. */
export function registerPages(archive: Archive): RegisterPage[] {
  return keysOf(registers).flatMap((register): RegisterPage[] => {
    const outcomes = outcomesOf(register, archive);
    const parts = partsOf(outcomes);
    const whole = { register, outcomes, parts };
    return [
      whole,
      ...parts.flatMap((part) => [
        { ...whole, part },
        ...yearsOfPart(part).map((year): RegisterPage => ({ ...whole, part, year })),
      ]),
    ];
  });
}

/** The address of a page of a register. */
export function registerPagePath({ register, part, year }: RegisterPage): string {
  return part ? partPath(register, part, part.id, year) : addresses[register];
}

/** The addresses that a page of a register had while its group or project had another id. */
export function formerRegisterPaths({ register, part, year }: RegisterPage): string[] {
  return part ? part.formerIds.map((id) => partPath(register, part, id, year)) : [];
}

function partPath(register: Register, { by }: RegisterPart, id: string, year: string | undefined): string {
  const path = registerPath(addresses[register], by, id);
  return year === undefined ? path : yearPath(path, year);
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
function partKeysOf(outcome: Outcome): Omit<RegisterPart, 'outcomes'>[] {
  const { meeting, group, projects } = outcome;
  const year = yearOfOutcome(outcome);
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
