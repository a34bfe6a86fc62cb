/** Looks for somebody's names in files as they lie on a disk: texts, packed texts, search indexes, text layers, bytes. */
import { literalNames } from '../site/last-look/literals.ts';
import type { Part } from '../site/last-look/part.ts';
import { partsOf } from '../site/last-look/parts-of-file.ts';
import { personWatch } from './person-watch.ts';

/** What was found in a file: a name, nothing, or that nothing in it can be read. */
export type LookResult = 'name' | 'nothing' | 'locked';

/** A look at a file on the disk; `path` is its path below its folder, which is looked at too. */
export function lookFor(names: readonly string[], others: readonly string[]) {
  const watch = personWatch(names, others);
  const inBytes = literalNames(names);
  const has = (part: Part): boolean => {
    if (part.kind === 'bytes') return inBytes(part.bytes);
    return 'text' in part && watch.has(part.text);
  };
  return (path: string, file: string): LookResult => {
    let result: LookResult = 'nothing';
    for (const part of partsOf({ path, content: { copyOf: file } })) {
      if (has(part)) return 'name';
      if (part.kind === 'locked') result = 'locked';
    }
    return result;
  };
}
