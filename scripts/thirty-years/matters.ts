/**
 * Matters that a meeting leaves behind and later ones come back to: what is said of each, and at which of the group's
 * meetings. Some are never closed.
 */
import { pick } from '../generated/sequence.ts';
import { slugOf } from './projects.ts';
import type { Parts, Theme } from './theme.ts';
import type { Slots } from './wording.ts';

/** The kinds, by the word in their references. */
export type MatterKind = 'uppgift' | 'fraga' | 'bordlagt' | 'vi-soker' | 'beslut';

/** What happens to a matter at a later meeting. */
export type Turn = 'news' | 'again' | 'close';

/** Something that a meeting leaves behind. */
export interface Matter {
  kind: MatterKind;
  parts: Parts;
  slots: Slots;
  /** Its name within its meeting, «uppgift-ringa-hyresvarden». */
  anchor: string;
  /** The meeting's id and the anchor, set when it is written. */
  ref: string;
  /** The id of the project that it belongs to, or undefined. */
  project: string | undefined;
  /** What is still to be said of it, and at which of the group's meetings. */
  turns: { at: number; turn: Turn }[];
}

/** Of each kind: the share that is never closed, how many meetings it is open at most, how often it is told of between. */
const LIVES: Readonly<Record<MatterKind, { forever: number; meetings: number; news: number; between: Turn }>> = {
  uppgift: { forever: 0.05, meetings: 5, news: 0.5, between: 'news' },
  fraga: { forever: 0.08, meetings: 6, news: 0.15, between: 'news' },
  bordlagt: { forever: 0.06, meetings: 4, news: 0.7, between: 'again' },
  'vi-soker': { forever: 0.07, meetings: 7, news: 0.3, between: 'news' },
  beslut: { forever: 1, meetings: 12, news: 0.12, between: 'news' },
};

const SENTENCES: Readonly<Record<MatterKind, (theme: Theme) => readonly Parts[]>> = {
  uppgift: ({ tasks }) => tasks,
  fraga: ({ questions }) => questions,
  bordlagt: ({ carried }) => carried,
  'vi-soker': ({ calls }) => calls,
  beslut: ({ decisions }) => decisions.map((text) => [text]),
};

/** A sentence of a theme for a matter of a kind. */
export function partsFor(random: () => number, kind: MatterKind, theme: Theme): Parts {
  return pick(random, SENTENCES[kind](theme));
}

/** The name of a matter, of the words of its sentence that are the same whoever it is about. */
export function anchorOf(kind: MatterKind, [text = '']: Parts): string {
  const words = slugOf(text.replace(/\{[^}]+\}/g, ' '))
    .split('-')
    .filter((word) => word.length > 3);
  return [kind, ...words.slice(0, 4)].join('-');
}

/** What is to be said of a matter after the group's meeting number `now`. */
export function turnsOf(random: () => number, kind: MatterKind, now: number): Matter['turns'] {
  const { forever, meetings, news, between } = LIVES[kind];
  const isForever = random() < forever;
  const end = now + 1 + Math.floor(random() * meetings);
  const turns: Matter['turns'] = [];
  for (let at = now + 1; at < end; at += 1) if (random() < news / 2) turns.push({ at, turn: between });
  if (isForever && random() < news) turns.push({ at: end + Math.floor(random() * 8), turn: between });
  if (!isForever) turns.push({ at: end, turn: 'close' });
  return turns;
}
