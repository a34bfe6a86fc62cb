/** Targets of names in texts, and the references that stand for their addresses until those are known. */
import type { Slug } from './slug.ts';

/** The kinds of target; a name shared by several links to the first kind in this order. */
export const targetKinds = ['project', 'group', 'organisation'] as const;

/** A project, a group or an organisation, by its id. */
export interface Target {
  kind: (typeof targetKinds)[number];
  id: Slug;
  /** The id that it had first, where that is another; anchors are made from it, so that a rename does not change them. */
  firstId?: Slug;
}

/** The reference to a target: «project/klarsprak». */
export function targetReference({ kind, id }: Target): string {
  return `${kind}/${id}`;
}
