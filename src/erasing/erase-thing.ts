/** Erases a meeting or an attachment from a content folder: shows what would change, asks, writes, and proves it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { today } from '../domain/dates.ts';
import { isForHosts } from '../site/hosts/hosting.ts';
import { partsOf } from '../site/last-look/parts-of-file.ts';
import { readArchiveTexts } from './archive-texts.ts';
import type { EraseOptions } from './erase-person.ts';
import type { LookResult } from './look.ts';
import { planThing } from './plan-thing.ts';
import { prove } from './prove.ts';
import { proofText, thingText, unreachedText } from './report.ts';
import { sweepChanges, writeChanges } from './write-changes.ts';

/** The path in a content folder of the file that is meant; undefined when it is none, so that a person is. */
export function fileMeant(written: string, content: string): string | undefined {
  for (const path of [resolve(written), resolve(content, written)]) {
    const inside = relative(resolve(content), path);
    if (!inside.startsWith('..') && existsSync(path) && statSync(path).isFile()) return inside.split(sep).join('/');
  }
  return undefined;
}

/** Erases a file by its path in the content folder. Returns whether nothing is left to do. */
export async function eraseThing(path: string, { confirm, print, ...options }: EraseOptions): Promise<boolean> {
  const { content: root, output } = options;
  sweepChanges(root);
  const archive = readArchiveTexts(root);
  const plan = planThing(archive, path, options.today ?? today(archive.content.site.timezone));
  print(thingText(root, plan));
  if (!(await confirm())) {
    print('Inget har ändrats.');
    return false;
  }
  writeChanges(root, plan.changes, plan.record);
  const proof = await prove(options, traceLook(plan.traces));
  const { text, isDone } = proofText(root, output, proof, plan.what);
  print(`\n${text}\n\n${unreachedText(0)}`);
  return isDone;
}

/** A look for an address in files; what tells hosts of it, and the record of what is erased, may have it. */
function traceLook(traces: readonly string[]) {
  return (path: string, file: string): LookResult => {
    if (isForHosts(path) || path === 'erased.yaml') return 'nothing';
    const isTombstone = path.endsWith('/index.html') && traces.some((trace) => path.includes(trace.replace(/^\//, '')));
    if (isTombstone) return readFileSync(file, 'utf8').includes('<h1>Borttaget</h1>') ? 'nothing' : 'name';
    for (const part of partsOf({ path, content: { copyOf: file } }))
      if ('text' in part && traces.some((trace) => part.text.includes(trace))) return 'name';
    return 'nothing';
  };
}
