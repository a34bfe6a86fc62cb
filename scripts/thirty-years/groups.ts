/** The six groups of the generated archive and the days on which each met. */
import { rooms } from './names.ts';

/** A group, and when it meets. */
export interface Group {
  id: string;
  name: string;
  aliases: readonly string[];
  purpose: string;
  /** As it is written in its file. */
  schedule: string;
  room: string;
  time: string;
  from: number;
  to: number;
  status: 'aktiv' | 'vilande' | 'avslutad';
  /** Months without a meeting. */
  pauses: readonly number[];
  /** Monday is 1. */
  weekday: number;
  /** In which weeks of the month. */
  weeks: readonly number[];
}

const LONG_NAME =
  'Samverkansgruppen för anhörigstöd, boende och sysselsättning inom psykiatri och beroendevård i Norrsund';

const [salt = '', city = '', club = '', store = '', school = '', church = ''] = rooms;

/** The groups. */
export const groups: readonly Group[] = [
  {
    id: 'brukarradet',
    name: 'Brukarrådet',
    aliases: [],
    purpose: 'Ett öppet möte där den som vill får höra vad som händer och säga vad den tycker.',
    schedule: 'andra tisdagen i månaden',
    room: salt,
    time: '13:30-15:30',
    from: 1988,
    to: 2017,
    status: 'aktiv',
    pauses: [7],
    weekday: 2,
    weeks: [2],
  },
  {
    id: 'styrgruppen-for-delaktighet',
    name: 'Styrgruppen för delaktighet',
    aliases: ['Styrgruppen'],
    purpose: 'Håller ihop projekten och löser det som har fastnat.',
    schedule: 'andra och fjärde torsdagen i månaden',
    room: city,
    time: '10:30-12:00',
    from: 1990,
    to: 2017,
    status: 'aktiv',
    pauses: [7, 8],
    weekday: 4,
    weeks: [2, 4],
  },
  {
    id: 'samverkansgruppen',
    name: LONG_NAME,
    aliases: ['Samverkansgruppen'],
    purpose: 'Föreningar, psykiatri och stad söker gemensamma vägar för den som behöver hjälp av flera.',
    schedule: 'andra onsdagen i februari, april, juni, augusti, oktober och december',
    room: club,
    time: '09:00-11:30',
    from: 1996,
    to: 2017,
    status: 'aktiv',
    pauses: [1, 3, 5, 7, 9, 11],
    weekday: 3,
    weeks: [2],
  },
  {
    id: 'lokalkommitten',
    name: 'Lokalkommittén',
    aliases: [],
    purpose: 'Letade efter hus och rum som föreningar kunde dela.',
    schedule: 'sista måndagen i månaden',
    room: store,
    time: '17:30-19:00',
    from: 1988,
    to: 2004,
    status: 'avslutad',
    pauses: [7, 12],
    weekday: 1,
    weeks: [4],
  },
  {
    id: 'ungdomsforum',
    name: 'Ungdomsforum',
    aliases: [],
    purpose: 'Unga mellan tretton och tjugofem säger vad de tycker, och vuxna lyssnar.',
    schedule: 'tredje fredagen i januari, mars, maj, september och november',
    room: school,
    time: '16:00-17:30',
    from: 1998,
    to: 2015,
    status: 'vilande',
    pauses: [2, 4, 6, 7, 8, 10, 12],
    weekday: 5,
    weeks: [3],
  },
  {
    id: 'arvodeskommitten',
    name: 'Arvodeskommittén',
    aliases: [],
    purpose: 'Bereder frågor om pengar för dem som deltar.',
    schedule: 'första måndagen i februari, maj, augusti och november',
    room: church,
    time: '14:00-15:00',
    from: 1992,
    to: 2017,
    status: 'aktiv',
    pauses: [1, 3, 4, 6, 7, 9, 10, 12],
    weekday: 1,
    weeks: [1],
  },
];

/** A day on which a group met or will meet. */
export interface Day {
  group: Group;
  date: string;
}

/** The days of all groups from 1988 to a day, in their order. */
export function daysUntil(last: string): Day[] {
  return groups
    .flatMap((group) => daysOf(group).map((date) => ({ group, date })))
    .filter(({ date }) => date <= last)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.group.id < b.group.id ? -1 : 1));
}

function daysOf({ from, to, pauses, weekday, weeks }: Group): string[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !pauses.includes(month));
  return years.flatMap((year) => months.flatMap((month) => weeks.map((week) => nth(year, month, weekday, week))));
}

/** The day of the nth Monday, or another weekday, of a month. */
function nth(year: number, month: number, weekday: number, week: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay() || 7;
  const day = 1 + ((weekday - first + 7) % 7) + (week - 1) * 7;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
