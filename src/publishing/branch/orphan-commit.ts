/** A built site → the commands of git-fast-import(1) for a commit with all its files and no parent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../target.ts';
import { AUTHOR, messageOf } from './commit-message.ts';
import { quotedPath } from './quoted-path.ts';

/** The ref of the commit in the temporary repository. */
export const REF = 'refs/heads/site';

/** A file that is in the repository already. */
export interface HeldFile {
  path: string;
  /** The name of its object. */
  blob: string;
}

/** The commands: the files of the site, some with a text of their own, and some that the repository holds. */
export function* orphanCommit(
  { folder, files, note }: BuiltSite,
  texts: ReadonlyMap<string, string>,
  held: readonly HeldFile[],
): Generator<string | Uint8Array> {
  const seconds = Math.floor(Date.parse(note.published) / 1000);
  yield `commit ${REF}\nauthor ${AUTHOR} ${seconds} +0000\ncommitter ${AUTHOR} ${seconds} +0000\n`;
  yield* data(Buffer.from(messageOf(note)));
  for (const { path } of files) {
    yield `M 100644 inline ${quotedPath(path)}\n`;
    yield* data(readFileSync(join(folder, ...path.split('/'))));
  }
  for (const [path, text] of texts) {
    yield `M 100644 inline ${quotedPath(path)}\n`;
    yield* data(Buffer.from(text));
  }
  for (const { path, blob } of held) yield `M 100644 ${blob} ${quotedPath(path)}\n`;
  yield 'done\n';
}

function* data(bytes: Buffer): Generator<string | Uint8Array> {
  yield `data ${bytes.length}\n`;
  // no chunk of a stream may be empty
  if (bytes.length > 0) yield bytes;
  yield '\n';
}
