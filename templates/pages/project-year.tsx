/** `/projekt/ar/<year>/`: all projects over a calendar year. */
import { uiText } from '../../src/views/ui-text.ts';
import { Page } from '../components/page.tsx';
import { TABLE_ANCHOR, ThreadFigure } from '../components/thread.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('projectYear', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <nav aria-label={uiText.years.others}>
      <ul class="years">
        {[view.previous, view.next, view.all].map((link) =>
          link ? (
            <li key={link.href}>
              <a href={link.href}>{link.text}</a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
    <div class="thread">{view.thread ? <ThreadFigure thread={view.thread} skipTo={TABLE_ANCHOR} /> : null}</div>
  </Page>
));
