/** What a page of plain text prints. */
import type { Passage } from './passage.ts';
import type { ShellView } from './shell.ts';
import type { TextSectionView } from './text-sections.ts';

/** A plain page: written text, then text of the software's own; either may be missing. */
export interface PlainView {
  shell: ShellView;
  sections: TextSectionView[];
  passages: readonly Passage[];
}
