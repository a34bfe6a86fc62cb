/** What a name in a text can stand for, and how a link to it is written before its address is known. */
import type { Slug } from './slug.ts';

/** The kinds of things that have a name and a page; a name that several share leads to the first of them. */
export const targetKinds = ['project', 'group', 'organisation'] as const;

/** A project, a group or an organisation. */
export interface Target {
  kind: (typeof targetKinds)[number];
  id: Slug;
}

/** The reference of a target: «project/klarsprak». */
export function targetReference({ kind, id }: Target): string {
  return `${kind}/${id}`;
}
