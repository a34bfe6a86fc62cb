/** `/om/`, `/tillganglighet/`, `/personuppgifter/` and every other page of plain text. */
import type { PlainView } from '../../src/views/plain-pages.ts';
import { Page } from '../components/page.tsx';
import { Sections } from '../components/text.tsx';
import { onePageFor, type TemplateData } from '../page-data.ts';

export const data = onePageFor('plain');

export default ({ view }: TemplateData<PlainView>) => (
  <Page shell={view.shell}>
    <h1>{view.shell.title}</h1>
    <Sections sections={view.sections} />
  </Page>
);
