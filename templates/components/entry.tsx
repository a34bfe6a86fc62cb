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

function Body({ item: { topic, title, text, facts, news, hasFoldedNews } }: { item: EntryView }) {
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
      {hasFoldedNews ? <FoldedNews news={news} /> : <LatestNews news={news} />}
    </div>
  );
}

/** The latest news, and the earlier on demand. */
function LatestNews({ news: [latest, ...earlier] }: { news: readonly NewsView[] }) {
  return (
    <>
      {latest ? <News news={latest} /> : null}
      <FoldedNews news={earlier} heading={uiText.moreNews(earlier.length)} />
    </>
  );
}

/** News on demand, under the label and the day of the latest unless there is a heading; nothing without any. */
function FoldedNews({ news, heading }: { news: readonly NewsView[]; heading?: string }) {
  const [latest] = news;
  if (!latest) return null;
  return (
    <details>
      <summary>{heading ?? <What news={latest} />}</summary>
      {news.map((event) => (
        <News news={event} />
      ))}
    </details>
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

function News({ news }: { news: NewsView }) {
  const { href, text } = news;
  return (
    <div class="entry-news">
      <p>
        {href ? (
          <a href={href}>
            <What news={news} />
          </a>
        ) : (
          <What news={news} />
        )}
        {`: ${text.shown}`}
      </p>
      {text.rest ? <Rest class="entry-rest">{text.rest}</Rest> : null}
    </div>
  );
}

/** «Klart 13 februari 2017» */
function What({ news: { label, date } }: { news: NewsView }) {
  return (
    <>
      {label}
      {label && date ? ' ' : null}
      {date ? <Day date={date} /> : null}
    </>
  );
}

/** A line with a middle dot before it, unless it is the first. */
function separated(line: Line, index: number) {
  return [index > 0 ? ' · ' : null, ...inline(line)];
}
