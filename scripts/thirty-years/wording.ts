/** Fills in the sentences of a theme: who, where, how many, when. */
import { capital, pick } from '../generated/sequence.ts';
import { organisations, type Person, places } from './names.ts';
import type { Theme } from './theme.ts';

/** What stands for `{org}` and the others, once chosen for a matter. */
export type Slots = Readonly<Record<string, string>>;

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const WEEKDAYS = 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' ');
const THIN_SPACE_FROM = 10_000;

/** Chooses what stands in the sentences on a matter. */
export function slotsFor(random: () => number, theme: Theme, date: string, present: readonly Person[]): Slots {
  const [name, , alias] = pick(random, organisations);
  const org = alias && random() < 0.6 ? alias : name;
  const sak = pick(random, theme.things);
  const kronor = (2 + Math.floor(random() * 60)) * 500;
  return {
    org,
    Org: capital(org),
    sak,
    Sak: capital(sak),
    plats: pick(random, places),
    n: String(3 + Math.floor(random() * 38)),
    kr: kronor < THIN_SPACE_FROM ? String(kronor) : kronor.toLocaleString('sv').replace(/\s/g, ' '),
    dag: pick(random, WEEKDAYS.slice(1, 6)),
    namn: present.length > 0 ? pick(random, present).given : 'En deltagare',
    månad: monthAfter(date, 1 + Math.floor(random() * 3)),
  };
}

/** A sentence with its slots filled in. */
export function fill(text: string, slots: Slots): string {
  return text.replace(/\{([^}]+)\}/g, (_, slot: string) => slots[slot] ?? '');
}

/** The name of the month that comes some months after a day, or before it. */
export function monthAfter(date: string, months: number): string {
  return MONTHS[(Number(date.slice(5, 7)) - 1 + months + 12) % 12] ?? '';
}

/** «Måndagen den 12 juni 2017». */
export function writtenDay(date: string): string {
  return `${capital(weekdayOf(date))}en den ${Number(date.slice(8))} ${monthAfter(date, 0)} ${date.slice(0, 4)}`;
}

/** The day some days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function weekdayOf(date: string): string {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

const PRESENT: Readonly<Record<string, string>> = {
  ta: 'tar',
  göra: 'gör',
  bjuda: 'bjuder',
  höra: 'hör',
  läsa: 'läser',
  mäta: 'mäter',
  skriva: 'skriver',
  rita: 'ritar',
  hänga: 'hänger',
  trycka: 'trycker',
  hyra: 'hyr',
  ringa: 'ringer',
  besöka: 'besöker',
  sammanställa: 'sammanställer',
};

/** «ringa hyresvärden» as what somebody does: «ringer hyresvärden». */
export function inPresent(infinitive: string): string {
  const [verb = '', ...others] = infinitive.split(' ');
  return [PRESENT[verb] ?? `${verb}r`, ...others].join(' ');
}
