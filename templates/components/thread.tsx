/** The thread: marks for meetings, and all projects over time as a picture of links with a table behind it. */
import type { ComponentChildren } from 'preact';
import type { Mark, MarkView, ThreadRow, ThreadYear } from '../../src/views/thread.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** In the order of the legend. */
const MARKS = ['plain', 'decision', 'open', 'both'] as const satisfies readonly Mark[];
/** The first letter of each month. */
const MONTHS = [...'JFMAMJJASOND'];

/** Some years of all projects, with a way past them for those who come by keyboard; the rest of its section follows. */
export function Thread({
  years,
  past,
  children,
}: {
  years: readonly ThreadYear[];
  past: string;
  children: ComponentChildren;
}) {
  return (
    <section class="thread" aria-labelledby="_thread">
      <h2 id="_thread">{uiText.thread.title}</h2>
      {years.length === 0 ? (
        <p>{uiText.thread.none}</p>
      ) : (
        <>
          <a class="past" href={`#${past}`}>
            {uiText.thread.skip}
          </a>
          <p>{uiText.thread.intro}</p>
          <MarkShapes />
          <Legend />
        </>
      )}
      {years.map((one) => (
        <figure key={one.year} aria-labelledby={one.id}>
          <h3 id={one.id}>{one.year}</h3>
          <Year year={one} />
        </figure>
      ))}
      {children}
    </section>
  );
}

/** Years that are folded, each by itself. */
export function OlderYears({ years }: { years: readonly ThreadYear[] }) {
  if (years.length === 0) return null;
  return (
    <>
      <h3>{uiText.thread.older}</h3>
      {years.map((one) => (
        <details key={one.year} class="year">
          <summary id={one.id}>{one.year}</summary>
          <figure aria-labelledby={one.id}>
            <Year year={one} />
          </figure>
        </details>
      ))}
    </>
  );
}

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

/** A mark by itself; words beside it say the same. */
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

function Legend() {
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

function Year({ year: { year, rows, quarters } }: { year: ThreadYear }) {
  return (
    <>
      <Months />
      <ul class="strips">
        {rows.map((row) => (
          <li key={row.project.href}>
            <a href={row.project.href}>{row.project.text}</a>
            <Strip row={row} />
          </li>
        ))}
      </ul>
      <details class="table">
        <summary>{uiText.thread.asTable(year)}</summary>
        <Table rows={rows} quarters={quarters} />
      </details>
    </>
  );
}

/** Every link says its whole date, so that these letters are for the eye. */
function Months() {
  return (
    <p class="months" aria-hidden="true">
      {MONTHS.map((letter) => (
        <span>{letter} </span>
      ))}
    </p>
  );
}

/** A project's year: a dot for each month, the thread, and on it the meetings. */
function Strip({ row: { height, lines, marks } }: { row: ThreadRow }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: links within a picture; without the role some call it a single image
    <svg class="strip" width="100%" height={height} role="group">
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

function Table({ rows, quarters }: Pick<ThreadYear, 'rows' | 'quarters'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{uiText.filter.project}</th>
          {quarters.map((quarter) => (
            <th scope="col" key={quarter}>
              {quarter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ project, cells }) => (
          <tr key={project.href}>
            <th scope="row">{project.text}</th>
            {cells.map((marks) => (
              <td>
                <Dates marks={marks} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dates({ marks }: { marks: readonly MarkView[] }) {
  if (marks.length === 0) return null;
  return (
    <ul>
      {marks.map(({ href, text, what }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {what ? `, ${what}` : null}
        </li>
      ))}
    </ul>
  );
}
