/** `/projekt/<slug>/ar/<year>/`: an earlier year of a long timeline. */
import { MarkShapes } from '../components/marks.tsx';
import { Page } from '../components/page.tsx';
import { Timeline } from '../components/timeline.tsx';
import { OtherYears } from '../components/year-links.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('timelineYear', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <OtherYears links={view.others} />
    <section class="timeline">
      <MarkShapes />
      <Timeline items={view.items} level={2} />
    </section>
  </Page>
));
