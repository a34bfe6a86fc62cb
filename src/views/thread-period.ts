/** The twelve months that a picture of the thread covers, its columns, and their names. */
import { type CalendarDate, monthOf, yearOf } from '../domain/dates.ts';
import { monthNames } from '../swedish/calendar.ts';
import { capitalised, unbroken } from '../swedish/typography.ts';

/** The number of columns: a month each. */
export const MONTHS = 12;
const MONTHS_OF_A_QUARTER = 3;

/** Twelve months in a row. */
export interface Period {
  /** The number of its first month, counted from January of the year 0. */
  first: number;
}

/** A month as the head of its column. */
export interface MonthView {
  /** «J» */
  letter: string;
  /** Its year, at the first month of each; not where the next year begins a month later and would be written over it. */
  year?: string | undefined;
}

/** A calendar year; `year` is `yyyy`. */
export function calendarYear(year: string): Period {
  return { first: Number(year) * MONTHS };
}

/** The twelve months that end with the month of a day. */
export function yearUntil(date: CalendarDate): Period {
  return { first: numberOf(date) - MONTHS + 1 };
}

/** The column of a day, 0 to 11; undefined outside of the period. */
export function columnOf({ first }: Period, date: CalendarDate): number | undefined {
  const column = numberOf(date) - first;
  return column >= 0 && column < MONTHS ? column : undefined;
}

/** The column in which a year begins after the first; undefined for a calendar year. */
export function turnOf({ first }: Period): number | undefined {
  return first % MONTHS === 0 ? undefined : MONTHS - (first % MONTHS);
}

/** The heads of the columns. */
export function monthsOf(period: Period): MonthView[] {
  const turn = turnOf(period);
  const labelled = turn === 1 ? [turn] : [0, turn];
  return Array.from({ length: MONTHS }, (_, column) => {
    const number = period.first + column;
    return {
      letter: nameOf(number).charAt(0).toUpperCase(),
      year: labelled.includes(column) ? yearText(number) : undefined,
    };
  });
}

/** «2017», or «Juli 2016–juni 2017». */
export function periodName({ first }: Period): string {
  return turnOf({ first }) === undefined ? yearText(first) : spanName(first, MONTHS);
}

/** The quarters of a period: «Januari–mars» of a calendar year, else «Juli–september 2016». */
export function quarterNames(period: Period): string[] {
  const isNamed = turnOf(period) !== undefined;
  return Array.from({ length: MONTHS / MONTHS_OF_A_QUARTER }, (_, quarter) =>
    spanName(period.first + quarter * MONTHS_OF_A_QUARTER, MONTHS_OF_A_QUARTER, isNamed),
  );
}

/** The quarter, 0 to 3, of a column. */
export function quarterOf(column: number): number {
  return Math.floor(column / MONTHS_OF_A_QUARTER);
}

/** «Juli–september 2016», «November 2016–januari 2017»; without years «Januari–mars». */
function spanName(first: number, months: number, withYears = true): string {
  const last = first + months - 1;
  const [from, to] = [yearText(first), yearText(last)];
  const years = withYears ? [from === to ? '' : ` ${from}`, ` ${to}`] : ['', ''];
  return capitalised(unbroken(`${nameOf(first)}${years[0]}–${nameOf(last)}${years[1]}`));
}

function numberOf(date: CalendarDate): number {
  return yearOf(date) * MONTHS + monthOf(date) - 1;
}

function nameOf(number: number): string {
  return monthNames[number % MONTHS] ?? '';
}

function yearText(number: number): string {
  return String(Math.floor(number / MONTHS)).padStart(4, '0');
}
