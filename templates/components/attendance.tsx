/** The attendance lists of a meeting. */
import type { AttendanceView } from '../../src/views/attendance.ts';

/** A collapsed list of people; `data-nosnippet` excludes it from the excerpts of search engines. */
export function Attendance({ list: { heading, people } }: { list: AttendanceView }) {
  return (
    <section class="attendance" data-nosnippet="">
      <details>
        <summary>
          <h2>{heading}</h2>
        </summary>
        <ul>
          {people.map(({ name, role, organisations }) => (
            <li>
              {name}
              {organisations.map((organisation, index) => (
                <>
                  {name !== undefined || index > 0 ? ', ' : null}
                  {typeof organisation === 'string' ? (
                    organisation
                  ) : (
                    <a href={organisation.href}>{organisation.text}</a>
                  )}
                </>
              ))}
              {role ? ` (${role})` : null}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
