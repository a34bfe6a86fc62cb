/** What minutes say of a matter: when it comes up, and at later meetings. */
import { capital, pick } from '../generated/sequence.ts';
import type { Matter, Turn } from './matters.ts';
import type { Person } from './names.ts';
import { daysAfter, fill, inPresent, type Slots } from './wording.ts';

/** The meeting at which something is said. */
export interface Saying {
  random: () => number;
  date: string;
  present: readonly Person[];
}

/** The paragraph or list with which a matter comes up; its name is pinned where a later meeting comes back to it. */
export function firstText({ kind, parts, slots, anchor, turns }: Matter, saying: Saying): string {
  const { random } = saying;
  const matter = fill(parts[0] ?? '', slots);
  const pin = turns.length > 0 ? ` ^${anchor}` : '';
  if (kind === 'uppgift') return `${promised(matter, saying)}${pin}`;
  if (kind === 'fraga') return `${random() < 0.5 ? 'Fråga: ' : '- '}${matter}${pin}`;
  if (kind === 'vi-soker') return `Vi söker: ${matter}.${pin}`;
  if (kind === 'bordlagt') return `Bordlagt: ${matter}.${pin}`;
  return `${decided(matter, random)}${pin}`;
}

function promised(matter: string, { random, date, present }: Saying): string {
  const name = present.length > 0 ? pick(random, present).name : 'Sekreteraren';
  const until = daysAfter(date, 14 + Math.floor(random() * 60));
  return pick(random, [
    `- [ ] ${name}: ${inPresent(matter)} (senast ${until})`,
    `Uppgift: ${name} ${inPresent(matter)}, senast ${until}.`,
    `${name} tar på sig att ${matter}.`,
    `${name} lovar att ${matter}.`,
  ]);
}

/** A decision in one of the usual forms. */
function decided(matter: string, random: () => number): string {
  return pick(random, [
    `Vi beslutar att ${matter}.`,
    `Mötet beslutade att ${matter}.`,
    `Vi bestämde att ${matter}.`,
    `**Beslut:** Vi ska ${matter}.`,
    `Beslut: ${capital(matter)}.`,
  ]);
}

const NO_NEWS = [
  'Det har inte hänt något sedan sist.',
  'Vi väntar fortfarande på {org}.',
  '{Org} har frågat hur det går.',
  'Det drar ut på tiden, men ingen har gett upp.',
  'Vi talade om det igen utan att komma fram till något.',
];

/** What is said when a matter ends, without a full stop. */
export function endOf({ parts, slots }: Matter, { random, present }: Saying): string {
  return fill(parts[1] ?? '', { ...slots, namn: present.length > 0 ? pick(random, present).given : 'En av oss' });
}

/** What a later meeting says of a matter, with its reference. */
export function laterText({ kind, parts, slots: first, ref }: Matter, turn: Turn, saying: Saying): string {
  const { random } = saying;
  const slots: Slots = { ...first, namn: saying.present.length > 0 ? pick(random, saying.present).given : 'En av oss' };
  const [opening = '', end = '', news] = parts.map((part) => fill(part, slots));
  const mark = ` ^${ref}`;
  if (turn === 'again')
    return `Bordlagt: ${opening}. ${pick(random, ['Vi hann inte.', 'Fler behöver vara med.', 'Underlaget saknades.'])}${mark}`;
  if (turn === 'news') return `${news ? `${news}.` : fill(pick(random, NO_NEWS), slots)}${mark}`;
  if (kind === 'fraga') return `Svar: ${end}.${mark}`;
  if (kind === 'bordlagt') return `${decided(end, random)}${mark}`;
  return `- [x] ${end}.${mark}`;
}
