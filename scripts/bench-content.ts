/** Generated archives of any size for the benchmark: 4 kB a meeting, the same bytes every time. */
import { capital, sequence } from './generated/sequence.ts';
import { write } from './generated/write.ts';

const GROUPS = 20;
const PROJECTS = 100;
const PEOPLE = 400;
const SYLLABLES = 'al be da el fi go hu ja ka li mo na ol pe ro so tu vi ös år'.split(' ');
const WORDS =
  `och att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket mer här då sedan över bara in blir upp även vad få två vill brukare möte grupp förening förvaltning samtal boende stöd vardag arbete utbildning ersättning lokaler arvode tillsammans erfarenhet delaktighet inflytande kontaktperson handläggare uppföljning tillgänglighet sysselsättning socialtjänsten`.split(
    ' ',
  );

/** Writes `count` minutes with their registers into a folder. */
export function generateArchive(folder: string, count: number): void {
  const random = sequence();
  const names = Array.from({ length: PROJECTS }, (_, index) => `Projekt ${word(random)}${index}`);
  const people = Array.from({ length: PEOPLE }, () => `${name(random)} ${name(random)}sson`);
  write(folder, 'site.yaml', 'title: Mätning\nurl: https://bench.example/\n');
  write(folder, 'organisations.yaml', Array.from({ length: 40 }, (_, index) => `- name: Förening${index}\n`).join(''));
  for (let group = 0; group < GROUPS; group += 1)
    write(folder, `groups/grupp-${group}.md`, `---\nname: Grupp ${group}\n---\n`);
  for (const [index, name] of names.entries()) write(folder, `projects/p-${index}.md`, `---\nname: ${name}\n---\n`);
  for (let meeting = 0; meeting < count; meeting += 1) {
    const date = new Date(Date.UTC(1995, 0, 1 + Math.floor(meeting / GROUPS) * 7)).toISOString().slice(0, 10);
    const group = meeting % GROUPS;
    write(folder, `minutes/${date}-grupp-${group}.md`, minutes(date, group, names, people, random));
  }
}

function minutes(
  date: string,
  group: number,
  projects: readonly string[],
  people: readonly string[],
  random: () => number,
): string {
  const dealtWith = [0, 1, 2].map(() => projects[Math.floor(random() * projects.length)] ?? '');
  const attendees = Array.from(
    { length: 8 },
    (_, index) => `  - ${people[Math.floor(random() * people.length)]}, Förening${(group + index) % 40}\n`,
  ).join('');
  let text = `---\ndate: ${date}\ngroup: Grupp ${group}\nattendees:\n${attendees}projects: [${[...new Set(dealtWith)].join(', ')}]\n---\n`;
  for (let section = 0; text.length < 3900; section += 1) {
    const heading = dealtWith[section] ?? `${capital(word(random))} ${word(random)}`;
    text += `\n## ${heading}\n\n${sentences(random, 4)}\n\n${sentences(random, 2)} Förening${Math.floor(random() * 40)} är med.\n\n- ${sentences(random, 1)}\n- **Viktigt** ${sentences(random, 1)}\n`;
  }
  return text;
}

function sentences(random: () => number, number: number): string {
  return Array.from(
    { length: number },
    () => `${capital(Array.from({ length: 12 }, () => word(random)).join(' '))}.`,
  ).join(' ');
}

function word(random: () => number): string {
  return WORDS[Math.floor(random() * WORDS.length)] ?? '';
}

/** An invented name, which is no word of the text. */
function name(random: () => number): string {
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  return capital(syllable() + syllable() + syllable());
}
