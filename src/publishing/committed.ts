/** Whether the content is committed: what is published must be found in the history of the archive. */
import { error, type Problem } from '../domain/problem.ts';
import { firstInSwedish } from '../swedish/collation.ts';
import { type GitAnswer, runGit } from './git.ts';

/** How many files a message names. */
const MOST_NAMED = 3;
/** What the build never reads, and what programs leave among attachments. */
const NEVER_READ = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$)/i;
/** Files that git is told to ignore are read by a build all the same. */
const READ = /\.(?:md|ya?ml)$|^attachments\//;
const ANYWAY = 'eller publicera ändå med --uncommitted.';

/** How a content folder stands in git. */
export interface ContentState {
  /** The commit that it is checked out at; absent when it is in no repository, or has files that are not committed. */
  commit?: string;
  /** The error that it is in no repository, or has files that are not committed. */
  problems: Problem[];
}

/** Asks git about the content folder. */
export async function contentState(content: string): Promise<ContentState> {
  const changes = await changesIn(content);
  if (!Array.isArray(changes)) return { problems: [problem(content, withoutHistory(content, changes))] };
  if (changes.length > 0) {
    const message = `Allt i ${content} är inte sparat i git (${firstInSwedish(changes, MOST_NAMED)}) – det som publiceras väntas finnas i arkivets historia – spara det med ”git add” och ”git commit”, ${ANYWAY}`;
    return { problems: [problem(content, message)] };
  }
  const { code, out } = await runGit(content, ['rev-parse', 'HEAD']);
  return { ...(code === 0 && { commit: out.trim() }), problems: [] };
}

/** The paths in the content folder that are changed, new, ignored or gone; the answer of git when it does not know the folder. */
async function changesIn(content: string): Promise<string[] | GitAnswer> {
  const prefix = await runGit(content, ['rev-parse', '--show-prefix']);
  if (prefix.code !== 0) return prefix;
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignored=matching'];
  const status = await runGit(content, [...args, '--', '.']);
  if (status.code !== 0) return status;
  const below = prefix.out.replace(/\n$/, '').length;
  const paths = status.out.split('\0').flatMap((entry) => {
    const path = entry.slice(3).slice(below);
    // ignored is the content folder itself, or one that it lies in
    if (entry !== '' && path === '') return ['hela mappen'];
    const isRead = entry.startsWith('!!') ? READ.test(path) || path.endsWith('/') : true;
    return path === '' || NEVER_READ.test(path) || !isRead ? [] : [path];
  });
  // one that is removed in the index alone is also new
  return [...new Set(paths)];
}

function withoutHistory(content: string, { code, err }: GitAnswer): string {
  if (code === undefined)
    return `Det går inte att se om ${content} är sparat i git, för git finns inte på datorn – installera git, ${ANYWAY}`;
  if (/dubious ownership/.test(err))
    return `Git läser inte ${content}, för mappen ägs av ett annat konto på datorn – kör som det kontot, eller skriv ”git config --global --add safe.directory MAPP”, ${ANYWAY}`;
  if (/not a git repository/.test(err))
    return `${content} ligger inte i något git-arkiv – det som publiceras väntas finnas i en historia som det går att gå tillbaka i – skapa ett med ”git init”, ”git add” och ”git commit”, ${ANYWAY}`;
  return `Git kan inte säga om ${content} är sparat: ${err} – rätta det, ${ANYWAY}`;
}

function problem(content: string, message: string): Problem {
  return error({ file: content, line: 1, column: 1 }, 'uncommitted', message);
}
