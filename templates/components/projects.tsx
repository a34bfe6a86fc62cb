/** Projects in a list, each with what last happened in it. */
import type { ProjectItem } from '../../src/views/project.ts';
import { Day } from './lists.tsx';

/** A list of projects. */
export function ProjectList({ projects }: { projects: readonly ProjectItem[] }) {
  return (
    <ul class="projects">
      {projects.map(({ href, text, status, meetings, last }) => (
        <li key={href}>
          <a href={href}>{text}</a> <span class="note">{[status, meetings].filter(Boolean).join(', ')}</span>
          {last ? (
            <p>
              <a href={last.href}>
                <Day date={last.date} />, {last.group}
              </a>
              {last.text ? `: ${last.text}` : null}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
