/** Text of minutes and pages: HTML that the Markdown renderer has made safe, under headings of any level. */
import type { ComponentChildren } from 'preact';
import type { Html } from '../../src/domain/fragment.ts';
import type { TextSectionView } from '../../src/views/text-sections.ts';

/** Safe HTML in an element of its own; nothing when it is empty. */
export function Prose({
  html,
  id,
  as: Tag = 'div',
}: {
  html: Html;
  id?: string | undefined;
  as?: 'div' | 'blockquote';
}) {
  return html === '' ? null : <Tag class="prose" id={id} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A heading of a level, 1 to 6; a higher level is printed as 6. */
export function Heading({ level, id, children }: { level: number; id?: string; children: ComponentChildren }) {
  const Tag = `h${Math.min(level, 6)}` as 'h2';
  return id ? <Tag id={id}>{children}</Tag> : <Tag>{children}</Tag>;
}

/** The heading of a section, with the links in it; nothing when it has none. */
export function SectionHeading({ section, level, id }: { section: TextSectionView; level: number; id?: string }) {
  if (section.title === '') return null;
  const { heading, title } = section;
  return (
    <Heading level={level} {...(id && { id })}>
      {heading ? <span dangerouslySetInnerHTML={{ __html: heading }} /> : title}
    </Heading>
  );
}

/** The sections of a text; the anchor of each is on its heading, or on its text when it has no heading. */
export function Sections({ sections }: { sections: readonly TextSectionView[] }) {
  return sections.map((section) => (
    <>
      <SectionHeading section={section} level={section.level} id={section.id} />
      <Prose html={section.html} id={section.title ? undefined : section.id} />
    </>
  ));
}
