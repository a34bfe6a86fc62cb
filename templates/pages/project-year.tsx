/** `/projekt/ar/<year>/`: all projects over a calendar year. */
import { Page } from '../components/page.tsx';
import { TABLE_ANCHOR, ThreadFigure } from '../components/thread.tsx';
import { OtherYears } from '../components/year-links.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('projectYear', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <OtherYears links={view.others} />
    <div class="thread">{view.thread ? <ThreadFigure thread={view.thread} skipTo={TABLE_ANCHOR} /> : null}</div>
  </Page>
));
