/**
 * Files with errors, of which neither the address nor all that they hold is known. What may lead to one of them has no
 * problem of its own.
 */
import { basename } from 'node:path';
import { idOfFile, mayBeNamed, type UnreadEntry } from '../content/unread-entries.ts';
import { addresses, type OwnerKind, ownerOfAddress } from '../domain/addresses.ts';
import { markdownName } from '../domain/file-name.ts';
import { registers } from '../domain/outcome-kinds.ts';
import { keysOf } from '../domain/table.ts';
import type { Unrecorded } from '../reading/minutes-record.ts';

/** The files of an archive that have errors. */
export class UnreadFiles {
  readonly #minutes: readonly Unrecorded[];
  readonly #entries: readonly UnreadEntry[];
  readonly #names: ReadonlySet<string>;

  constructor(minutes: readonly Unrecorded[], entries: readonly UnreadEntry[]) {
    this.#minutes = minutes;
    this.#entries = entries;
    this.#names = new Set([...minutes, ...entries].map(nameOf));
  }

  /** Whether one has the file name of a path, ending included. */
  hasFile(path: string): boolean {
    return this.#names.has(nameOf({ path: basename(path) }));
  }

  /** Whether minutes, other than those that refer to it, may be those of a meeting, by its id: their file has its name, or they may have its date. */
  mayBeMeeting(id: string, from: string): boolean {
    return this.#minutes.some(
      (file) =>
        file.path !== from &&
        (nameOf(file) === id || file.dates.length === 0 || file.dates.some((date) => id.startsWith(date))),
    );
  }

  /** Whether a page may be made of one of them, other than the file that links to it. */
  mayHavePage(path: string, from: string): boolean {
    const owner = ownerOfAddress(path);
    if (owner?.kind === 'meeting') return this.mayBeMeeting(owner.id, from);
    if (
      this.#minutes.some((file) => file.path !== from) &&
      [addresses.meetings, ...keysOf(registers).map((key) => registers[key].address)].some((address) =>
        path.startsWith(address),
      )
    )
      return true;
    return owner !== undefined && this.#mayBeEntry(owner.kind, owner.id);
  }

  #mayBeEntry(kind: Exclude<OwnerKind, 'meeting'>, id: string): boolean {
    const ofKind = this.#entries.filter((entry) => entry.kind === kind);
    // the ids of organisations are made of names in a file with errors
    if (kind === 'organisation') return ofKind.length > 0;
    return ofKind.some((entry) => idOfFile(entry) === id) || mayBeNamed(id, kind, ofKind);
  }
}

function nameOf({ path }: { path: string }): string {
  return markdownName(path).normalize('NFC');
}
