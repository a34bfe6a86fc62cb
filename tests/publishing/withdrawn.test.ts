/** What may no longer be shown goes with the next publication, also out of files that stay for open pages, and does not come back. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { lookOf } from '../../src/publishing/look-of-content.ts';
import { manifestOf } from '../../src/publishing/manifest.ts';
import { openTarget } from '../../src/publishing/open-target.ts';
import { type PublishOptions, publishSite } from '../../src/publishing/publish-site.ts';
import type { Target } from '../../src/publishing/target.ts';
import { minutes, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { filesWith } from '../support/published.ts';
import { Place } from '../support/release-place.ts';
import { programAt, startSshd } from '../support/servers.ts';
import { hasSshd, startSftpServer } from '../support/sftp-server.ts';
import type { WholeSite } from '../support/whole-site.ts';

const today = '2017-06-30' as CalendarDate;
const hasSsh = ['sshd', 'ssh', 'rsync'].every(programAt);
const MEETING = 'minutes/2017/2017-01-16-gemensam-grupp.md';
const NAMED = minutes({}, '## Klarspråk\n\nGudvår Qvarnsten läste fem brev.\n');
const people = (show: string): string => `- name: Gudvår Qvarnsten\n  role: sekreteraren\n  show: ${show}\n`;

/** An archive in which somebody is named. */
function archive(): { content: string; to: string } {
  const folder = temporaryFolder();
  const content = join(folder, 'arkiv/content');
  writeFiles(content, { ...small, [MEETING]: NAMED, 'people.yaml': people('name') });
  return { content, to: join(folder, 'webb') };
}

function wholeIn(folder: string): WholeSite {
  return new Map(manifestOf(folder).map(({ path }) => [path, readFileSync(join(folder, path))]));
}

const publish = (options: Omit<PublishOptions, 'today' | 'uncommitted'>) =>
  publishSite({ ...options, today, uncommitted: true });

describe('a name that is withheld', () => {
  test('is in no file that is served from the next publication on, and one can’t go back to it', async () => {
    const { content, to } = archive();
    await publish({ content, to });
    expect(filesWith(wholeIn(join(to, 'current')), 'Qvarnsten').length).toBeGreaterThan(1);
    writeFiles(content, { 'people.yaml': people('role') });
    await publish({ content, to });
    expect(filesWith(wholeIn(join(to, 'current')), 'Qvarnsten')).toEqual([]);

    const target = await openTarget(to);
    onTestFinished(() => target.close());
    await expect(target.rollback(lookOf(content))).rejects.toThrow(
      /^Det går inte att gå tillbaka i \S+: i utgåvan \S+ står ett namn som people\.yaml döljer, .+ i feed\.json, .+ till – en utgåva som får visas väntades – ta tillbaka/,
    );
    expect(filesWith(wholeIn(join(to, 'current')), 'Qvarnsten')).toEqual([]);
  });

  test('is not put back into what one goes back to, where it is not', async () => {
    const { content, to } = archive();
    writeFiles(content, { [MEETING]: small[MEETING] as string });
    await publish({ content, to });
    writeFiles(content, { [MEETING]: NAMED });
    await publish({ content, to });
    writeFiles(content, { 'people.yaml': people('hidden') });
    const target = await openTarget(to);
    onTestFinished(() => target.close());
    await target.rollback(lookOf(content));
    expect(filesWith(wholeIn(join(to, 'current')), 'Qvarnsten')).toEqual([]);
  });

  test('is in no file of a branch', async () => {
    const { content } = archive();
    const [root, bare, clone] = ['..', '../../bart.git', '../../klon'].map((path) => join(content, path)) as [
      string,
      string,
      string,
    ];
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
    mkdirSync(bare);
    git('init', '--quiet', '--bare', bare);
    git('init', '--quiet', '--initial-branch=main');
    git('remote', 'add', 'origin', bare);
    for (const show of ['name', 'role']) {
      writeFiles(content, { 'people.yaml': people(show) });
      await publish({ content, to: 'branch' });
    }
    git('clone', '--quiet', '--branch', 'pages', bare, clone);
    rmSync(join(clone, '.git'), { recursive: true });
    expect(filesWith(wholeIn(clone), 'Qvarnsten')).toEqual([]);
  });

  test('nobody knows of where the register of people can’t be read', () => {
    const { content } = archive();
    expect(lookOf(content)).toBeDefined();
    expect(lookOf(join(content, 'finns-inte'))).toBeUndefined();
    for (const files of [{ 'people.yaml': '- name: [' }, { 'people.yml': people('role') }]) {
      writeFiles(content, files);
      expect(lookOf(content)).toBeUndefined();
    }
  });
});

