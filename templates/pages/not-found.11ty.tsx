/** `/404.html`: for addresses that lead nowhere. */
import { words } from '../../src/views/words.ts';
import { Links } from '../components/lists.tsx';
import { Page } from '../components/page.tsx';
import { pagesOf } from '../template-data.ts';

export default pagesOf('notFound', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.title}</h1>
    <p>{words.notFoundText}</p>
    <Links links={view.lists} />
  </Page>
));
