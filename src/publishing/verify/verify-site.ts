/** What should be served at an address, as a place that a site was published to holds it, or as the content is built anew; compared with what is. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../domain/dates.ts';
import { type BuildResult, build } from '../../site/build.ts';
import { readPublished } from '../../site/published/published-record.ts';
import { UsageError } from '../../site/usage-error.ts';
import { manifestOf } from '../manifest.ts';
import type { OpenOptions } from '../open-options.ts';
import { openTarget } from '../open-target.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { type Expected, type Verified, verify } from './verify.ts';

/** What is compared. */
export interface VerifyOptions extends Pick<OpenOptions, 'ssh' | 'remote'> {
  /** The address of the site. */
  url: string;
  content: string;
  /** The place that it was published to; without one the content is built. */
  to?: string | undefined;
  /** The day that a build is seen from; that of what is served when absent. */
  today?: CalendarDate | undefined;
}

/** What was found; or the build, when the content has errors. */
export type Verification = { verified: Verified; built?: never } | { verified?: never; built: BuildResult };

/** Compares. Rejects with a `UsageError` when the address does not answer, or nothing is published at the place. */
export async function verifySite({ url, to, content, today, ssh, remote }: VerifyOptions): Promise<Verification> {
  if (to !== undefined) {
    const expected = await publishedAt(to, { content, ssh, remote });
    return { verified: await verify(url, expected) };
  }
  const folder = scratchFolder();
  try {
    const output = join(folder, 'site');
    // a build is a function of what was published too: from that, the same comes out
    const before = await readPublished(output, url);
    const day = today ?? before.record?.generated;
    const built = await build({ content, output, today: day, before, letGo: true });
    if (!built.published) return { built };
    const { record } = await readPublished(output);
    return { verified: await verify(url, { files: manifestOf(output), redirects: record?.redirects ?? {} }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function publishedAt(to: string, options: OpenOptions): Promise<Expected> {
  const target = await openTarget(to, { ...options, readOnly: true });
  try {
    const { record } = await target.published();
    if (!record)
      throw new UsageError(
        `Inget är publicerat i ${to} – en webbplats att jämföra med väntades – publicera först, eller granska utan --to.`,
      );
    return { files: await target.files(), redirects: record.redirects };
  } finally {
    await target.close();
  }
}
