/** Entries that are folded under a heading. */
import type { ComponentChildren } from 'preact';
import type { EntryView } from '../../src/views/entry.ts';
import { Entries } from './entry.tsx';

interface FoldedEntriesProps {
  items: readonly EntryView[];
  heading: string;
  /** Whether it is open where there is room. */
  isOpenWhenWide?: boolean;
  /** What follows the list, folded with it. */
  children?: ComponentChildren;
}

/** A folded list; nothing without items. */
export function FoldedEntries({ items, heading, isOpenWhenWide = false, children }: FoldedEntriesProps) {
  if (items.length === 0) return null;
  return (
    <details class={isOpenWhenWide ? 'open-when-wide' : undefined}>
      <summary>{heading}</summary>
      <Entries items={items} />
      {children}
    </details>
  );
}
