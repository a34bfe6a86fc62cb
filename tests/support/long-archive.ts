/** An archive of thirty years and a hundred projects, and its pages of projects over time, without its other pages. */
import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { makeAssets } from '../../src/site/assets.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { loadSwedishWords } from '../../src/site/load-dictionary.ts';
import { SiteViews } from '../../src/views/site.ts';
import projectYear from '../../templates/pages/project-year.tsx';
import projects from '../../templates/pages/projects.tsx';
import start from '../../templates/pages/start.tsx';
import { type BuiltSite, recordOf } from './built-site.ts';
import { contentFolder, type Files, minutes } from './content-folder.ts';
import { once } from './once.ts';

export const FIRST_YEAR = 1988;
export const YEARS = 30;
const PROJECTS = 100;
/** The group meets twice a month. */
const DAYS = ['05', '19'];
const GROUP = 'Gemensam utvecklingsgrupp';
/** Of each meeting. */
const SECTIONS = 9;
const STATUSES = ['avslutat', 'pågår', 'pågår', 'pågår', 'avslutat', 'pausat', 'idé'];
const SUBJECTS =
  'Språkstöd Trygghet Bostäder Matlagning Kulturdagar Uteplatser Läxhjälp Cykelbanor Odling Trappräcken'.split(' ');
const PLACES =
  'i skolan|vid stationen|för äldre|för barn och unga|i norra delen|med föreningarna|på biblioteket|i sommar|utan dator|hemma'.split(
    '|',
  );
const WORDS =
  'mötet gruppen brukare förening stöd vardag arbete utbildning lokaler tillsammans erfarenhet kontakt uppföljning dörren nycklar broschyren kvällar helgen blev ska kan var fick gav såg läste ringde bad tyckte med från till under efter utan mellan många några alla flera'.split(
    ' ',
  );

/** 720 minutes about projects that take turns: each comes up in some years, several times. */
function files(): Files {
  const random = sequence();
  const names = Array.from(
    { length: PROJECTS },
    (_, index) => `${SUBJECTS[index % 10]} ${PLACES[Math.floor(index / 10)]}`,
  );
  const found: Record<string, string> = {
    'site.yaml': 'title: Provarkivet\nurl: https://prov.example/\n',
    'organisations.yaml': '- name: Ria\n',
    'groups/grupp.md': `---\nname: ${GROUP}\n---\n`,
  };
  for (const [index, name] of names.entries())
    found[`projects/p${index}.md`] = `---\nname: ${name}\nstatus: ${STATUSES[index % STATUSES.length]}\n---\n`;
  for (let month = 0; month < YEARS * 12; month += 1)
    for (const day of DAYS) {
      const date = `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${day}`;
      const sections = topicsOf(month, random).map((topic) => section(names[topic] ?? '', random));
      found[`minutes/${date}.md`] = minutes({ date, group: GROUP }, sections.join('\n'));
    }
  return found;
}

/** The projects that are talked of change slowly, and one that has been away comes back now and then. */
function topicsOf(month: number, random: () => number): number[] {
  const any = Math.floor(random() * PROJECTS);
  const current = Array.from({ length: SECTIONS - 1 }, () => Math.floor(month / 4) * 3 + Math.floor(random() * 25));
  return [...new Set([any, ...current.map((topic) => topic % PROJECTS)])];
}

function section(name: string, random: () => number): string {
  const sentence = (): string => {
    const words = Array.from({ length: 11 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
    return `Vi hörde att ${words}.`;
  };
  const decision = random() < 0.2 ? '\n\nVi beslutar att börja i höst.' : '';
  return `## ${name}\n\n${sentence()} ${sentence()}${decision}\n`;
}

/** The start page, `/projekt/` and the pages of the years with the stylesheet, by their paths. */
export const longSite = once((): BuiltSite => {
  const { archive, problems } = loadArchive(contentFolder(files()), '2017-12-31' as CalendarDate);
  if (!archive) throw new Error(problems.map(formatProblem).join('\n'));
  const made = makeAssets();
  const compounds = (word: string) => loadSwedishWords().compounds.read(word).joints;
  const { pages } = new SiteViews(archive, recordOf(archive), made.assets, compounds);
  return new Map([
    ...made.files.flatMap(({ path, content }): [string, string][] =>
      typeof content === 'string' ? [[path, content]] : [],
    ),
    ...pages.start.map((lazyPage) => [lazyPage.shell.file, document(start.render({ lazyPage }))] as const),
    ...pages.projects.map((lazyPage) => [lazyPage.shell.file, document(projects.render({ lazyPage }))] as const),
    ...pages.projectYear.map((lazyPage) => [lazyPage.shell.file, document(projectYear.render({ lazyPage }))] as const),
  ]);
});

function document(page: VNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}`;
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function sequence(): () => number {
  let state = 20170116;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
