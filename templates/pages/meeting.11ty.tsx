/** `/protokoll/<id>/`: one meeting. */
import type { LinkView } from '../../src/views/context.ts';
import type { AttendanceView, MeetingView } from '../../src/views/meeting.ts';
import { words } from '../../src/views/words.ts';
import { Day, Links } from '../components/lists.tsx';
import { Page } from '../components/page.tsx';
import { Heading, Prose } from '../components/text.tsx';
import { pagesOf } from '../template-data.ts';

export default pagesOf('meeting', (view) => (
  <Page shell={view.shell}>
    <article>
      <h1>{view.shell.title}</h1>
      <Facts view={view} />
      {view.planned ? <p class="notice">{words.planned}</p> : null}
      {view.summary ? (
        <section class="summary" aria-labelledby="_summary">
          <h2 id="_summary">{words.summary}</h2>
          <p>{view.summary}</p>
        </section>
      ) : null}
      {view.contents.length > 2 ? (
        <nav class="contents" aria-label={words.contents}>
          <Links links={view.contents} />
        </nav>
      ) : null}
      {view.sections.map((section) => (
        <>
          {section.title ? (
            <Heading level={section.level} id={section.id}>
              {section.title}
            </Heading>
          ) : null}
          {section.projects.length > 0 ? <BelongsTo projects={section.projects} /> : null}
          <Prose html={section.html} id={section.title ? undefined : section.id} />
        </>
      ))}
      {view.attachments.length > 0 ? (
        <section aria-labelledby="_attachments">
          <h2 id="_attachments">{words.attachments}</h2>
          <Links links={view.attachments} />
        </section>
      ) : null}
      {view.attendance.map((list) => (
        <Attendance key={list.heading} list={list} />
      ))}
      <Corrections corrections={view.corrections} />
    </article>
    <Neighbours view={view} />
    <Threads threads={view.threads} />
  </Page>
));

function Facts({ view: { group, date, time, place, kind } }: { view: MeetingView }) {
  return (
    <p class="facts">
      {kind ? `${kind}. ` : null}
      <a href={group.href}>{group.text}</a>, <Day date={date} />
      {time ? ` kl. ${time}` : null}
      {place ? `, ${place}` : null}
    </p>
  );
}

function BelongsTo({ projects }: { projects: readonly LinkView[] }) {
  return (
    <p class="belongs">
      {words.belongsTo}{' '}
      {projects.map(({ href, text }, index) => (
        <>
          {index > 0 ? ', ' : null}
          <a href={href}>{text}</a>
        </>
      ))}
    </p>
  );
}

/** Search engines are asked not to quote who was there. */
function Attendance({ list: { heading, people } }: { list: AttendanceView }) {
  return (
    <section class="attendance" data-nosnippet="">
      <details>
        <summary>
          <h2>{heading}</h2>
        </summary>
        <ul>
          {people.map(({ name, role, organisations }) => (
            <li key={name}>
              {name}
              {organisations.map((organisation) => (
                <>
                  {', '}
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

function Corrections({ corrections }: { corrections: MeetingView['corrections'] }) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="_corrections">
      <h2 id="_corrections">{words.corrections}</h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={date.iso + text}>
            <Day date={date} />: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ view: { group, neighbours } }: { view: MeetingView }) {
  const { previous, next } = neighbours;
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={words.otherMeetings(group.text)}>
      <ul>
        {previous ? (
          <li>
            {words.previousMeeting}:{' '}
            <a rel="prev" href={previous.href}>
              {previous.text}
            </a>
          </li>
        ) : null}
        {next ? (
          <li>
            {words.nextMeeting}:{' '}
            <a rel="next" href={next.href}>
              {next.text}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function Threads({ threads }: { threads: MeetingView['threads'] }) {
  if (threads.length === 0) return null;
  return (
    <section class="threads" aria-labelledby="_threads">
      <h2 id="_threads">{words.threads}</h2>
      <ul>
        {threads.map(({ project, previous, next }) => (
          <li key={project.href}>
            <a href={project.href}>{project.text}</a>
            {previous ? (
              <>
                {' '}
                · <a href={previous.href}>{words.threadBefore(previous.text)}</a>
              </>
            ) : null}
            {next ? (
              <>
                {' '}
                · <a href={next.href}>{words.threadAfter(next.text)}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
