/** `/kalender/<year>/`: the earlier meetings of a year. */
import { uiText } from '../../src/views/ui-text.ts';
import { CalendarMonths, CalendarYears } from '../components/calendar.tsx';
import { Page } from '../components/page.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('calendarYear', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <CalendarMonths months={view.months} level={2} />
    {view.years.length > 0 ? (
      <section aria-labelledby="_years">
        <h2 id="_years">{uiText.years.others}</h2>
        <CalendarYears years={view.years} />
      </section>
    ) : null}
  </Page>
));
