/** Files whose names have somebody's name → the names that they get, and the links to them. */
import { basename, dirname } from 'node:path';
import { escapePattern } from '../domain/pattern.ts';
import { slugify } from '../domain/slug.ts';
import type { NameWatch } from '../swedish/name-watch.ts';
import { IN_ADDRESS } from './stand-in.ts';

/** The new path of each file that gets one, by its path in the content folder. */
export type Renames = ReadonlyMap<string, string>;

/** The renames of some files; `ownParts` are parts of the name that nobody else has. */
export function renamesOf(paths: readonly string[], watch: NameWatch, ownParts: readonly string[]): Renames {
  const taken = new Set(paths);
  const renames = new Map<string, string>();
  for (const path of paths) {
    const parts = path.split('/').map((part) => withoutName(part, watch, ownParts));
    const wanted = parts.join('/');
    if (wanted === path.normalize('NFC')) continue;
    const free = freePath(wanted, taken);
    taken.add(free);
    renames.set(path, free);
  }
  return renames;
}

function withoutName(written: string, watch: NameWatch, ownParts: readonly string[]): string {
  let name = written.normalize('NFC');
  for (const { start, end } of watch.find(name).toReversed())
    name = name.slice(0, start) + IN_ADDRESS + name.slice(end);
  for (const part of ownParts.flatMap((each) => [each, slugify(each)]))
    name = name.replace(new RegExp(`(?<!\\p{L})${escapePattern(part)}s?(?!\\p{L})`, 'giu'), IN_ADDRESS);
  return name;
}

function freePath(wanted: string, taken: ReadonlySet<string>): string {
  const [, stem = wanted, ending = ''] = /^(.*?)((?:\.[^./]*)?)$/.exec(wanted) ?? [];
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : `${stem}-${number}${ending}`;
    if (!taken.has(path)) return path;
  }
}

/** A text with the new names of files in its links, however they are written there. */
export function withRenamed(text: string, renames: Renames): string {
  let rest = text;
  for (const [from, to] of renames) {
    const [old, now] = [basename(from).normalize('NFC'), basename(to)];
    const parents = dirname(from) === dirname(to) ? [] : [[dirname(from), dirname(to)] as const];
    for (const [before, after] of [[old, now] as const, ...parents])
      for (const spelling of new Set([
        before,
        encodeURI(before),
        before.replaceAll(' ', '%20'),
        encodeURI(before.normalize('NFD')),
      ]))
        rest = rest.replace(wholly(spelling), () => after);
  }
  return rest;
}

/** A path, or a part of one, where it is not a part of a longer name: «ek.jpg», not «bek.jpg». */
function wholly(path: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${escapePattern(path)}(?![\\p{L}\\p{N}_-])`, 'gu');
}
