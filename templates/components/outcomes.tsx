/** Lists of outcomes, each with its history and state. */

import type { OutcomeView } from '../../src/views/outcome.ts';
import type { EventView } from '../../src/views/outcome-event.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Day } from './day.tsx';

/** A list of outcomes; with `own`, for the page of their meeting, each links to its anchor and leaves its meeting out. */
export function Outcomes({ items, own = false }: { items: readonly OutcomeView[]; own?: boolean }) {
  return (
    <ul class="outcomes">
      {items.map((item) => (
        <li key={item.href} class={`kind-${item.kind}${item.open ? ' open' : ''}`}>
          <Outcome item={item} own={own} />
        </li>
      ))}
    </ul>
  );
}

function Outcome({ item, own }: { item: OutcomeView; own: boolean }) {
  return (
    <>
      <p>
        {own ? null : <span class="label">{item.label}: </span>}
        {own ? <a href={item.href}>{item.text}</a> : item.text}
      </p>
      {item.answer ? <p class="answer">{`${uiText.outcomeEvents.answered}: ${item.answer}`}</p> : null}
      {item.history.map((event) => (
        <Event key={event.date.iso + event.text} event={event} />
      ))}
      {own ? <State item={item} /> : <Source item={item} />}
    </>
  );
}

/** Owners, due date, state and destination, on the page of its meeting. */
function State({ item }: { item: OutcomeView }) {
  const facts = [
    item.owners && `${uiText.owner}: ${item.owners}`,
    item.due && `${uiText.due}: ${item.due}`,
    item.state,
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <p class="note">
      {facts.join('\u00a0· ')}
      <Destination item={item} />
    </p>
  );
}

/** Due date, state, meeting, projects and destination, on other pages. */
function Source({ item }: { item: OutcomeView }) {
  return (
    <p class="note">
      {item.due ? `${uiText.due}: ${item.due}\u00a0· ` : null}
      {item.state ? `${item.state}\u00a0· ` : null}
      <a href={item.href}>
        {item.group.text} <Day date={item.date} />
      </a>
      {item.heading ? `\u00a0· ${item.heading}` : null}
      {item.projects.map(({ href, text }) => (
        <span key={href}>
          {'\u00a0· '}
          <a href={href}>{text}</a>
        </span>
      ))}
      <Destination item={item} />
    </p>
  );
}

function Destination({ item: { destination } }: { item: OutcomeView }) {
  if (!destination) return null;
  return (
    <>
      {`\u00a0· ${uiText.waitsFor} `}
      <a href={destination.href}>{destination.text}</a>
    </>
  );
}

function Event({ event: { label, date, text, source } }: { event: EventView }) {
  return (
    <p class="answer">
      {`${label} `}
      {source ? (
        <a href={source.href}>
          <Day date={date} />
        </a>
      ) : (
        <Day date={date} />
      )}
      {`: ${text}`}
    </p>
  );
}
