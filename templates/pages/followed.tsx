/** `/folj/grupper/<slug>/` and its kin: how to follow a group, a project or a register. */
import { Page } from '../components/page.tsx';
import { Passages } from '../components/passages.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('followed', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Passages passages={view.passages} />
  </Page>
));
