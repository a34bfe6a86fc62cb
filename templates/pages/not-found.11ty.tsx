/** `/404.html`: for addresses that lead nowhere. */
import type { NotFoundView } from '../../src/views/plain-pages.ts';
import { words } from '../../src/views/words.ts';
import { Links } from '../components/lists.tsx';
import { Page } from '../components/page.tsx';
import { onePageFor, type TemplateData } from '../page-data.ts';

export const data = onePageFor('notFound');

export default ({ view }: TemplateData<NotFoundView>) => (
  <Page shell={view.shell}>
    <h1>{view.shell.title}</h1>
    <p>{words.notFoundText}</p>
    <Links links={view.lists} />
  </Page>
);
