/** One publication: a content folder → a site that is served, or its problems and a place where nothing has changed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../domain/addresses.ts';
import { type CalendarDate, now } from '../domain/dates.ts';
import { sortProblems } from '../domain/problem.ts';
import { type BuildResult, build } from '../site/build.ts';
import type { CompareOptions } from '../site/published/compare-published.ts';
import { readPublished } from '../site/published/published-record.ts';
import { UsageError } from '../site/usage-error.ts';
import { contentState } from './committed.ts';
import { everything } from './look.ts';
import { lookOf } from './look-of-content.ts';
import { manifestOf } from './manifest.ts';
import type { OpenOptions } from './open-options.ts';
import { openTarget } from './open-target.ts';
import { scratchFolder } from './scratch-folder.ts';
import type { BuiltSite, Look, Release, Target } from './target.ts';
import { thisAccount } from './this-account.ts';
import { untilClosed } from './until-closed.ts';

/** What is published, where, and what is let pass. */
export interface PublishOptions
  extends Pick<CompareOptions, 'strict' | 'letGo' | 'allowShrink' | 'published'>,
    Pick<OpenOptions, 'patience' | 'ssh' | 'remote'> {
  content: string;
  /** Whether content that is not committed may be published. */
  uncommitted?: boolean | undefined;
  /** Whether nothing of earlier publications may be left. */
  forget?: boolean | undefined;
  /** The place. */
  to: string;
  /** The day that the archive is seen from; today in the site's time zone when absent. */
  today?: CalendarDate | undefined;
}

/** How a publication went: its build, and the release unless something was wrong. */
export interface Publication {
  built: BuildResult;
  release?: Release;
  /** Whether one can go back from it. */
  canGoBack?: boolean;
}

/** Builds the content and publishes it. Rejects with a `UsageError` when the place can't be used, or others do so. */
export async function publishSite({
  content,
  to,
  published,
  uncommitted,
  forget,
  patience,
  ssh,
  remote,
  ...options
}: PublishOptions): Promise<Publication> {
  const target = await openTarget(to, { patience, ssh, content, remote });
  const folder = scratchFolder();
  const close = async (): Promise<void> => {
    try {
      await target.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return untilClosed(async () => {
    const output = join(folder, 'site');
    // an address that is gone can't be taken back: to publish is always strict about them
    const compared = await comparedWith(target, published, options.letGo);
    const built = await build({ content, output, lossIsError: true, ...compared, ...options });
    if (!built.published) return { built };
    const { commit, problems: refused } = await contentState(content);
    if (refused.length > 0 && !uncommitted)
      return { built: { ...built, published: false, problems: sortProblems([...built.problems, ...refused]) } };
    const site = await siteIn(output, built, commit);
    const release = await target.publish(site, { look: lookAfter(built, content), forget });
    return { built, release, canGoBack: (await target.list()).length > 1 };
  }, close);
}

/** What may stay of the publication before: nothing that holds content when something of it was removed deliberately, and nothing that may no longer be shown. */
function lookAfter({ released }: BuildResult, content: string): Look {
  const isLetGo = released !== undefined && Object.values(released).some((count) => count > 0);
  return isLetGo ? everything : (lookOf(content) ?? everything);
}

/** What the addresses are compared with: what is published there, else that of the place where the site was before. */
async function comparedWith(
  target: Target,
  published: string | undefined,
  letGo: PublishOptions['letGo'],
): Promise<Pick<CompareOptions, 'before' | 'published'>> {
  const { isLost, ...before } = await target.published();
  if (isLost && published === undefined && letGo !== true)
    throw new UsageError(
      `${before.missing} saknar filen ${files.addresses}, fastän en webbplats är publicerad där – den väntades, så att ingen adress försvinner – lägg tillbaka den, ange med --published var den finns, eller publicera med --let-go: då jämförs inget.`,
    );
  if (before.record || published === undefined) return { before };
  return { before: await readPublished('', published), published };
}

/** The site that was built in a folder. */
async function siteIn(folder: string, { pages }: BuildResult, commit: string | undefined): Promise<BuiltSite> {
  const { record } = await readPublished(folder);
  if (!record) throw new Error(`The site in ${folder} has no record of its addresses`);
  const note = { day: record.generated, published: now(), ...(commit && { commit }), pages, by: thisAccount() };
  return { folder, files: manifestOf(folder), note };
}
