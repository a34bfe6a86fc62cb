/** The ids of sections and outcomes before and after a text lost a name: what links to those that changed is mended. */
import { basename } from 'node:path';
import type { Content } from '../content/folder/load-content.ts';
import { NEUTRAL } from '../content/withhold.ts';
import { escapePattern } from '../domain/pattern.ts';
import type { Body } from '../markdown/body.ts';
import { bodyReader } from '../markdown/read-body.ts';
import { knownNames } from '../reading/known-names.ts';
import { minutesReader } from '../reading/read-minutes.ts';

/** The old ids of a text with the new ones. */
export interface MovedAnchors {
  path: string;
  /** The id of the meeting, for references to its outcomes. */
  meeting?: string | undefined;
  moved: ReadonlyMap<string, string>;
  /** Whether there are as many as before: else something is not recognised any more. */
  isWhole: boolean;
}

/** Compares the ids of a text before and after; the second time the archive knows the person no more. */
export function anchorsComparer(content: Content, isErased: (name: string) => boolean) {
  const after: Content = {
    ...content,
    people: content.people.filter(({ name }) => !isErased(name)),
    standIns: [NEUTRAL],
  };
  const readBefore = readerOf(content);
  const readAfter = readerOf(after);
  return (path: string, before: string, edited: string): MovedAnchors => {
    const [old, now] = [readBefore(path, before), readAfter(path, edited)];
    const isWhole = old.ids.length === now.ids.length;
    const pairs = isWhole ? old.ids.map((id, index) => [id, now.ids[index] ?? id] as const) : [];
    return { isWhole, path, meeting: old.meeting, moved: new Map(pairs.filter(([id, other]) => id !== other)) };
  };
}

function readerOf(content: Content) {
  const readMinutes = minutesReader(content);
  const readBody = bodyReader(knownNames(content).names);
  return (path: string, written: string): { meeting?: string; ids: string[] } => {
    const text = written.replace(/\r\n?/g, '\n');
    if (!path.endsWith('.md')) return { ids: [] };
    if (!path.startsWith('minutes/')) return { ids: idsOf(readBody({ path, text })) };
    const { record } = readMinutes({ path, text });
    return record ? { meeting: record.id, ids: idsOf(record.body) } : { ids: [] };
  };
}

function idsOf({ sections, outcomes }: Body): string[] {
  return [...sections.map(({ id }) => id), ...outcomes.map(({ anchor }) => anchor)];
}

/** A text with links and references to the ids that they have now. */
export function withMovedAnchors(path: string, text: string, all: readonly MovedAnchors[]): string {
  return all.reduce((rest, { path: target, meeting, moved }) => {
    const pages = [escapePattern(basename(target)), ...(meeting ? [`${escapePattern(meeting)}/?`] : [])].join('|');
    const before = `(?:${pages})#${meeting ? `|${escapePattern(meeting)}\\.` : ''}${path === target ? '|(?<=[(<])#' : ''}`;
    return [...moved].reduce(
      (inner, [old, now]) =>
        inner.replace(
          new RegExp(`(${before})${escapePattern(old)}(?![\\p{L}\\p{N}-])`, 'gu'),
          (_, begin: string) => begin + now,
        ),
      rest,
    );
  }, text);
}
