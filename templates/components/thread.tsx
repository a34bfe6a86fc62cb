/** The thread: projects over twelve months as a figure, with the same marks in a collapsed table. */
import type { ComponentChildren } from 'preact';
import type { ThreadRowView, ThreadView } from '../../src/views/thread.ts';
import type { MonthView } from '../../src/views/thread-period.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Legend, MarkShapes } from './marks.tsx';
import { Months, Strip } from './thread-strip.tsx';
import { ThreadTable } from './thread-table.tsx';

/** The id of the table. */
export const TABLE_ANCHOR = '_table';

/** The section of the figure under its heading; `children` are the end of the section. */
export function Thread({
  thread,
  skipTo,
  children,
}: {
  thread: ThreadView | undefined;
  /** The id of the element that the skip link leads to. */
  skipTo: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="thread" aria-labelledby="_thread">
      <h2 id="_thread">{uiText.thread.title}</h2>
      {thread ? <ThreadFigure thread={thread} skipTo={skipTo} /> : <p>{uiText.thread.none}</p>}
      {children}
    </section>
  );
}

/** The figure, after a link to skip it and the meanings of its marks. */
export function ThreadFigure({
  thread: { period, months, rows, more, isMoreForNarrow, quarters },
  skipTo,
}: {
  thread: ThreadView;
  skipTo: string;
}) {
  return (
    <>
      <a class="past" href={`#${skipTo}`}>
        {uiText.thread.skip}
      </a>
      <p class="note">{uiText.thread.intro}</p>
      <MarkShapes />
      <Legend />
      <figure aria-label={period}>
        <Rows months={months} rows={rows} />
        {more.length > 0 ? (
          <details class={isMoreForNarrow ? 'open-when-wide' : undefined}>
            <summary>{uiText.thread.more(more.length)}</summary>
            <Rows months={months} rows={more} />
          </details>
        ) : null}
        <details id={TABLE_ANCHOR} class="table">
          <summary>{uiText.thread.asTable}</summary>
          <ThreadTable rows={[...rows, ...more]} quarters={quarters} />
        </details>
      </figure>
    </>
  );
}

function Rows({ months, rows }: { months: readonly MonthView[]; rows: readonly ThreadRowView[] }) {
  return (
    <>
      <Months months={months} />
      <ul class="strips">
        {rows.map((row) => (
          <li key={row.project.href}>
            <a href={row.project.href}>{row.project.text}</a>
            <Strip strip={row.strip} />
          </li>
        ))}
      </ul>
    </>
  );
}
