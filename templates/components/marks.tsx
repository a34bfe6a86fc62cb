/** The marks of timeline entries, as SVG shapes, and their legend. */
import type { Mark } from '../../src/views/timeline-entry.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** The marks of the legend: what is both decided and open is a dot in a ring, which these tell. So it fits on a phone's line. */
const MARKS = ['plain', 'decision', 'open'] as const satisfies readonly Mark[];

/** The definitions of the shapes, once on a page; each mark refers to one by its id. */
export function MarkShapes() {
  return (
    <svg class="shapes" width="0" height="0" aria-hidden="true">
      <defs>
        <g id="_mark-plain">
          <Target />
          <circle class="dot" r="4" />
        </g>
        <g id="_mark-decision">
          <Target />
          <circle class="dot" r="7" />
        </g>
        <g id="_mark-open">
          <Target />
          <circle class="ring" r="6" fill="none" stroke="currentColor" stroke-width="2.5" />
        </g>
        <g id="_mark-both">
          <Target />
          <circle class="ring" r="8.5" fill="none" stroke="currentColor" stroke-width="2" />
          <circle class="dot" r="5" />
        </g>
      </defs>
    </svg>
  );
}

/** A single mark, hidden from screen readers since the text beside it has the same meaning. */
export function MarkAt({ mark }: { mark: Mark }) {
  return (
    <svg class="mark" width="24" height="24" aria-hidden="true">
      <use href={`#_mark-${mark}`} x="12" y="12" />
    </svg>
  );
}

/** The area of a mark that can be clicked, at the least size of WCAG 2.2 (2.5.8); it also shows the focus. */
function Target() {
  return <rect class="target" x="-12" y="-12" width="24" height="24" rx="4" fill="none" pointer-events="all" />;
}

/** The marks with their meanings, on one line. */
export function Legend() {
  return (
    <ul class="legend">
      {MARKS.map((mark) => (
        <li key={mark}>
          <MarkAt mark={mark} /> {uiText.thread.key[mark]}
        </li>
      ))}
    </ul>
  );
}
