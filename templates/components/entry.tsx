/** Entries: the items of every list on the site, with a margin for day, group and state. */
import type { CutText, EntryView, NewsView, StateView } from '../../src/views/entry.ts';
import type { Line } from '../../src/views/passage.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { Day } from './day.tsx';
import { inline } from './passages.tsx';

/** A list of entries; nothing without any. */
export function Entries({ items }: { items: readonly EntryView[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="entries">
      {items.map((item) => (
        <li class="entry">
          <Margin item={item} />
          <Body item={item} />
        </li>
      ))}
    </ul>
  );
}

function Margin({ item: { date, href, margin, state } }: { item: EntryView }) {
  if (!date && margin.length === 0 && !state) return null;
  return (
    <p class="entry-margin">
      {date ? (
        <span class="entry-day">{href ? <a href={href}>{<Day date={date} />}</a> : <Day date={date} />} </span>
      ) : null}
      {state ? <State state={state} /> : null}
      {margin.map((line) => (
        <span>{inline(line)} </span>
      ))}
    </p>
  );
}

/** A state as a word with a shape before it. */
function State({ state: { shape, word } }: { state: StateView }) {
  return <span class={`state ${shape}`}>{word} </span>;
}

function Body({ item: { topic, title, text, facts, news } }: { item: EntryView }) {
  const [latest, ...earlier] = news;
  return (
    <div class="entry-body">
      {topic ? <p class="entry-topic">{inline(topic)}</p> : null}
      {title ? (
        <p class="entry-title">
          <a href={title.href}>{title.text}</a>
        </p>
      ) : null}
      {text ? <Cut text={text} class={title ? 'entry-more' : 'entry-text'} /> : null}
      {facts.length > 0 ? <p class="entry-facts">{facts.flatMap(separated)}</p> : null}
      {latest ? <News news={latest} /> : null}
      {earlier.length > 0 ? (
        <details class="entry-news">
          <summary>{uiText.moreNews(earlier.length)}</summary>
          {earlier.map((event) => (
            <News news={event} />
          ))}
        </details>
      ) : null}
    </div>
  );
}

/** A text with its rest folded. */
function Cut({ text: { shown, rest }, class: name }: { text: CutText; class: string }) {
  return (
    <>
      <p class={name}>{shown}</p>
      {rest ? <Rest class={name}>{rest}</Rest> : null}
    </>
  );
}

function Rest({ class: name, children }: { class: string; children: string }) {
  return (
    <details>
      <summary>{uiText.showRest}</summary>
      <p class={name}>{children}</p>
    </details>
  );
}

function News({ news: { label, date, href, text } }: { news: NewsView }) {
  const what = [label, label && date ? ' ' : null, date ? <Day date={date} /> : null];
  return (
    <div class="entry-news">
      <p>
        {href ? <a href={href}>{what}</a> : what}
        {`: ${text.shown}`}
      </p>
      {text.rest ? <Rest class="entry-rest">{text.rest}</Rest> : null}
    </div>
  );
}

/** A line with a middle dot before it, unless it is the first. */
function separated(line: Line, index: number) {
  return [index > 0 ? ' · ' : null, ...inline(line)];
}
