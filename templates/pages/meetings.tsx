/** `/protokoll/`: the latest minutes, and links to earlier years. */
import { uiText } from '../../src/views/ui-text.ts';
import { Count } from '../components/count.tsx';
import { Entries } from '../components/entry.tsx';
import { Page } from '../components/page.tsx';
import { YearLinks } from '../components/year-links.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('meetings', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    {view.earlier.length > 0 ? (
      <nav class="side" aria-label={uiText.years.earlier}>
        <YearLinks years={view.earlier} level={2} />
      </nav>
    ) : null}
    {view.years.length === 0 ? <p>{uiText.noMeetings}</p> : null}
    {view.years.map(({ year, items }) => (
      <section key={year} aria-labelledby={`_${year}`}>
        <h2 id={`_${year}`}>
          {year} <Count of={items.length} />
        </h2>
        <Entries items={items} />
      </section>
    ))}
  </Page>
));
