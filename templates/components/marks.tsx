/** Marks: the shapes that say what a meeting was to a project, and what they mean. */
import type { Mark } from '../../src/views/timeline-entry.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** In the order of the legend. */
const MARKS = ['plain', 'decision', 'open', 'both'] as const satisfies readonly Mark[];

/** The shapes of the marks, drawn once on a page; every mark refers to one. */
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

/** A mark by itself, hidden from screen readers: text beside it says the same. */
export function MarkAt({ mark }: { mark: Mark }) {
  return (
    <svg class="mark" width="24" height="24" aria-hidden="true">
      <use href={`#_mark-${mark}`} x="12" y="12" />
    </svg>
  );
}

/** All of it can be pressed, and it shows where the keyboard is. */
function Target() {
  return <rect class="target" x="-12" y="-12" width="24" height="24" rx="4" fill="none" pointer-events="all" />;
}

/** What each mark means. */
export function Legend() {
  return (
    <ul class="legend">
      {MARKS.map((mark) => (
        <li key={mark}>
          <MarkAt mark={mark} /> {uiText.thread.legend[mark]}
        </li>
      ))}
    </ul>
  );
}
