/** The text of minutes of the generated archive: sections in their order, front matter, a notice for some. */
import { pick } from '../generated/sequence.ts';
import type { Group } from './groups.ts';
import { laterText } from './matter-text.ts';
import type { Matter, Turn } from './matters.ts';
import type { Person } from './names.ts';
import type { Project } from './projects.ts';
import { common, reports, type Sitting, sectionText } from './sections.ts';
import { daysAfter, fill, slotsFor, writtenDay } from './wording.ts';

/** A section of minutes. */
export interface Section {
  heading: string;
  text: string;
}

/** A matter that a meeting comes back to. */
export interface Return {
  matter: Matter;
  turn: Turn;
}

/** What a meeting talks about. */
export interface Agenda {
  projects: readonly Project[];
  /** Projects that are told of in a few words. */
  others: readonly Project[];
  returns: readonly Return[];
  /** The group's next meeting, if it has one. */
  next: string | undefined;
}

const FOLLOW_UP = ['Vad hände sedan sist?', 'Från förra mötet', 'Uppföljning', 'Sedan sist'];
const GENERAL = [
  'Ekonomi',
  'Budget',
  'Lokaler',
  'Information från kommunen',
  'Arbetsformer',
  'Besök',
  'Studiebesök',
  'Verksamhetsplan',
  'Remisser',
  'Utbildning',
  'Tema: Att bli lyssnad på',
  'Tema: Vad kostar det att vara med?',
];
const SMALL: readonly (readonly [heading: string, text: string])[] = [
  ['Kaffe', '{Org} bjuder på kaffe nästa gång. {namn} tog med något utan gluten.'],
  ['Nycklar', 'En nyckelknippa har hittats {plats}. Den har ett rött band och {n} nycklar.'],
  ['Ljudet i lokalen', 'Det är svårt att höra längst bak. {namn} föreslog att alla reser sig när de talar.'],
  ['Sommarhälsning', 'Ett vykort från {org} gick runt. De har det bra och saknar oss lagom mycket.'],
  ['Tack', 'Vi tackade {namn}, som har hållit i {sak} i flera år och nu vill göra annat.'],
  ['En tidningsartikel', 'Tidningen skrev om oss i {månad}. Bilden var bra, men siffran ska vara {n} och inget annat.'],
  ['Besök i {månad}', '{Org} vill komma hit och titta. Det går bra, så länge de också berättar något.'],
  ['Hittegods', 'En grå halsduk och {n} kronor finns hos {org}.'],
];

/** The sections of a meeting. */
export function sectionsOf(sitting: Sitting, group: Group, agenda: Agenda): Section[] {
  const { random, named } = sitting;
  const sections: Section[] = [];
  const add = (heading: string, text: string): void => void sections.push({ heading, text });
  const returnsOf = (id: string | undefined): string =>
    agenda.returns
      .filter(({ matter }) => matter.project === id)
      .map(spoken(sitting))
      .join('\n\n');
  if (random() < 0.4) add('Öppnande', opening(sitting));
  const inSections = new Set(agenda.projects.map(({ id }): string | undefined => id));
  const back = agenda.returns.filter(({ matter }) => !inSections.has(matter.project)).map(spoken(sitting));
  if (back.length > 0) add(pick(random, FOLLOW_UP), back.join('\n\n'));
  for (const project of agenda.projects) {
    named.add(project);
    const heading = random() < 0.8 ? project.name : `${project.name}: ${pick(random, project.theme.things)}`;
    add(heading, [returnsOf(project.id), sectionText(sitting, project.theme, project)].filter(Boolean).join('\n\n'));
  }
  if (random() < 0.6) add(pick(random, GENERAL), sectionText(sitting, common));
  if (agenda.others.length > 0) add('Rapport från arbetsgrupperna', roundOf(sitting, agenda.others));
  if (random() < 0.55) add('Övrigt', other(sitting));
  if (agenda.next && random() < 0.5)
    add('Nästa möte', `${writtenDay(agenda.next)} ${group.time.slice(0, 5).replace(':', '.')}, ${group.room}.`);
  return sections;
}

const spoken =
  (sitting: Sitting) =>
  ({ matter, turn }: Return): string =>
    laterText(matter, turn, sitting);

function opening({ random, present, previous }: Sitting): string {
  const [chair] = present;
  const back = previous && random() < 0.6 ? ` Vi gick igenom [förra mötets anteckningar](${previous}.md).` : '';
  return `${chair?.name ?? 'Ordföranden'} hälsade alla välkomna. ${pick(random, ['Vi gick laget runt.', 'Dagordningen var utskickad.', 'Flera var här för första gången.', 'Några kom senare, bussarna stod stilla.'])}${back}`;
}

/** A few words about each of several projects. */
function roundOf(sitting: Sitting, projects: readonly Project[]): string {
  return projects
    .map((project) => {
      sitting.named.add(project);
      const [report = ''] = reports(sitting, project.theme, 1);
      return `- ${project.name}: ${report}`;
    })
    .join('\n');
}

function other(sitting: Sitting): string {
  const { random } = sitting;
  if (random() < 0.4) return reports(sitting, common, 1).join('\n\n');
  const slots = slotsFor(random, common, sitting.date, sitting.present);
  const start = Math.floor(random() * SMALL.length);
  return [0, 3, 5]
    .slice(0, 1 + Math.floor(random() * 3))
    .map((index) => SMALL[(start + index) % SMALL.length] ?? ['', ''])
    .map(([heading, text]) => fill(`### ${heading}\n\n${text}`, slots))
    .join('\n\n');
}

/** A summary of two sentences, or undefined where nobody wrote one. */
export function summaryOf({ random, matters, named, date, present }: Sitting): string | undefined {
  if (random() < 0.2) return undefined;
  const names = [...named].slice(0, 2).map(({ name }) => name);
  const topic = names.length > 0 ? `Vi talade mest om ${names.join(' och ')}.` : 'Ett kort möte.';
  const decision = matters.find(({ kind }) => kind === 'beslut');
  const slots = slotsFor(random, common, date, present);
  const second = decision
    ? `Vi ska ${fill(decision.parts[0] ?? '', decision.slots)}.`
    : fill('{Org} var med och berättade.', slots);
  return `${topic} ${second}`;
}

/** The lines of those who were there, the first in the chair. */
export function attendance(present: readonly Person[]): string[] {
  return present.map(({ name, organisation }, index) => {
    if (index === 0) return `  - { name: ${name}, organisation: ${organisation}, role: ordförande }`;
    return `  - ${name}, ${organisation}${index === present.length - 1 ? ' (antecknar)' : ''}`;
  });
}

/** A notice of a meeting: what it will be about, and one thing that waits. */
export function noticeOf(date: string, group: Group, headings: readonly string[], waiting: Matter | undefined): string {
  const reminder = waiting
    ? `\n## Uppskjutet till ett senare möte\n\n- ”${fill(waiting.parts[0] ?? '', waiting.slots)}” ^${waiting.ref}\n`
    : '';
  const points = headings.map((heading) => `\n## ${heading}\n`).join('');
  return `---\ndate: ${date}\ngroup: ${group.id}\ntime: ${group.time}\nplace: ${JSON.stringify(group.room)}\nkind: kallelse\npublished: ${daysAfter(date, -12)}\n---\n\nVälkomna! Det blir kaffe en halvtimme innan. Säg till om du behöver skjuts eller tolk.\n${points}${reminder}`;
}