test('a page that is let go leaves its text in no search file', async () => {
  const { content, to } = archive();
  const file = 'minutes/2017/2017-02-13-gemensam-grupp.md';
  writeFiles(content, { [file]: minutes({ date: '2017-02-13' }, '## Klarspråk\n\nAbrakadabra.\n') });
  await publish({ content, to });
  rmSync(join(content, file));
  await publish({ content, to, letGo: true });
  expect(filesWith(wholeIn(join(to, 'current')), 'abrakadabra')).toEqual([]);
});

describe('to forget', () => {
  test('leaves no text of earlier publications, served or not', async () => {
    const { content, to } = archive();
    await publish({ content, to });
    writeFiles(content, { [MEETING]: small[MEETING] as string });
    // it was written away: only who did so knows that it may not be shown
    await publish({ content, to, forget: true });
    expect(readdirSync(join(to, 'releases'))).toHaveLength(2);
    expect(filesWith(wholeIn(to), 'Qvarnsten')).toEqual([]);
  });
});

describe('search files that are refused are not kept, and style is,', () => {
  /** Publishes sites 1 and 2, and returns the folders below `pagefind`, and the number of styles. */
  async function kept(open: () => Promise<Target>, folder: string, what: 'look' | 'forget'): Promise<unknown[]> {
    const place = new Place();
    const seen: string[] = [];
    for (const number of [1, 2]) {
      const target = await open();
      const look = (files: readonly { path: string }[]) => {
        seen.push(...files.map(({ path }) => path));
        return files.slice(0, 1).map(({ path }) => path);
      };
      await target.publish(place.site(number), what === 'look' ? { look } : { forget: true });
      await target.close();
    }
    if (what === 'look') expect(seen.every((path) => path.startsWith('pagefind/')) && seen.length).toBe(3);
    const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
    return [readdirSync(join(folder, 'pagefind')).length, styles.length];
  }

  test.for(['look', 'forget'] as const)('in a folder: %s', async (what) => {
    const place = new Place();
    expect(await kept(() => openTarget(place.to), place.path('current'), what)).toEqual([1, 2]);
  });

  test.skipIf(!hasSsh)('over ssh, where one can’t go back to them either (needs sshd, ssh and rsync)', async () => {
    const server = await startSshd();
    onTestFinished(server.stop);
    for (const what of ['look', 'forget'] as const) {
      const place = new Place(server);
      const open = () => openTarget(place.to, { ssh: server.ssh });
      expect(await kept(open, place.path('current'), what)).toEqual([1, 2]);
      if (what === 'forget') continue;
      const isFirst = ({ content }: { content: unknown }) =>
        typeof content === 'object' && content !== null && 'copyOf' in content
          ? readFileSync(String(content.copyOf), 'utf8').includes('Nummer 1')
          : false;
      await expect(
        place.with((target) => target.rollback((files) => files.filter(isFirst).map(({ path }) => path))),
      ).rejects.toThrow('döljer, ett personnummer, eller något som inte går att läsa, i index.html –');
      expect(place.served()).toBe(2);
    }
  });

  test.skipIf(!hasSshd)('by SFTP (needs sshd)', async () => {
    const server = await startSftpServer();
    onTestFinished(server.stop);
    const { HOME, SSH_AUTH_SOCK } = process.env;
    onTestFinished(() => void Object.assign(process.env, { HOME, ...(SSH_AUTH_SOCK && { SSH_AUTH_SOCK }) }));
    process.env['HOME'] = server.home;
    delete process.env['SSH_AUTH_SOCK'];
    for (const what of ['look', 'forget'] as const) {
      const folder = temporaryFolder();
      expect(await kept(() => openTarget(`${server.address}${folder}`), folder, what)).toEqual([1, 2]);
    }
  });
});
