/** Files that the system does not let be read, and what is no file: each is told in its place, and stops no reading of others. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/content/folder/read-source.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { summaryOf } from '../../src/site/reports/summary.ts';
import { contentFolder, small, temporaryFolder } from '../support/content-folder.ts';
import { asOrdinaryUser } from '../support/ordinary-user.ts';

const GIGABYTES = 3 * 1024 ** 3;
const MINUTES = 'minutes/2017/2017-01-16-gemensam-grupp.md';
const GROUP = 'groups/gemensam-grupp.md';
const NO_RIGHT = 'går inte att läsa: du har inte rätt till den';
const GIVE_RIGHT = 'ge ditt konto rätt att läsa den.';
const NAME =
  'Namnet har tecken som inte går att läsa – ett namn med teckenkodningen UTF-8 väntades – döp om filen eller mappen.';
const TOO_LARGE = 'Filen är större än 512 kB – så långa texter läses inte – dela den i flera filer.';
const NO_FILE = 'Det här är en länk eller specialfil – en vanlig fil väntades – lägg filen själv här.';

/** A name in Latin-1, as old Windows programs and packed files have them. */
const latin1 = (folder: string, name: string): Buffer => Buffer.from(join(folder, name), 'latin1');

interface Fault {
  name: string;
  make: (folder: string) => void;
  /** The lines of all problems, without the folder. */
  told: string[];
}

const faults: Fault[] = [
  {
    name: 'minutes whose name is Latin-1',
    make: (folder) => writeFileSync(latin1(folder, 'minutes/möte.md'), 'x'),
    told: [`minutes/m\ufffdte.md:1:1 fel: ${NAME}`],
  },
  {
    name: 'an attachment whose name is Latin-1',
    make: (folder) => {
      mkdirSync(join(folder, 'attachments'));
      writeFileSync(latin1(folder, 'attachments/möte.pdf'), 'x');
    },
    told: [`attachments/m\ufffdte.pdf:1:1 fel: ${NAME}`],
  },
  {
    name: 'a folder whose name is Latin-1',
    make: (folder) => renameSync(join(folder, 'minutes/2017'), latin1(folder, 'minutes/år')),
    told: [`minutes/\ufffdr:1:1 fel: ${NAME}`],
  },
  {
    name: 'minutes that may not be read',
    make: (folder) => chmodSync(join(folder, MINUTES), 0),
    told: [`${MINUTES}:1:1 fel: Filen ${NO_RIGHT} – en fil som du får läsa väntades – ${GIVE_RIGHT}`],
  },
  {
    name: 'a group that may not be read: that others name it is no second error',
    make: (folder) => chmodSync(join(folder, GROUP), 0),
    told: [`${GROUP}:1:1 fel: Filen ${NO_RIGHT} – en fil som du får läsa väntades – ${GIVE_RIGHT}`],
  },
  {
    name: 'a folder that may not be read: nothing is told of what refers to what lies there',
    make: (folder) => chmodSync(join(folder, 'groups'), 0),
    told: [`groups:1:1 fel: Mappen ${NO_RIGHT} – en mapp som du får läsa väntades – ${GIVE_RIGHT}`],
  },
  {
    name: 'an attachment that may not be read',
    make: (folder) => {
      mkdirSync(join(folder, 'attachments'));
      writeFileSync(join(folder, 'attachments/karta.pdf'), 'x', { mode: 0 });
      writeFileSync(
        join(folder, MINUTES),
        '---\ndate: 2017-01-16\ngroup: Gemensam grupp\n---\n\nSe [kartan](../../attachments/karta.pdf).\n',
      );
    },
    told: [`attachments/karta.pdf:1:1 fel: Bilagan ${NO_RIGHT} – en fil som du får läsa väntades – ${GIVE_RIGHT}`],
  },
  {
    name: 'minutes of three gigabytes',
    make: (folder) => truncateSync(join(folder, MINUTES), GIGABYTES),
    told: [`${MINUTES}:1:1 fel: ${TOO_LARGE}`],
  },
  {
    name: 'a register of three gigabytes',
    make: (folder) => truncateSync(join(folder, 'organisations.yaml'), GIGABYTES),
    told: [`organisations.yaml:1:1 fel: ${TOO_LARGE}`],
  },
  {
    name: 'a pipe, which would be waited for',
    make: (folder) => void execFileSync('mkfifo', [join(folder, 'minutes/rör.md')]),
    told: [`minutes/rör.md:1:1 fel: ${NO_FILE}`],
  },
  {
    name: 'links that lead round',
    make: (folder) => {
      symlinkSync('.', join(folder, 'minutes/mapp'));
      symlinkSync('b.md', join(folder, 'minutes/a.md'));
      symlinkSync('a.md', join(folder, 'minutes/b.md'));
    },
    told: ['a.md', 'b.md', 'mapp'].map((name) => `minutes/${name}:1:1 fel: ${NO_FILE}`),
  },
  {
    name: 'a folder instead of a register',
    make: (folder) => {
      rmSync(join(folder, 'site.yaml'));
      mkdirSync(join(folder, 'site.yaml'));
    },
    told: [
      'site.yaml:1:1 fel: Filen site.yaml saknas – webbplatsens namn och adress väntades där – skapa filen med raderna ”title: …” och ”url: https://…”.',
    ],
  },
];

test.for(faults)('what the system does not let be read is told of, $name', async ({ make, told }) => {
  const folder = contentFolder(small);
  make(folder);
  const { problems } = await asOrdinaryUser(folder, () => loadArchive(folder));
  chmodSync(join(folder, 'groups'), 0o755);
  expect(problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''))).toEqual(told);
  // which looks at the files of the problems once more
  expect(summaryOf({ problems, ending: [], succeeded: false } as never, () => undefined, {})).toContain(
    told[0]?.split(':')[0]?.split('/').at(-1)?.slice(0, 3),
  );
});

test('a socket is no file', async () => {
  const folder = contentFolder(small);
  const server = createServer();
  await new Promise<void>((done) => server.listen(join(folder, 'minutes/uttag.md'), done));
  const { problems } = loadArchive(folder);
  server.close();
  expect(problems.map(({ message }) => message)).toEqual([NO_FILE]);
});

test('files that are gone, or something else, when they are read are told', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'mapp.md'));
  writeFileSync(join(folder, 'fil'), '');
  const messageOf = (name: string) => readSource(join(folder, name)).problems.map(({ message }) => message);
  const rest = 'en fil som du får läsa väntades – låt filerna ligga stilla medan de läses, och försök igen.';
  expect(messageOf('borta.md')).toEqual([`Filen går inte att läsa: den finns inte längre – ${rest}`]);
  expect(messageOf('mapp.md')).toEqual([`Filen går inte att läsa: den är nu en mapp – ${rest}`]);
  expect(messageOf('fil/a.md')).toEqual([`Filen går inte att läsa: mappen som den låg i är nu en fil – ${rest}`]);
  execFileSync('mkfifo', [join(folder, 'rör.md')]);
  expect(readSource(join(folder, 'rör.md'))).toMatchObject({
    file: expect.objectContaining({ text: '' }),
    problems: [],
  });
});
