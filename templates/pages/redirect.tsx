/** An old address of a page, `/projekt/<former slug>/`: leads to the present one at once, else by its link. */
import { uiText } from '../../src/views/ui-text.ts';
import { Page } from '../components/page.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('redirect', ({ shell, link }) => (
  <Page shell={shell}>
    <h1>{shell.heading}</h1>
    <p>
      {uiText.movedTo} <a href={link.href}>{link.text}</a>.
    </p>
  </Page>
));
