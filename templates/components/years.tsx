/** Items by year: the newest year is shown, earlier ones are folded. */
import type { ComponentChildren } from 'preact';
import type { ItemsOfYear } from '../../src/domain/by-year.ts';
import type { EntryView } from '../../src/views/entry.ts';
import { Count } from './count.tsx';
import { Entries } from './entry.tsx';
import { Heading } from './text.tsx';

interface YearsProps<Item> {
  years: readonly ItemsOfYear<Item>[];
  /** The level of the headings. */
  level: 2 | 3;
  /** Prints the items of a year. */
  print: (items: readonly Item[]) => ComponentChildren;
}

/** A section for each year, with the number of its items when it is folded. */
export function Years<Item>({ years, level, print }: YearsProps<Item>) {
  return years.map(({ year, items }, index) => (
    <section key={year} aria-labelledby={`_${year}`}>
      {index === 0 ? (
        <>
          <Heading level={level} id={`_${year}`}>
            {year}
          </Heading>
          {print(items)}
        </>
      ) : (
        <details class="year">
          <summary>
            <Heading level={level} id={`_${year}`}>
              {year} <Count of={items.length} />
            </Heading>
          </summary>
          {print(items)}
        </details>
      )}
    </section>
  ));
}

/** The same for lists of entries. */
export function YearsOfEntries({ years, level }: Omit<YearsProps<EntryView>, 'print'>) {
  return <Years years={years} level={level} print={(items) => <Entries items={items} />} />;
}
