/** The outcomes on a meeting's page: its own by kind, then its events of outcomes of earlier meetings. */
import type { MeetingView } from '../../src/views/meeting.ts';
import type { EarlierOutcomeView } from '../../src/views/meeting-outcomes.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Outcomes } from './outcomes.tsx';
import { inline } from './passages.tsx';

/** Both lists under one heading; nothing without outcomes. */
export function MeetingOutcomes({ view: { outcomes, earlierOutcomes, collected } }: { view: MeetingView }) {
  if (outcomes.length + earlierOutcomes.length === 0) return null;
  return (
    <section class="left" aria-labelledby="_left">
      <h2 id="_left">{uiText.meetingOutcomes}</h2>
      {outcomes.map(({ heading, items }) => (
        <>
          <h3>{heading}</h3>
          <Outcomes items={items} own />
        </>
      ))}
      {earlierOutcomes.length > 0 ? (
        <>
          <h3>{uiText.earlierOutcomes}</h3>
          <EarlierOutcomes items={earlierOutcomes} />
        </>
      ) : null}
      <p class="note">{inline(collected)}</p>
    </section>
  );
}

function EarlierOutcomes({ items }: { items: readonly EarlierOutcomeView[] }) {
  return (
    <ul class="outcomes">
      {items.map(({ label, text, href, outcome }) => (
        <li key={href + outcome.href}>
          <p>
            {`${label}: `}
            <a href={href}>{text}</a>
          </p>
          <p class="note">
            <a href={outcome.href}>{outcome.text}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}
