/** `/404.html`: reasons, and links to lists. It is served for any address, so its links are paths from the host's root. */
import { uiText } from '../../src/views/ui-text.ts';
import { Links } from '../components/links.tsx';
import { Page } from '../components/page.tsx';
import { Passages } from '../components/passages.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('notFound', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Passages passages={view.reasons} />
    <h2>{uiText.notFoundLists}</h2>
    <Links links={view.lists} />
  </Page>
));
