/** What waits for a meeting. */
import type { AgendaView } from '../../src/views/agenda.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Entries } from './entry.tsx';
import { FoldedEntries } from './folded-entries.tsx';

/** A section with a list for each part of the agenda; nothing when nothing waits. */
export function Agenda({ agenda }: { agenda: AgendaView | undefined }) {
  if (!agenda) return null;
  return (
    <section class="agenda" aria-labelledby="_waits">
      <h2 id="_waits">{agenda.heading}</h2>
      {agenda.parts.map(({ heading, items, rest }) => (
        <>
          <h3>{heading}</h3>
          <Entries items={items} />
          <FoldedEntries items={rest} heading={uiText.showMore(rest.length)} />
        </>
      ))}
    </section>
  );
}
