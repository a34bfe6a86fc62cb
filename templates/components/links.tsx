/** Lists of links. */
import type { ComponentChildren } from 'preact';
import type { LinkView } from '../../src/views/links.ts';
import { Count } from './count.tsx';

/** A list of links, of its own look with another class. */
export function Links({ links, class: name = 'links' }: { links: readonly LinkView[]; class?: string }) {
  return (
    <ul class={name}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** As many links as a phone shows on half a screen; more of them are folded. */
const FEW = 8;

/** Links under a heading of level 2, folded when they are many; `none` is the text without any. */
export function LinkSection({ id, heading, links, none }: LinkSectionProps) {
  if (links.length <= FEW)
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{heading}</h2>
        {links.length > 0 ? <Links links={links} /> : none}
      </section>
    );
  return (
    <details class="year">
      <summary>
        <h2 id={id}>
          {heading} <Count of={links.length} />
        </h2>
      </summary>
      <Links links={links} />
    </details>
  );
}

interface LinkSectionProps {
  id: string;
  heading: string;
  links: readonly LinkView[];
  none?: ComponentChildren;
}
