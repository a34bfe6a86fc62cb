/**
 * A generated archive of thirty years as of June 2017: 1,200 meetings of six groups, a hundred projects, thirty
 * organisations, two hundred invented people. Matters are carried from meeting to meeting, and some stay open for years.
 * The same bytes every time.
 */
import { sequence } from '../generated/sequence.ts';
import { write } from '../generated/write.ts';
import { daysUntil, type Group, groups } from './groups.ts';
import { endOf } from './matter-text.ts';
import type { Matter } from './matters.ts';
import { attendance, noticeOf, type Return, sectionsOf, summaryOf } from './minutes.ts';
import { writeRegisters } from './registers.ts';
import type { Sitting } from './sections.ts';
import { presentAt, projectsAt, runningIn, thinned } from './who.ts';
import { daysAfter } from './wording.ts';

/** The day as of which the archive is to be built. */
export const THIRTY_YEARS_TODAY = '2017-06-30';

const MEETINGS = 1200;
/** How many earlier matters one meeting comes back to. */
const RETURNS = 6;
/** The share of answers and ends that come between two meetings. */
const FOLLOW_UPS = 0.06;
/** One notice for so many meetings, since 2003. */
const NOTICE_EVERY = 9;

/** Writes the archive into a folder. */
export function writeThirtyYears(folder: string): void {
  const random = sequence(19880112);
  writeRegisters(folder);
  const days = thinned(daysUntil(THIRTY_YEARS_TODAY), MEETINGS);
  const coming = daysUntil('2017-12-31').filter(({ date }) => date > THIRTY_YEARS_TODAY);
  const open = new Map<Group, Matter[]>(groups.map((group) => [group, []]));
  const held = new Map<Group, number>();
  const before = new Map<Group, string>();
  for (const [index, { group, date }] of days.entries()) {
    const number = (held.get(group) ?? 0) + 1;
    held.set(group, number);
    const later = [...days.slice(index + 1), ...coming].find((day) => day.group === group);
    const waiting = open.get(group) ?? [];
    const year = Number(date.slice(0, 4));
    const sitting: Sitting = {
      id: `${date}-${group.id}`,
      random,
      date,
      number,
      present: presentAt(group, year, random),
      length: [0.5, 0.8, 1, 1, 1.2, 2][Math.floor(random() * 6)] ?? 1,
      previous: before.get(group),
      running: runningIn(year),
      matters: [],
      named: new Set(),
    };
    const returns = takeDue(waiting, number).filter((item) => !isToldBetween(item, sitting, folder));
    const [talkedOf, others] = projectsAt(group, year, random);
    const sections = sectionsOf(sitting, group, { projects: talkedOf, others, returns, next: later?.date });
    const path = `minutes/${year}/${sitting.id}`;
    write(folder, `${path}.md`, minutes(sitting, group, later?.date, sections));
    if (year >= 2003 && index % NOTICE_EVERY === 0) {
      const [first] = returns.filter(({ matter }) => matter.kind === 'bordlagt');
      write(
        folder,
        `${path}-kallelse.md`,
        noticeOf(
          date,
          group,
          sections.slice(0, 4).map(({ heading }) => heading),
          first?.matter,
        ),
      );
    }
    before.set(group, sitting.id);
    open.set(group, [...waiting, ...sitting.matters.filter(({ turns }) => turns.length > 0)]);
  }
  for (const { group, date } of coming.slice(0, 2))
    write(
      folder,
      `minutes/2017/${date}-${group.id}-kallelse.md`,
      noticeOf(date, group, ['Hösten', 'Ekonomi'], undefined).replace(/published: .*/, 'published: 2017-06-20'),
    );
}

/** Takes what a meeting has to say of earlier matters. */
function takeDue(waiting: readonly Matter[], number: number): Return[] {
  const due = waiting.filter(({ turns }) => turns[0] !== undefined && turns[0].at <= number).slice(0, RETURNS);
  return due.flatMap((matter) => {
    const next = matter.turns.shift();
    return next ? [{ matter, turn: next.turn }] : [];
  });
}

/** Writes some of what has ended into a file of its own, a few days before the meeting. Returns whether it did. */
function isToldBetween({ matter, turn }: Return, { random, date, present }: Sitting, folder: string): boolean {
  if (turn !== 'close' || (matter.kind !== 'uppgift' && matter.kind !== 'fraga') || random() > FOLLOW_UPS) return false;
  const day = daysAfter(date, -4);
  const state = matter.kind === 'fraga' ? 'besvarad' : random() < 0.2 ? 'avskriven' : 'klar';
  const end =
    state === 'avskriven' ? 'Det blev inte av, eftersom ingen hade tid' : endOf(matter, { random, date, present });
  write(
    folder,
    `followups/${day}-${matter.anchor}.md`,
    `---\ndate: ${day}\nrefs:\n  - ${matter.ref}\nstate: ${state}\n---\n\n${end}.\n`,
  );
  return true;
}

function minutes(
  sitting: Sitting,
  group: Group,
  next: string | undefined,
  sections: readonly { heading: string; text: string }[],
): string {
  const { random, date, present, named } = sitting;
  const summary = summaryOf(sitting);
  const published = daysAfter(date, 2 + Math.floor(random() * 9));
  const lines = [
    `date: ${date}`,
    `group: ${group.id}`,
    `time: ${group.time}`,
    `place: ${JSON.stringify(group.room)}`,
    ...(random() < 0.92 ? ['attendees:', ...attendance(present)] : []),
    ...(named.size > 0 ? ['projects:', ...[...named].map(({ name }) => `  - ${JSON.stringify(name)}`)] : []),
    ...(next ? ['next:', `  - ${next} ${group.time} ${group.room}`] : []),
    ...(summary ? [`summary: ${JSON.stringify(summary)}`] : []),
    `kind: ${random() < 0.7 ? 'minnesanteckningar' : 'protokoll'}`,
    `published: ${published > THIRTY_YEARS_TODAY ? THIRTY_YEARS_TODAY : published}`,
    ...(random() < 0.03
      ? [
          'corrections:',
          `  - date: ${daysAfter(date, 12)}`,
          '    text: Rätt belopp under punkten om pengar. Först stod det ett annat.',
        ]
      : []),
  ];
  const text = sections.map(({ heading, text }) => `\n## ${heading}\n\n${text}\n`).join('');
  return `---\n${lines.join('\n')}\n---\n${text}`;
}
