/** `/om/`, `/tillganglighet/`, `/personuppgifter/` and every other page of plain text. */
import { Page } from '../components/page.tsx';
import { Passages } from '../components/passages.tsx';
import { Sections } from '../components/text.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('plain', (view) => (
  <Page shell={view.shell}>
    <h1>{view.shell.heading}</h1>
    <Sections sections={view.sections} />
    <Passages passages={view.passages} />
  </Page>
));
