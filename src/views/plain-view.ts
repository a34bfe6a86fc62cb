/** The view of a page of plain text. */
import type { Passage } from './passage.ts';
import type { ShellView } from './shell.ts';
import type { TextSectionView } from './text-sections.ts';

/** A plain page: the secretary's text, then the software's own; either may be empty. */
export interface PlainView {
  shell: ShellView;
  sections: TextSectionView[];
  passages: readonly Passage[];
}
