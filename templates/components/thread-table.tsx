/** The thread as a table: a row for each project, a column for each quarter. */
import type { ThreadView } from '../../src/views/thread.ts';
import type { ThreadMarkView } from '../../src/views/thread-mark.ts';
import { uiText } from '../../src/views/ui-text.ts';

/** A table of dates as links, with their meanings. */
export function ThreadTable({ rows, quarters }: Pick<ThreadView, 'rows' | 'quarters'>) {
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

function Dates({ marks }: { marks: readonly ThreadMarkView[] }) {
  if (marks.length === 0) return null;
  return (
    <ul>
      {marks.map(({ href, text, meaning }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {meaning ? `, ${meaning}` : null}
        </li>
      ))}
    </ul>
  );
}
