/** How ssh is run: with the options of the person, and so that a second connection is made within the first, where nobody is asked for a password again. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
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
  const folder = scratchFolder();
  const socket = join(folder, 's').replaceAll('%', '%%');
  const words = wordsOf(line);
  const shared = Buffer.byteLength(socket) > LONGEST ? [] : ['-o', `ControlPath="${socket}"`];
  return {
    first: [...words, ...shared, ...(shared.length > 0 ? ['-o', 'ControlMaster=yes'] : [])],
    further: [...words, ...shared],
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}
