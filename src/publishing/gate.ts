/**
 * What must hold before a built site is published, beyond what its build has told of: no personal identity number and no
 * withheld name in what would be served, and the content committed. Each refusal is an error that says what to do.
 */

import type { Problem } from '../domain/problem.ts';
import type { WatchedNames } from '../site/build.ts';
import { uncommitted } from './gate/committed.ts';
import { lookAtBytes } from './gate/look-at-bytes.ts';

/** What the gate asks about. */
export interface GateOptions {
  /** The content folder that the site was built of. */
  content: string;
  names: WatchedNames;
  /** Whether content that is not committed may be published. */
  uncommitted?: boolean | undefined;
}

/** The errors that keep the built site in `folder` from being published; none when it may be. */
export async function gate(folder: string, { content, names, ...allowed }: GateOptions): Promise<Problem[]> {
  return [...(allowed.uncommitted ? [] : await uncommitted(content)), ...lookAtBytes(folder, names)];
}
