/** `/protokoll/`: all minutes, by year and group. */
import { uiText } from '../../src/views/ui-text.ts';
import { MeetingList } from '../components/meeting-list.tsx';
import { Page } from '../components/page.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('meetings', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.years.length > 1 ? (
      <ul class="jump">
        {view.years.map(({ year }) => (
          <li key={year}>
            <a href={`#_${year}`}>{year}</a>
          </li>
        ))}
      </ul>
    ) : null}
    {view.years.length === 0 ? <p>{uiText.noMeetings}</p> : null}
    {view.years.map(({ year, groups }) => (
      <section key={year} aria-labelledby={`_${year}`}>
        <h2 id={`_${year}`}>{year}</h2>
        {groups.map(({ name, items }) => (
          <>
            <h3>{name}</h3>
            <MeetingList meetings={items} />
          </>
        ))}
      </section>
    ))}
  </Page>
));
