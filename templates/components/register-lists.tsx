/** The lists of a register's page: what is open, then what is closed by year. */
import type { ClosedListView, LongListView, OpenListView } from '../../src/views/register-lists.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Count } from './count.tsx';
import { Entries } from './entry.tsx';
import { FoldedEntries } from './folded-entries.tsx';
import { Heading } from './text.tsx';
import { YearLinks } from './year-links.tsx';

/** What is open, under its heading with its number. */
export function OpenList({ list }: { list: OpenListView }) {
  return (
    <section aria-labelledby="_open">
      <h2 id="_open">
        {list.heading} <Count of={list.count} />
      </h2>
      {list.most ? <p class="note">{list.most}</p> : null}
      {list.count > 0 ? <LongList list={list} /> : <p>{list.none}</p>}
    </section>
  );
}

/** What is closed, folded below what is open; a register where nothing can be open has no other list, and needs no heading. */
export function ClosedList({ list, isOnly }: { list: ClosedListView; isOnly: boolean }) {
  const { heading, none, count, isFolded, years, earlier } = list;
  const [first] = years;
  const hasYears = years.length + earlier.length > 1;
  const title = (
    <h2 id="_closed">
      {heading} <Count of={count} />
    </h2>
  );
  if (count > 0 && !hasYears && first && isFolded)
    return (
      <details class="year">
        <summary>{title}</summary>
        <LongList list={first} />
      </details>
    );
  return (
    <section aria-labelledby={isOnly ? undefined : '_closed'} id={isOnly ? '_closed' : undefined}>
      {isOnly ? null : title}
      {count === 0 ? <p>{none}</p> : null}
      {years.map((year) => (
        <Year key={year.year} year={year} level={hasYears ? (isOnly ? 2 : 3) : undefined} isFolded={isFolded} />
      ))}
      <YearLinks years={earlier} level={isOnly ? 2 : 3} />
    </section>
  );
}

interface YearProps {
  year: ClosedListView['years'][number];
  /** The level of its heading; without one it has none. */
  level: 2 | 3 | undefined;
  isFolded: boolean;
}

function Year({ year, level, isFolded }: YearProps) {
  if (level === undefined) return <LongList list={year} />;
  const heading = (
    <Heading level={level} id={year.id}>
      {year.year} <Count of={year.count} />
    </Heading>
  );
  if (isFolded || year.isEarlier)
    return (
      <details class="year">
        <summary>{heading}</summary>
        <LongList list={year} />
      </details>
    );
  return (
    <>
      {heading}
      <LongList list={year} />
    </>
  );
}

/** The entries, of which those after the first ones are folded: on a phone sooner than where there is room. */
function LongList({ list: { shown, more, rest } }: { list: LongListView }) {
  return (
    <>
      <Entries items={shown} />
      <FoldedEntries items={more} heading={uiText.showMore(more.length)} isOpenWhenWide>
        <FoldedEntries items={rest} heading={uiText.showMore(rest.length)} />
      </FoldedEntries>
    </>
  );
}
