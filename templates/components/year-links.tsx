/** Links to the pages of years. */
import type { LinkView } from '../../src/views/links.ts';
import { uiText } from '../../src/views/ui-text.ts';
import type { YearLinkView } from '../../src/views/year-links.ts';
import { Count } from './count.tsx';
import { Links } from './links.tsx';
import { Heading } from './text.tsx';

/** As many links as a phone shows on two lines; more of them are folded there. */
const FEW = 6;

/** Links to earlier years, with their numbers; nothing without any. `level` is that of the heading over many. */
export function YearLinks({ years, level }: { years: readonly YearLinkView[]; level: 2 | 3 }) {
  if (years.length === 0) return null;
  if (years.length <= FEW)
    return (
      <>
        <span class="note">{uiText.years.earlier}:</span>
        <YearList years={years} />
      </>
    );
  return (
    <details class="open-when-wide">
      <summary>
        <Heading level={level}>
          {uiText.years.earlier} <Count of={years.length} />
        </Heading>
      </summary>
      <YearList years={years} />
    </details>
  );
}

/** Links to years, with their numbers. */
export function YearList({ years }: { years: readonly YearLinkView[] }) {
  return (
    <ul class="years">
      {years.map(({ href, text, id, count, anchors = [] }) => (
        <li key={href}>
          {anchors.map((anchor) => (
            <span id={anchor} key={anchor} />
          ))}
          <a id={id} href={href}>
            {text}
          </a>{' '}
          <Count of={count} />
        </li>
      ))}
    </ul>
  );
}

/** Links to the years beside that of a page, and other ways on from it; nothing without any. */
export function OtherYears({ links, label = uiText.years.others }: { links: readonly LinkView[]; label?: string }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label}>
      <Links links={links} class="years" />
    </nav>
  );
}
