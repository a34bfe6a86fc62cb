/** A folder that small sites are published in, for a single test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenOptions } from '../../src/publishing/open-options.ts';
import { openTarget } from '../../src/publishing/open-target.ts';
import type { BuiltSite, Release, Target } from '../../src/publishing/target.ts';
import { temporaryFolder } from './content-folder.ts';
import { once } from './once.ts';
import type { Sshd } from './servers.ts';
import { smallSite, wholeSite } from './small-site.ts';

/** Ten small sites, which no test changes. */
export const tenSites = once((): BuiltSite[] => {
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return Array.from({ length: 10 }, (_, number) => smallSite(folder, number));
});

/** A place for the ten sites: a folder, or the same folder by way of a server. */
export class Place {
  readonly folder: string;
  readonly to: string;
  readonly ssh: string | undefined;
  readonly sites: readonly BuiltSite[] = tenSites();

  constructor(server?: Sshd, name = 'arkiv') {
    this.folder = join(temporaryFolder(), name);
    this.to = server ? `${server.user}@127.0.0.1:${this.folder}` : this.folder;
    this.ssh = server?.ssh;
  }

  /** Opens the place, does something and closes it. */
  async with<Done>(work: (target: Target) => Promise<Done>, options: OpenOptions = {}): Promise<Done> {
    const target = await openTarget(this.to, { patience: 0, ssh: this.ssh, ...options });
    try {
      return await work(target);
    } finally {
      await target.close();
    }
  }

  /** Does what words say one after the other: «1 2 back 3». */
  async do(words: string): Promise<Release[]> {
    const done: Release[] = [];
    for (const word of words.split(' '))
      done.push(
        await this.with((target) => (word === 'back' ? target.rollback() : target.publish(this.site(Number(word))))),
      );
    return done;
  }

  site(number: number): BuiltSite {
    const site = this.sites[number];
    if (!site) throw new Error(`There is no site ${number}`);
    return site;
  }

  /** The number of the site that is served, which is whole. */
  served(): number {
    return wholeSite(this.path('current'), this.sites);
  }

  /** The numbers of the sites that it holds, newest first, the current one in brackets. */
  async held(): Promise<string> {
    const list = await this.with((target) => target.list(), { readOnly: true });
    const numbers = list.map(({ id }) => wholeSite(this.path('releases', id), this.sites));
    return numbers.map((number, n) => (list[n]?.isCurrent ? `[${number}]` : number)).join(' ');
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }
}
