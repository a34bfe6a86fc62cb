/** The command `npm run init`: a small archive that builds without a problem on any day, in a folder that is new or empty. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import ours from '../../package.json' with { type: 'json' };
import { examples } from '../../scripts/commands/examples.ts';
import { starterFiles } from '../../scripts/starter/starter-files.ts';
import { type CalendarDate, daysAfter } from '../../src/domain/dates.ts';
import { build } from '../../src/site/build.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, temporaryFolder } from '../support/content-folder.ts';
import { treeOf } from '../support/tree.ts';

/** Runs the command without a person at the terminal. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return node(['dist/oppnasoc.js', 'init', ...args], '.');
}

/** Runs Node with some arguments, in a folder. */
function node(args: readonly string[], cwd: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd }, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

const answers = { title: 'Våra protokoll', url: 'https://example.org/' };

describe.for(['2017-03-01', '2020-02-29', '2023-12-31', '2031-01-01'])('an archive that is started on %s', (day) => {
  const files = () => Object.fromEntries(starterFiles(answers, day as CalendarDate));

  test.for([
    ['the same day', day],
    ['the day after', daysAfter(day as CalendarDate, 1)],
    ['much later', `2044${day.slice(4)}`],
  ] as const)('has no problem %s', ([, today]) => {
    const { archive, problems, skipped } = loadArchive(contentFolder(files()), today as CalendarDate);
    expect(problems).toEqual([]);
    expect(skipped).toBe(0);
    expect(archive).toBeDefined();
  });

  test('can be built as of a day before it, too', () => {
    const { archive } = loadArchive(contentFolder(files()), daysAfter(day as CalendarDate, -300));
    expect(archive?.meetings).toEqual([]);
  });

  test('has a meeting that has been, one to come, and nothing that is late', () => {
    const { archive } = loadArchive(contentFolder(files()), day as CalendarDate);
    expect(archive?.meetings.map(({ state, date }) => [state, date < day])).toEqual([['held', true]]);
    const [past, next, ...later] = archive?.groups[0]?.occasions ?? [];
    expect([past?.date, next?.date]).toEqual([daysAfter(day as CalendarDate, -7), daysAfter(day as CalendarDate, 7)]);
    // what the schedule says agrees with what the minutes say of the next meeting
    expect(later[0]?.date).toBe(daysAfter(day as CalendarDate, 21));
    expect(later.length).toBeGreaterThan(20);
    expect(archive?.outcomes.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'decision made',
      'task open',
      'question open',
    ]);
    expect(archive?.outcomes.every(({ due }) => !due?.date || due.date > day)).toBe(true);
  });
});

test('what it writes is built, without a warning, as it stands', async () => {
  const folder = join(temporaryFolder(), 'mitt arkiv');
  const { code, out, err } = await run(folder, '--today', '2017-03-01');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')).toEqual([
    `Klart: 18 filer i ${folder}. Protokollen och det andra som blir webbplatsen ligger i mappen content.`,
    `Gå dit:            cd "${folder}"`,
    'Hämta programmet:  npm install',
    'Se webbplatsen:    npm start',
    'Granska den:       npm run check',
    'Hur den publiceras står i docs/publicera.md, och hur den används i README.md.',
    '',
  ]);
  const output = join(temporaryFolder(), 'ut');
  const result = await build({ content: join(folder, 'content'), output, today: '2017-03-01' as CalendarDate });
  expect(result).toMatchObject({ published: true, problems: [], meetings: 1 });
  expect(readFileSync(join(output, 'uppgifter/index.html'), 'utf8')).toContain('tar reda på vad jorden kostar');
});

test('the example of each command is right in an archive that it writes', async () => {
  const parent = temporaryFolder();
  const words = (line: string) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const runExample = (line: string, cwd: string) => {
    const [npx, name, ...args] = words(line);
    expect([npx, name]).toEqual(['npx', 'oppnasoc']);
    return node([resolve('dist/oppnasoc.js'), ...args], cwd);
  };
  expect(await runExample(examples.init, parent)).toMatchObject({ code: 0, err: '' });
  const archive = join(parent, 'mitt-arkiv');
  execFileSync('git', ['-C', archive, 'init', '-q']);
  execFileSync('git', ['-C', archive, 'add', '-A']);
  execFileSync('git', [
    '-C',
    archive,
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@prov.example',
    'commit',
    '-qm',
    'Ett arkiv',
  ]);
  // the root of the disk is not for tests
  const publish = examples.publish.replace('/srv/', `${parent}/`);
  const { init: _, start: __, erase, ...others } = { ...examples, publish };
  for (const line of Object.values(others).toSorted((a) => (a === publish ? -1 : 0)))
    expect(await runExample(line, archive), line).toMatchObject({ code: 0, err: '' });
  // nobody can answer here
  expect(await runExample(`${erase} --yes`, archive)).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(parent).sort()).toEqual(['mitt-arkiv', 'protokoll', 'ut']);
});

test('any name is the name of the site, and its address is that of its pages', async () => {
  const folder = join(temporaryFolder(), 'ny');
  const title = 'Vår "förening": #1 – $& {{x}} __day__ \\';
  expect(await run(folder, '--title', title, '--url', 'https://example.org/a/')).toMatchObject({ code: 0, err: '' });
  const { archive, problems } = loadArchive(join(folder, 'content'));
  expect(problems).toEqual([]);
  expect(archive?.site).toMatchObject({ title, url: 'https://example.org/a/' });
  const [heading] = readFileSync(join(folder, 'README.md'), 'utf8').split('\n');
  expect(heading).toBe('# Vår "förening": `#1` – `$&` \\{\\{x\\}\\} \\_\\_day\\_\\_ \\\\');
});

