/** How ssh is run: with the options of the person, and so that a second connection is made within the first, where nobody is asked for a password again. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../site/usage-error.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { wordsOf } from './words.ts';

/** The longest path of a socket, in bytes, of which ssh can make one: the system has room for some 100, and ssh adds 17. */
const LONGEST = 80;

/** The words of a command line that runs ssh. */
export interface SshCommand {
  /** Of the first connection. */
  first: readonly string[];
  /** Of others, as long as the first lasts. */
  further: readonly string[];
  /** Removes what the connections shared. */
  forget(): void;
}

/** The commands for a command line of the person's, «ssh -p 2222». His options come first and count. */
export function sshCommand(line: string): SshCommand {
  const words = wordsOf(line);
  if (words.length === 0)
    throw new UsageError(
      '--ssh är tomt – ett kommando som ”ssh -p 2222” väntades – skriv kommandot, eller utelämna --ssh.',
    );
  const folder = scratchFolder();
  const socket = join(folder, 's').replaceAll('%', '%%');
  const shared = Buffer.byteLength(socket) > LONGEST ? [] : ['-o', `ControlPath="${socket}"`];
  return {
    first: [...words, ...shared, ...(shared.length > 0 ? ['-o', 'ControlMaster=yes'] : [])],
    further: [...words, ...shared],
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}
