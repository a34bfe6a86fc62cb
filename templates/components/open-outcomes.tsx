/** What is open on the page of a project or a group: calls for people, then the others. */

import { registers } from '../../src/domain/outcome-kinds.ts';
import type { OpenOutcomesView } from '../../src/views/open-outcomes.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Entries } from './entry.tsx';
import { Links } from './links.tsx';
import { Lines } from './passages.tsx';

/** Both lists, each under a heading; without calls there is no list of them. */
export function OpenOutcomes({ open: { calls, ask, items, all } }: { open: OpenOutcomesView }) {
  return (
    <>
      {calls.length > 0 ? (
        <section aria-labelledby="_calls">
          <h2 id="_calls">{registers.calls.title}</h2>
          <Entries items={calls} />
          <Lines lines={ask} />
        </section>
      ) : null}
      <section aria-labelledby="_open">
        <h2 id="_open">{uiText.openNow}</h2>
        {items.length > 0 ? <Entries items={items} /> : <p>{uiText.nothingOpen}</p>}
        {all.length > 0 ? (
          <div class="way-on">
            <p>{uiText.all}:</p>
            <Links links={all} />
          </div>
        ) : null}
      </section>
    </>
  );
}
