/** The command `npm run publish`: from a commit to a site that is served, what stops it, and the way back. */
import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../src/publishing/manifest.ts';
import { type ReleaseRecord, readRecord } from '../../src/publishing/release-record.ts';
import { contentFolder, minutes, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';

const MEETING = 'minutes/2017/2017-02-13-gemensam-grupp.md';

/** An archive in a repository, and the folder that it is published in. */
class Archive {
  readonly content = contentFolder({
    ...small,
    [MEETING]: minutes({ date: '2017-02-13' }, '## Klarspråk\n\nVi läste två brev.\n'),
  });
  readonly place = join(temporaryFolder(), 'arkiv');

  constructor() {
    this.git('init', '-q');
    this.commit('Ett arkiv');
  }

  /** Commits all that there is, and returns the name of the commit. */
  commit(message: string): string {
    this.git('add', '-A');
    this.git('-c', 'user.name=Anna', '-c', 'user.email=anna@prov.example', 'commit', '-q', '-m', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.content, ...args], { encoding: 'utf8' });
  }

  /** Runs the command as a process of its own. */
  publish(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const all = ['dist/oppnasoc.js', 'publish', '--content', this.content, '--to', this.place, ...args];
    return new Promise((resolve) => {
      const child = execFile(process.execPath, all, (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }));
    });
  }

  /** The record of the only release. */
  record(): ReleaseRecord {
    const releases = join(this.place, 'releases');
    const [name = ''] = readdirSync(releases).filter((each) => each.endsWith('.json'));
    return readRecord(readFileSync(join(releases, name), 'utf8'), name);
  }

  /** The text of the start page that is served. */
  start(): string {
    return readFileSync(join(this.place, 'current/index.html'), 'utf8');
  }
}

describe('publish', () => {
  test('puts the site of a commit before readers, again when there is a new one, and goes back', async () => {
    const archive = new Archive();
    const first = await archive.publish('--today', '2017-06-30');
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^Klart: 2 möten, \d+ sidor i \S+\.\nUtgåvan från \d+ \p{L}+ \d{4} kl\. \d\d\.\d\d visas nu\.\n$/mu,
    );
    const before = archive.start();
    const { files, note } = archive.record();
    expect(manifestOf(join(archive.place, 'current'))).toEqual(files);
    expect(note.pages).toBe(files.filter(({ path }) => path.endsWith('.html')).length);
    writeFiles(archive.content, {
      'minutes/2017/2017-03-13-gemensam-grupp.md': minutes({ date: '2017-03-13' }, '## Klarspråk\n\nVi läste allt.\n'),
    });
    const commit = archive.commit('Ett möte till');
    expect((await archive.publish('--today', '2017-06-30')).code).toBe(0);
    expect(archive.start()).not.toBe(before);
    const { out } = await archive.publish('--list');
    expect(
      out
        .replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g, 'DAG')
        .replaceAll(/\S+@\S+/g, 'VEM')
        .split('\n'),
    ).toEqual([
      expect.stringMatching(/^ +Publicerad +Byggd för +Sidor +Commit +Av$/),
      expect.stringMatching(new RegExp(`^visas {2}DAG {2}2017-06-30 +\\d+ {2}${commit.slice(0, 10)} {2}VEM$`)),
      expect.stringMatching(/^ {7}DAG {2}2017-06-30 +\d+ {2}[0-9a-f]{10} {2}VEM$/),
      '',
    ]);
    const back = await archive.publish('--rollback');
    expect(back).toMatchObject({ code: 0, err: '' });
    expect(back.out).toMatch(
      /^Klart: \S+ visar åter utgåvan från \d+ \p{L}+ \d{4} kl\. \d{2}\.\d{2}, med \d+ sidor\.\nDet som har ändrats sedan dess är ändrat tillbaka, och det som har tagits bort syns igen\.\n$/u,
    );
    expect(archive.start()).toBe(before);
    const again = await archive.publish('--rollback');
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('den utgåva som visas är den äldsta som finns');
  });

  test('leaves what is served when the content has an error, is not committed, or has lost an address', async () => {
    const archive = new Archive();
    await archive.publish();
    const before = archive.start();
    writeFiles(archive.content, { [MEETING]: minutes({ date: '2017-02-31' }, '## Klarspråk\n\nVi läste.\n') });
    const wrong = await archive.publish('--uncommitted');
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain('2017-02-13-gemensam-grupp.md:2:7 fel:');
    expect(wrong.out).toContain('Inget publicerades.');
    archive.git('checkout', '-q', '.');
    writeFiles(archive.content, { 'pages/om.md': '---\ntitle: Om\n---\n\nVi ses.\n' });
    const uncommitted = await archive.publish();
    expect(uncommitted.code).toBe(1);
    expect(uncommitted.out).toContain('eller publicera ändå med --uncommitted.');
    archive.git('rm', '-q', MEETING);
    archive.commit('Ett möte bort');
    const lost = await archive.publish();
    expect(lost.code).toBe(1);
    expect(lost.out).toMatch(/fel: .*\/protokoll\/2017-02-13/);
    expect(archive.start()).toBe(before);
    expect((await archive.publish('--let-go', '--allow-shrink')).code).toBe(0);
    expect(archive.start()).not.toBe(before);
  });

  test.for([
    [['--list', '--rollback'], '--list och --rollback gör olika saker – ett av dem väntades – kör dem var för sig.\n'],
    [['--list'], /^Mappen \S+ finns inte – en mapp som något är publicerat i väntades/],
  ] as const)('%j is refused where nothing is published', async ([args, err]) => {
    const archive = new Archive();
    const { code, out, err: said } = await archive.publish(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toEqual(typeof err === 'string' ? err : expect.stringMatching(err));
  });
});
