/** `/protokoll/<id>/` of a meeting that has neither a notice nor minutes. */
import { uiText } from '../../src/views/ui-text.ts';
import { Agenda } from '../components/agenda.tsx';
import { AddToCalendar } from '../components/calendar.tsx';
import { JsonLd } from '../components/json-ld.tsx';
import { Links } from '../components/links.tsx';
import { Page } from '../components/page.tsx';
import { Poster } from '../components/poster.tsx';
import { WhenAndWhere } from '../components/when-and-where.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('planned', (view) => (
  <Page shell={view.shell}>
    <Poster {...view} notices={view.changes} />
    <article>
      <h1>{view.shell.heading}</h1>
      <WhenAndWhere view={view} />
      <AddToCalendar link={view.add} />
      {view.notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
      {view.standing.length > 0 ? (
        <section aria-labelledby="_agenda">
          <h2 id="_agenda">{uiText.agenda.standing}</h2>
          <ol>
            {view.standing.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </section>
      ) : null}
      <Agenda agenda={view.waiting} />
      {view.next ? (
        <p>
          {uiText.agenda.atNext} <a href={view.next.href}>{view.next.text}</a>.
        </p>
      ) : null}
      {view.announcedBy.length > 0 ? (
        <section aria-labelledby="_announced">
          <h2 id="_announced">{uiText.planning.announcedBy}</h2>
          <Links links={view.announcedBy} />
        </section>
      ) : null}
    </article>
    <JsonLd json={view.event} />
  </Page>
));
