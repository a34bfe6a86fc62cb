/** A publication that is killed at any moment leaves the old site or the new one, whole, and the next one tidies up. */
import { spawn } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { manifestOf } from '../../src/publishing/manifest.ts';
import { openTarget } from '../../src/publishing/open-target.ts';
import type { BuiltSite } from '../../src/publishing/target.ts';
import { bundled } from '../support/bundled.ts';
import { temporaryFolder, writeFiles } from '../support/content-folder.ts';
import type { Order } from '../support/publisher.process.ts';
import { tenSites } from '../support/release-place.ts';
import { programAt, startSshd } from '../support/servers.ts';
import { wholeSite } from '../support/small-site.ts';
import { trials } from '../support/trials.ts';

const hasSsh = ['sshd', 'ssh', 'rsync'].every(programAt);
/** Each moment is several publications, which take long on a machine with other work, and all of them by `harden`; in ms. */
const PATIENCE = 600_000;
/** What lies in `releases` when all is tidy: folders of releases and their records. */
const TIDY = /^\d{8}T\d{6}Z-[0-9a-f]{8}(?:\.json)?$/;

/** Publishes in a process of its own, whose temporary folder is `scratch`. Resolves with what it printed, or with nothing when it was killed. */
function publishApart(order: Order, scratch: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundled('tests/support/publisher.process.ts')], {
      env: { ...process.env, TMPDIR: scratch },
    });
    let [out, said] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(undefined);
      else if (code === 0) resolve(out);
      else reject(new Error(said));
    });
    child.stdin.end(JSON.stringify(order));
  });
}

/** Kills a publication at each moment, a share of the changes that it makes, and returns how often each site was left: the old, the new. */
async function killAt(
  moments: readonly number[],
  folder: string,
  to: string,
  ssh?: string,
): Promise<{ old: number; fresh: number }> {
  const sites = tenSites();
  const scratch = temporaryFolder();
  const siteOf = (number: number) => sites[number % sites.length] as BuiltSite;
  const publish = async (number: number) => {
    const target = await openTarget(to, { ssh });
    await target.publish(siteOf(number));
    await target.close();
  };
  const served = () => wholeSite(join(folder, 'current'), sites);
  // with releases before it, so that one goes too
  for (const number of [5, 6, 7, 8, 9]) await publish(number);
  const changes = Number(await publishApart({ site: siteOf(0), to, ssh }, scratch));
  const left = { old: 0, fresh: 0 };
  for (const [nth, share] of moments.entries()) {
    const [before, after, next] = [0, 1, 2].map((each) => (nth * 2 + each) % sites.length);
    await publishApart({ site: siteOf(after ?? 0), to, ssh, killAt: 1 + Math.round(share * (changes - 1)) }, scratch);
    expect([before, after]).toContain(served());
    left[served() === before ? 'old' : 'fresh'] += 1;
    await publish(next ?? 0);
    expect(served()).toBe(next);
    const names = readdirSync(join(folder, 'releases'));
    expect(names.filter((name) => !TIDY.test(name))).toEqual([]);
    expect(names).toHaveLength(10);
    for (const name of names.filter((each) => !each.endsWith('.json')))
      wholeSite(join(folder, 'releases', name), sites);
  }
  return left;
}

/** So many moments, from the first change of a publication to its last. */
function spread(moments: number): number[] {
  return Array.from({ length: moments }, (_, nth) => nth / (moments - 1));
}

test('at many moments in a folder', { timeout: PATIENCE }, async () => {
  const folder = join(temporaryFolder(), 'arkiv');
  const { old, fresh } = await killAt(spread(trials({ inEachRun: 12, hardened: 30 })), folder, folder);
  expect(old).toBeGreaterThan(0);
  expect(fresh).toBeGreaterThan(0);
});

test.skipIf(!hasSsh)('at several moments over ssh (needs sshd, ssh and rsync)', { timeout: PATIENCE }, async () => {
  const sshd = await startSshd();
  onTestFinished(sshd.stop);
  const folder = join(temporaryFolder(), 'arkiv');
  const to = `${sshd.user}@127.0.0.1:${folder}`;
  const { old, fresh } = await killAt(spread(trials({ inEachRun: 5, hardened: 12 })), folder, to, sshd.ssh);
  expect(old).toBeGreaterThan(0);
  expect(fresh).toBeGreaterThan(0);
});

test.skipIf(!hasSsh)(
  'in the middle of a long copy over ssh, which goes on for a while (needs sshd, ssh and rsync)',
  { timeout: PATIENCE },
  async () => {
    const sshd = await startSshd();
    onTestFinished(sshd.stop);
    const [built, folder] = [temporaryFolder(), join(temporaryFolder(), 'arkiv')];
    writeFiles(
      built,
      Object.fromEntries(Array.from({ length: 4_000 }, (_, nth) => [`sidor/${nth}/index.html`, `${nth}`])),
    );
    const site = { folder: built, files: manifestOf(built), note: (tenSites()[0] as BuiltSite).note };
    const to = `${sshd.user}@127.0.0.1:${folder}`;
    for (const killInCopy of [300]) {
      expect(await publishApart({ site, to, ssh: sshd.ssh, killInCopy }, temporaryFolder())).toBeUndefined();
      const target = await openTarget(to, { ssh: sshd.ssh });
      const { id } = await target.publish(tenSites()[1] as BuiltSite);
      await target.close();
      expect(wholeSite(join(folder, 'current'), tenSites())).toBe(1);
      expect(readdirSync(join(folder, 'releases')).filter((name) => !TIDY.test(name))).toEqual([]);
      expect(readlinkSync(join(folder, 'current'))).toBe(`releases/${id}`);
    }
  },
);
