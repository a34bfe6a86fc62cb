/** A project's twelve months as SVG: a scale with a dot for each month, and the marks of meetings as links. */
import type { MonthView } from '../../src/views/thread-period.ts';
import type { StripView } from '../../src/views/thread-strip.ts';

/** The months above the strips; hidden from screen readers, since each link has its whole date. */
export function Months({ months }: { months: readonly MonthView[] }) {
  return (
    <p class="months" aria-hidden="true">
      {months.map(({ letter, year }) => (
        <span>
          {year ? <b>{year} </b> : null}
          {letter}{' '}
        </span>
      ))}
    </p>
  );
}

/** A strip as SVG, as wide as its container. */
export function Strip({ strip: { height, turn, lines, marks } }: { strip: StripView }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: links within a picture; without a role it may be read as a single image
    <svg class="strip" width="100%" height={height} role="group">
      {turn ? <line class="turn" x1={turn} x2={turn} y2="100%" /> : null}
      <line class="scale" x1="4.17%" x2="100%" y1="12" y2="12" pathLength="11.5" />
      {lines.map((line) => (
        <line key={line.x1 + line.y2} {...line} />
      ))}
      {marks.map(({ href, name, mark, x, y }) => (
        <a key={href} href={href}>
          <title>{name}</title>
          <use href={`#_mark-${mark}`} x={x} y={y} />
        </a>
      ))}
    </svg>
  );
}
