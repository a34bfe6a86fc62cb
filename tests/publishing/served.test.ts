/** A real web server shows a place while it is published to: a reader never misses anything, and never sees two sites at once. */
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openTarget } from '../../src/publishing/open-target.ts';
import { temporaryFolder } from '../support/content-folder.ts';
import { startReader } from '../support/reader.ts';
import { programAt, startNginx, startSshd } from '../support/servers.ts';
import { smallSite } from '../support/small-site.ts';
import { trials } from '../support/trials.ts';

const PUBLICATIONS = trials({ inEachRun: 12, hardened: 50 });
/** How long the publications may take on a machine with other work, all of them by `harden` too, in ms. */
const PATIENCE = 600_000;
const hasNginx = programAt('nginx') !== undefined;
const hasSsh = ['sshd', 'ssh', 'rsync'].every(programAt);

/** Publishes in a folder, which `to` leads to, while a page is read again and again; going back and forth too. */
async function publishWhileRead(folder: string, to: string, ssh?: string): Promise<void> {
  const built = temporaryFolder();
  const sites = Array.from({ length: PUBLICATIONS + 1 }, (_, number) => smallSite(built, number));
  const target = await openTarget(to, { ssh });
  const [first, ...others] = sites;
  if (first) await target.publish(first);
  const nginx = await startNginx(join(folder, 'current'));
  onTestFinished(nginx.stop);
  const reader = startReader(nginx.port);
  await reader.nextView();
  for (const site of others) {
    await target.publish(site);
    // a page that is open is promised its files until the next publication but one
    await reader.nextView();
  }
  await target.rollback();
  await reader.nextView();
  const { views, numbers, misses } = await reader.stop();
  await target.close();
  expect(misses).toEqual([]);
  expect(views).toBeGreaterThan(PUBLICATIONS);
  expect(numbers).toEqual(sites.map((_, number) => number));
}

describe.skipIf(!hasNginx)('publications and a way back while somebody reads', () => {
  test('in a folder (needs nginx)', { timeout: PATIENCE }, async () => {
    const folder = join(temporaryFolder(), 'mitt arkiv');
    await publishWhileRead(folder, folder);
  });

  test.skipIf(!hasSsh)(
    'in a folder of a server with ssh (needs nginx, sshd, ssh and rsync)',
    { timeout: PATIENCE },
    async () => {
      const sshd = await startSshd();
      onTestFinished(sshd.stop);
      const folder = join(temporaryFolder(), 'mitt arkiv');
      await publishWhileRead(folder, `${sshd.user}@127.0.0.1:${folder}`, sshd.ssh);
    },
  );
});
