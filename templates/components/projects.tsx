/** Lists of projects. */
import type { ProjectItemView } from '../../src/views/project-list.ts';
import { Day } from './day.tsx';

/** A list of projects, each with an excerpt of its latest entry. */
export function ProjectList({ projects }: { projects: readonly ProjectItemView[] }) {
  return (
    <ul class="projects">
      {projects.map(({ href, text, status, meetings, latest }) => (
        <li key={href}>
          <a href={href}>{text}</a> <span class="note">{[status, meetings].filter(Boolean).join(', ')}</span>
          {latest ? (
            <p>
              <a href={latest.href}>
                <Day date={latest.date} />, {latest.group}
              </a>
              {latest.excerpt ? `: ${latest.excerpt}` : null}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
