/** `/protokoll/`: all minutes, by year. */
import { uiText } from '../../src/views/ui-text.ts';
import { Page } from '../components/page.tsx';
import { YearsOfEntries } from '../components/years.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('meetings', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.years.length === 0 ? <p>{uiText.noMeetings}</p> : <YearsOfEntries years={view.years} level={2} />}
  </Page>
));
