/** `/protokoll/<id>/kallelse/`: the notice of a meeting that has minutes. */
import { uiText } from '../../src/views/ui-text.ts';
import { Links } from '../components/links.tsx';
import { Page } from '../components/page.tsx';
import { Prose, SectionHeading } from '../components/text.tsx';
import { WhenAndWhere } from '../components/when-and-where.tsx';
import { pageTemplate } from '../template-data.ts';

export default pageTemplate('notice', ({ shell, minutes, sections, attachments, ...when }) => (
  <Page shell={shell}>
    <article>
      <h1>{shell.heading}</h1>
      <WhenAndWhere view={when} />
      <p class="notice">
        <a href={minutes.href}>{minutes.text}</a>
      </p>
      {sections.map((section) => (
        <>
          <SectionHeading section={section} level={section.level} id={section.id} />
          <Prose html={section.html} id={section.title ? undefined : section.id} />
        </>
      ))}
      {attachments.length > 0 ? (
        <section aria-labelledby="_attachments">
          <h2 id="_attachments">{uiText.attachments}</h2>
          <Links links={attachments} />
        </section>
      ) : null}
    </article>
  </Page>
));