describe('around the content', () => {
  const GITHUB = '.github/workflows/publicera.yml';
  const GITLAB = '.gitlab-ci.yml';
  const FORGEJO = '.forgejo/workflows/publicera.yml';
  const packed = `oppnasoc-${ours.version}.tgz`;

  /** The files beside the content of a new archive, and what its package.json says. */
  async function written(...args: string[]) {
    const folder = join(temporaryFolder(), 'ny');
    expect(await run(folder, ...args)).toMatchObject({ code: 0, err: '' });
    const files = [...treeOf(folder).keys()].filter((path) => !path.startsWith('content/'));
    return { files: new Set(files), npm: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
  }

  test.for([
    [['--url', 'https://ria.github.io/arkiv/'], [GITHUB]],
    [['--url', 'https://ria.gitlab.io/arkiv/'], [GITLAB]],
    [['--url', 'https://ria.codeberg.page/arkiv/'], [FORGEJO]],
    [['--url', 'https://ria.example/', '--host', 'gitlab'], [GITLAB]],
    [
      ['--url', 'https://ria.example/'],
      [GITHUB, GITLAB, FORGEJO],
    ],
  ] as const)('%s gives the workflows of %s', async ([args, workflows]) => {
    const { files } = await written(...args, '--program', '0.1.0');
    const guides = ['docs/skriva-protokoll.md', 'docs/publicera.md'];
    expect(files).toEqual(new Set(['package.json', '.gitignore', 'README.md', ...guides, ...workflows]));
  });

  test('are the guides, and all that the README and they lead to is there', async () => {
    const folder = join(temporaryFolder(), 'ny');
    expect(await run(folder, '--program', '0.1.0')).toMatchObject({ code: 0, err: '' });
    for (const page of ['README.md', 'docs/skriva-protokoll.md', 'docs/publicera.md']) {
      const text = readFileSync(join(folder, page), 'utf8').replace(/`[^`\n]*`/g, '');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
      expect(
        links.filter((link) => !existsSync(join(folder, dirname(page), link))),
        page,
      ).toEqual([]);
    }
  });

  test('is the program itself, packed, so that it can be built without any registry of ours', async () => {
    const { files, npm } = await written();
    expect(files).toContain(packed);
    expect(npm).toEqual({
      private: true,
      scripts: {
        start: 'oppnasoc start',
        check: 'oppnasoc check',
        build: 'oppnasoc build',
        publish: 'oppnasoc publish',
        kallelse: 'oppnasoc kallelse',
      },
      dependencies: { oppnasoc: `file:${packed}` },
    });
  });

  test('is where else the program comes from, when that was said', async () => {
    const { files, npm } = await written('--program', 'git+https://exempel.se/oppnasoc.git');
    expect(files).not.toContain(packed);
    expect(npm.dependencies).toEqual({ oppnasoc: 'git+https://exempel.se/oppnasoc.git' });
  });

  test('is nothing, and neither is the content, when npm can’t be run', async () => {
    const folder = join(temporaryFolder(), 'ny');
    const env = { PATH: '' };
    const ended = new Promise<string>((resolve) =>
      execFile(process.execPath, ['dist/oppnasoc.js', 'init', folder], { env }, (failed, out, err) =>
        resolve(`${failed?.code} ${out}${err}`),
      ),
    );
    expect(await ended).toMatch(/^2 npm går inte att köra \(ENOENT\) – .* – installera npm, eller säg med --program /);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('nothing is written', () => {
  test.for(['anteckningar.txt', '.git', 'site.yaml'])('where %s is already', async (name) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), 'mitt');
    const before = treeOf(folder);
    const err = `${folder} är inte tom: där finns ${name} – en ny eller tom mapp väntades, och inget skrevs – välj en annan mapp.\n`;
    expect(await run(folder)).toEqual({ code: 2, out: '', err });
    expect(treeOf(folder)).toEqual(before);
  });

  test('over a file', async () => {
    const file = join(temporaryFolder(), 'fil');
    writeFileSync(file, 'mitt');
    const err = `${file} är en fil – en ny eller tom mapp väntades, och inget skrevs – välj en annan mapp.\n`;
    expect(await run(file)).toEqual({ code: 2, out: '', err });
  });

  test.for([
    [
      ['--url', 'exempel.se'],
      '--url: ”exempel.se” är ingen webbadress – en hel adress väntades, till exempel https://example.org/protokoll/.',
    ],
    [['--title', 'a\u202eb'], '--title: Ett osynligt tecken står i namnet – skriv det för hand.'],
    [['--host', 'dator'], '--host dator finns inte – github, gitlab eller forgejo väntades – välj en av dem.'],
    [['--today', 'i går'], '--today i går är inget datum – år-månad-dag väntades, till exempel 2017-03-01.'],
  ] as const)('when an answer can’t be used: %s', async ([args, err]) => {
    const folder = join(temporaryFolder(), 'ny');
    expect(await run(folder, ...args)).toEqual({ code: 2, out: '', err: `${err}\n` });
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  test('without a folder to write in', async () => {
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toMatch(
      /^Kommandot går inte att läsa: init – <mapp>, mappen som arkivet skrivs i, väntades – till exempel: npx oppnasoc init mitt-arkiv /,
    );
  });
});

test('an empty folder will do', async () => {
  const folder = join(temporaryFolder(), 'tom');
  mkdirSync(folder);
  expect(await run(folder)).toMatchObject({ code: 0, err: '' });
});
