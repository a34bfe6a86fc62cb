/** From the program's folder to readers: the lines of the guide, then what the workflows run, one by one, and what comes of it. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../support/browser.ts';
import { expectTitles } from '../support/search-page.ts';
import type { Ended } from '../support/shell.ts';
import { openWorkflowPlace, type WorkflowPlace } from '../support/workflow-place.ts';
import { gitlabSteps, type Inputs, type Step, stepsOfJob } from '../support/workflow-steps.ts';

const [, LINES = ''] =
  /## De fem raderna\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync('docs/publicera.md', 'utf8')) ?? [];
const DAY = 24 * 60 * 60 * 1000;

let place: WorkflowPlace;
let lines: Ended;
beforeAll(async () => {
  place = await openWorkflowPlace();
  lines = await place.run(LINES, place.program);
});
afterAll(() => place?.close());

/** Runs steps in order until one fails. */
async function runSteps(
  steps: readonly Step[],
  archive: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  let ended: Ended = { code: -1, out: '', err: '' };
  for (const { run, env } of steps) {
    ended = await place.run(run, archive, { ...env, ...more });
    if (ended.code !== 0) break;
  }
  return ended;
}

/** Changes a file of the archive, and commits it there. */
async function commit(archive: string, path: string, change: (text: string) => string): Promise<void> {
  const file = join(archive, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  expect(await place.run('git commit --quiet -am Ändrat', archive)).toMatchObject({ code: 0 });
}

test('the lines of the guide are five, and lead as they stand to a repository at a host', async () => {
  expect(LINES.trim().split('\n')).toHaveLength(5);
  expect(lines.code, lines.err).toBe(0);
  const archive = await place.clone('pushed');
  expect(readdirSync(archive).sort()).toEqual(
    [
      '.git',
      '.github',
      '.gitignore',
      '.npmrc',
      'README.md',
      'content',
      'docs',
      'oppnasoc-0.1.0.tgz',
      'package-lock.json',
      'package.json',
    ].sort(),
  );
});

describe('at GitHub', () => {
  const FILE = '.github/workflows/publicera.yml';
  let archive: string;
  let minutes: string;

  /** Runs the job that builds; all but the first time its packages are there. */
  async function build({
    inputs = {},
    later = 0,
    first = false,
  }: {
    inputs?: Inputs;
    later?: number;
    first?: boolean;
  } = {}) {
    const steps = stepsOfJob(archive, FILE, 'build', inputs);
    const summary = join(archive, '..', 'summary.md');
    rmSync(summary, { force: true });
    rmSync(join(archive, '_site'), { recursive: true, force: true });
    const ended = await runSteps(first ? steps : steps.slice(1), archive, {
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'namn/arkiv',
      GITHUB_REF_NAME: 'main',
      LATER: String(later * DAY),
    });
    return { ...ended, site: join(archive, '_site'), summary: readFileSync(summary, 'utf8') };
  }

  beforeAll(async () => {
    archive = await place.clone('github');
    const [name] = readdirSync(join(archive, 'content/minutes'));
    minutes = `content/minutes/${name}`;
  });

  test('the first run of the workflow makes a site below /arkiv/, with nothing to compare it with', async () => {
    const { code, out, err, site, summary } = await build({ first: true });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      '::warning file=content/site.yaml,line=1,col=1,title=Ingen webbplats finns på https%3A//namn.github.io/arkiv/ än',
    );
    expect(out).toMatch(/^::notice::Klart: 1 möte, \d+ sidor i _site\.$/m);
    expect(summary).toMatch(/^## Allt gick bra\n\nKlart: 1 möte, /);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('href="/arkiv/protokoll/"');
    place.deploy(site);
  });

  test('in a browser it can be searched', async () => {
    const website = await openFolder({ folder: join(archive, '_site'), pathPrefix: '/arkiv/' });
    try {
      const { page, requests, complaints } = await website.visit('');
      await page.getByLabel('Sök i protokollen').fill('vattenkran');
      await page.keyboard.press('Enter');
      await expectTitles(page, [expect.stringMatching(/^Styrelsen /) as unknown as string]);
      expect(requests.filter((address) => !address.startsWith('/arkiv/'))).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await website.close();
    }
  });

  test('a commit with a wrong date fails at its line, with the remedy, and makes no site', async () => {
    await commit(archive, minutes, WRONG);
    const { code, out, site, summary } = await build();
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^::error file=${minutes},line=3,col=7,title=[^:]*::”2026-13-13” är inget datum – .* – rätta datumet\\.$`,
        'm',
      ),
    );
    expect(summary).toContain(`rad 3](<https://github.com/namn/arkiv/edit/main/${minutes}#L3>): `);
    expect(existsSync(site)).toBe(false);
    await place.run('git revert --no-edit HEAD', archive);
  });

  test('an address that is lost stops it, unless whoever starts it by hand lets it go', async () => {
    await commit(archive, 'content/pages/personuppgifter.md', (text) => text.replaceAll('##', '#'));
    await place.run(
      'git mv content/projects/tradgarden.md content/projects/park.md && git commit -qm Flyttad',
      archive,
    );
    const refused = await build();
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('::error file=content/projects/park.md,');
    expect(refused.summary).toContain('\n\n```text\n/projekt/tradgarden/\n```\n');
    const some = await build({ inputs: { let_go: 'https://namn.github.io/arkiv/projekt/tradgarden,' } });
    const all = await build({ inputs: { let_go: 'Allt', allow_shrink: 'true' } });
    expect([some.code, all.code]).toEqual([0, 0]);
    expect(all.out).toContain('Borttaget med flit: ');
    await place.run('git reset --quiet --hard origin/main', archive);
  });

  test('a day after, without a commit, a meeting that was coming is one that has been', async () => {
    const next = /next:\n {2}- (\S+)/.exec(readFileSync(join(archive, minutes), 'utf8'))?.[1] ?? '';
    const told = (site: string, page: string) => readFileSync(join(site, page, 'index.html'), 'utf8').includes(next);
    const year = `kalender/${next.slice(0, 4)}`;
    // the archive was made a week after its first meeting
    const made = Date.parse(/\d{4}-\d\d-\d\d/.exec(minutes)?.[0] ?? '') / DAY + 7;
    const days = Date.parse(next) / DAY - made;
    const { site, out } = await build({ later: days - 1 });
    // now there is something to compare it with, and nothing to say of that
    expect(out).toMatch(/^::notice::Klart: [^\n]*\n$/);
    expect([told(site, '.'), told(site, 'grupper/styrelsen'), told(site, year)]).toEqual([true, true, false]);
    await build({ later: days + 1 });
    expect([told(site, '.'), told(site, 'grupper/styrelsen'), told(site, year)]).toEqual([false, false, true]);
  });
});

/** A clone with another host's workflow in it, and the packages that the first clone has got. */
async function cloneFor(host: string, file: string): Promise<string> {
  const archive = await place.clone(host);
  mkdirSync(dirname(join(archive, file)), { recursive: true });
  cpSync(`scripts/starter/repository/${host}.yml`, join(archive, file));
  await place.run('cp -al ../github/node_modules .', archive);
  return archive;
}

/** The steps after that which gets the packages. */
function afterInstall(steps: readonly Step[]): Step[] {
  expect(steps[0]?.run).toMatch(/^npm ci\b/);
  return steps.slice(1);
}

const WRONG = (text: string): string => text.replace(/^date: .*/m, 'date: 2026-13-13');

test('at GitLab the first run makes a site, though it is led to a login, and a wrong date is a finding at its line', async () => {
  place.demandLogin();
  const archive = await cloneFor('gitlab', '.gitlab-ci.yml');
  const report = () => JSON.parse(readFileSync(join(archive, 'gl-code-quality-report.json'), 'utf8'));
  const { code, err } = await runSteps(afterInstall(gitlabSteps(archive, 'pages')), archive);
  expect(code, err).toBe(0);
  expect(existsSync(join(archive, 'public/index.html'))).toBe(true);
  expect(report()).toMatchObject([{ severity: 'minor', location: { path: 'content/site.yaml' } }]);
  const [name] = readdirSync(join(archive, 'content/minutes'));
  await commit(archive, `content/minutes/${name}`, WRONG);
  const failed = await runSteps(afterInstall(gitlabSteps(archive, 'check')), archive);
  expect(failed.code).toBe(1);
  expect(failed.err).toContain('är inget datum');
  expect(report()).toMatchObject([{ location: { path: `content/minutes/${name}`, lines: { begin: 3 } } }]);
});

test('at Forgejo the site is published to a branch, which a wrong date leaves as it was', async () => {
  const FILE = '.forgejo/workflows/publicera.yml';
  const archive = await cloneFor('forgejo', FILE);
  const branch = () =>
    place.run(
      'git fetch --quiet origin pages && git ls-tree --name-only FETCH_HEAD && git rev-parse FETCH_HEAD',
      archive,
    );
  const publish = () => runSteps(afterInstall(stepsOfJob(archive, FILE, 'publish')), archive);
  const { code, out, err } = await publish();
  expect(code, out + err).toBe(0);
  const published = await branch();
  expect(published.out.split('\n')).toEqual(expect.arrayContaining(['index.html', 'data', '.nojekyll']));
  const [name] = readdirSync(join(archive, 'content/minutes'));
  await commit(archive, `content/minutes/${name}`, WRONG);
  const check = await runSteps(afterInstall(stepsOfJob(archive, FILE, 'check')), archive);
  const failed = await publish();
  for (const ended of [check, failed]) {
    expect(ended.code).toBe(1);
    expect(ended.out).toContain(`content/minutes/${name}:3:7 fel: ”2026-13-13” är inget datum`);
  }
  expect(await branch()).toEqual(published);
});
