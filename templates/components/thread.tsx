/** The thread: projects over time, a figure for each year with the same marks in a collapsed table. */
import type { ComponentChildren } from 'preact';
import type { ThreadYearView } from '../../src/views/thread.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Legend, MarkShapes } from './marks.tsx';
import { Months, Strip } from './thread-strip.tsx';
import { ThreadTable } from './thread-table.tsx';

/** The section with the shown years, after a link to skip them; `children` are the end of the section. */
export function Thread({
  years,
  skipTo,
  children,
}: {
  years: readonly ThreadYearView[];
  /** The id of the element that the skip link leads to. */
  skipTo: string;
  children: ComponentChildren;
}) {
  return (
    <section class="thread" aria-labelledby="_thread">
      <h2 id="_thread">{uiText.thread.title}</h2>
      {years.length === 0 ? (
        <p>{uiText.thread.none}</p>
      ) : (
        <>
          <a class="past" href={`#${skipTo}`}>
            {uiText.thread.skip}
          </a>
          <p>{uiText.thread.intro}</p>
          <MarkShapes />
          <Legend />
        </>
      )}
      {years.map((year) => (
        <figure key={year.year} aria-labelledby={year.id}>
          <h3 id={year.id}>{year.year}</h3>
          <Year year={year} />
        </figure>
      ))}
      {children}
    </section>
  );
}

/** The collapsed years; nothing without any. */
export function EarlierYears({ years }: { years: readonly ThreadYearView[] }) {
  if (years.length === 0) return null;
  return (
    <>
      <h3>{uiText.thread.earlier}</h3>
      {years.map((year) => (
        <details key={year.year} class="year">
          <summary id={year.id}>{year.year}</summary>
          <figure aria-labelledby={year.id}>
            <Year year={year} />
          </figure>
        </details>
      ))}
    </>
  );
}

function Year({ year: { year, rows, quarters } }: { year: ThreadYearView }) {
  return (
    <>
      <Months />
      <ul class="strips">
        {rows.map((row) => (
          <li key={row.project.href}>
            <a href={row.project.href}>{row.project.text}</a>
            <Strip strip={row.strip} />
          </li>
        ))}
      </ul>
      <details class="table">
        <summary>{uiText.thread.asTable(year)}</summary>
        <ThreadTable rows={rows} quarters={quarters} />
      </details>
    </>
  );
}
