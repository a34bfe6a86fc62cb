/** `/grupper/`: all groups. */
import { Entries } from '../components/entry.tsx';
import { Page } from '../components/page.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('groups', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Entries items={view.groups} />
  </Page>
));
