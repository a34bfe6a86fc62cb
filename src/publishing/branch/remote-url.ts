/** Where a remote of the content's repository is, and what is said when it does not answer. */
import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../../site/usage-error.ts';
import { type GitAnswer, runGit } from '../git.ts';
import { withoutAccounts, withoutPassword } from '../passwords.ts';

/** Where a remote is. A relative path is relative to the top of the repository. Rejects with a {@link UsageError} when there is none. */
export async function urlOf(content: string, remote: string): Promise<string> {
  const top = await runGit(content, ['rev-parse', '--show-toplevel']);
  if (top.code !== 0)
    throw new UsageError(
      `${content} ligger inte i något git-arkiv – ett arkiv med ett fjärrarkiv väntades, för grenen publiceras där – skapa det, eller publicera till en mapp eller en server.`,
    );
  const { code, out } = await runGit(content, ['remote', 'get-url', '--push', remote]);
  if (code !== 0)
    throw new UsageError(
      `Git-arkivet har inget fjärrarkiv som heter ${withoutPassword(remote)} – det som grenen ska publiceras i väntades – lägg till det med ”git remote add origin ADRESS”, eller ange ett annat med --remote.`,
    );
  const url = out.trim();
  const isPath = !/^[a-z+]+:\/\/|^[^/]+:/i.test(url);
  return isPath && !isAbsolute(url) ? resolve(top.out.trim(), url) : url;
}

/** The refusal of a remote that git could not ask. */
export function noAnswer(place: string, { code, err }: GitAnswer): UsageError {
  const says = code === undefined ? 'git finns inte på datorn' : withoutAccounts(err).replace(/\s*\n\s*/g, ' ');
  return new UsageError(
    `Det går inte att publicera till ${place}: ${says} – ett fjärrarkiv som svarar och som du får skriva i väntades – kontrollera det med ”git push”.`,
  );
}
