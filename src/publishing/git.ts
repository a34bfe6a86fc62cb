/** Runs git. It is asked, never its files: worktrees, submodules and new formats are its own affair. */
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';

/** How git ended. */
export interface GitAnswer {
  /** Its exit code; undefined when there is no git on this machine. */
  code: number | undefined;
  out: string;
  /** The same as bytes. */
  bytes: Buffer;
  /** What it said, in English. */
  err: string;
}

/** Variables of a hook that would make git ask about another repository than that of the folder. */
const OF_HOOKS =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|NAMESPACE)$/;

/** What git is given. */
export interface GitInput {
  /** Its standard input. */
  input?: Iterable<string | Uint8Array>;
  env?: Readonly<Record<string, string>>;
}

/** Runs git in a folder. It never asks for a password. */
export function runGit(
  folder: string,
  args: readonly string[],
  { input = [], env = {} }: GitInput = {},
): Promise<GitAnswer> {
  const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_HOOKS.test(name)));
  const settings = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...env };
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...args], { env: { ...outside, ...settings } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
    // it ended before it read all: its exit code tells
    child.stdin.on('error', () => {});
    child.on('error', (cause: NodeJS.ErrnoException) =>
      cause.code === 'ENOENT' ? resolve({ code: undefined, out: '', bytes: Buffer.alloc(0), err: '' }) : reject(cause),
    );
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({
        code: code ?? 1,
        out: bytes.toString('utf8'),
        bytes,
        err: Buffer.concat(err).toString('utf8').trim(),
      });
    });
    Readable.from(input).pipe(child.stdin);
  });
}
