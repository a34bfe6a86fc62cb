/** `/protokoll/<year>/`: all minutes of a year. */
import { Entries } from '../components/entry.tsx';
import { Page } from '../components/page.tsx';
import { OtherYears } from '../components/year-links.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('meetingYear', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <p class="lead">{view.count}</p>
    <OtherYears links={view.others} />
    <Entries items={view.meetings} />
  </Page>
));
