/** `/kalender/`: the coming meetings of all groups, links to earlier years, and how to subscribe. */
import { uiText } from '../../src/views/ui-text.ts';
import { CalendarMonths, CalendarYears } from '../components/calendar.tsx';
import { Page } from '../components/page.tsx';
import { Passages } from '../components/passages.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('calendar', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <p class="way-on">
      <a href="#_subscribe">{uiText.calendar.own}</a>
    </p>
    <section aria-labelledby="_coming">
      <h2 id="_coming">{uiText.comingMeetings}</h2>
      {view.months.length > 0 ? <CalendarMonths months={view.months} level={3} /> : <p>{uiText.noComingMeetings}</p>}
      {view.further ? <p class="note">{view.further}</p> : null}
      {view.months.length > 0 ? <p class="note">{view.asOf}</p> : null}
    </section>
    {view.years.length > 0 ? (
      <section aria-labelledby="_earlier">
        <h2 id="_earlier">{uiText.calendar.earlier}</h2>
        <CalendarYears years={view.years} />
      </section>
    ) : null}
    <Passages passages={view.subscribe} />
  </Page>
));
