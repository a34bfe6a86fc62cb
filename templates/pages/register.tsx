/** `/beslut/` and the other registers of outcomes, and their parts by group, project and year. */
import { uiText } from '../../src/views/ui-text.ts';
import { Links } from '../components/links.tsx';
import { Page } from '../components/page.tsx';
import { inline, Lines } from '../components/passages.tsx';
import { ClosedList, OpenList } from '../components/register-lists.tsx';
import { OtherYears } from '../components/year-links.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('register', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <p class="lead">{view.intro}</p>
    <Lines lines={view.ask} />
    {view.parts.length > 0 ? (
      <nav class="side choices" aria-label={uiText.showBy}>
        <details class="open-when-wide">
          <summary>
            <h2>{uiText.choose}</h2>
          </summary>
          {view.parts.map(({ heading, links }) => (
            <details key={heading}>
              <summary>{heading}</summary>
              <Links links={links} />
            </details>
          ))}
        </details>
      </nav>
    ) : null}
    <OtherYears links={view.others} label={uiText.otherLists} />
    {view.lists.open ? <OpenList list={view.lists.open} /> : null}
    <ClosedList list={view.lists.closed} isOnly={!view.lists.open} />
    <p id="_follow" class="way-on">
      <a href={view.follow.href}>{view.follow.text}</a>
    </p>
    <p class="note">{inline(view.collected)}</p>
  </Page>
));
