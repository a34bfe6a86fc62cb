/** Entries: the items of every list on the site, with a margin for day, group and state. */
import type { ComponentChildren } from 'preact';
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
        <li class={item.isOpen ? 'entry to-tick' : 'entry'}>
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
        <span class="entry-day">
          <Way href={href}>
            <Day date={date} />
          </Way>{' '}
        </span>
      ) : null}
      {state ? <State state={state} /> : null}
      {margin.map((line) => (
        <span>{inline(line)} </span>
      ))}
    </p>
  );
}

/** What leads somewhere is a link. */
function Way({ href, children }: { href: string | undefined; children: ComponentChildren }) {
  return href ? <a href={href}>{children}</a> : children;
}

/** A state as a word with a shape before it. */
function State({ state: { shape, word } }: { state: StateView }) {
  return <span class={`state ${shape}`}>{word} </span>;
}

function Body({ item: { topic, title, text, facts, news } }: { item: EntryView }) {
  if (!topic && !title && !text && facts.length + news.length === 0) return null;
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
      <NewsList news={news} />
    </div>
  );
}

/**
 * What became of it: the latest news, cut after two lines; on demand all of it, with the ways to it, and the earlier news. Where
 * there is no more than the latest, without a way to it, nothing would unfold: it is printed whole.
 */
function NewsList({ news: [latest, ...earlier] }: { news: readonly NewsView[] }) {
  if (!latest) return null;
  if (!latest.href && earlier.length === 0)
    return (
      <p class="entry-news">
        <What news={latest} />
        {`: ${latest.text}`}
      </p>
    );
  return (
    <details class="entry-news">
      <summary>
        <span>
          <What news={latest} />
          {`: ${latest.text}`}
        </span>
        {earlier.length > 0 ? <span class="count"> {uiText.moreNews(earlier.length)}</span> : null}
      </summary>
      {latest.href ? (
        <p>
          <a href={latest.href}>{uiText.readInMinutes}</a>
        </p>
      ) : null}
      {earlier.map((news) => (
        <p>
          <Way href={news.href}>
            <What news={news} />
          </Way>
          {`: ${news.text}`}
        </p>
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
