/** A site is never published into the archive that it is made of: the next build would read it, or «git add» commit it. */
import { dirname, join, relative, sep } from 'node:path';
import { realPath } from '../../site/output-folder.ts';
import { UsageError } from '../../site/usage-error.ts';
import { runGit } from '../git.ts';

/**
 * Rejects with a {@link UsageError} when a folder lies in the content folder, or in its git work tree without being
 * ignored by git.
 */
export async function refuseInArchive(place: string, content: string): Promise<void> {
  const folder = realPath(place);
  const source = realPath(content);
  const root = await workTreeOf(content);
  const outside = outsideOf(root ?? dirname(source));
  if (isWithin(folder, source))
    throw new UsageError(
      `--to ${place} ligger i ${content}, bland det som webbplatsen byggs av – en mapp utanför arkivet väntades – välj en annan, till exempel --to ${outside}.`,
    );
  if (root === undefined || !isWithin(folder, root) || (await isIgnored(folder, content))) return;
  const branch = /^[\p{L}\p{N}_-]+$/u.test(place) ? ` Är det en gren skriver du --to branch:${place}.` : '';
  throw new UsageError(
    `--to ${place} ligger i arkivet ${root}, så att webbplatsen skulle sparas i git bland protokollen – en mapp utanför det, eller en som står i .gitignore, väntades – välj en annan, till exempel --to ${outside}.${branch}`,
  );
}

/** The work tree that the content is in; undefined when it is in none. */
async function workTreeOf(content: string): Promise<string | undefined> {
  const { code, out } = await runGit(content, ['rev-parse', '--show-toplevel']);
  const root = out.replace(/\n$/, '');
  return code === 0 && root !== '' ? realPath(root) : undefined;
}

async function isIgnored(folder: string, content: string): Promise<boolean> {
  // with the slash it is a folder also before it is there
  const { code } = await runGit(content, ['check-ignore', '--quiet', '--', `${folder}/`]);
  return code === 0;
}

/** A folder beside the archive, as it is written from here. */
function outsideOf(root: string): string {
  return join(relative(process.cwd(), dirname(root)), 'webbplats');
}

/** Whether a folder is another one or lies below it. */
function isWithin(folder: string, other: string): boolean {
  const [first] = relative(other, folder).split(sep);
  return first !== '..';
}
