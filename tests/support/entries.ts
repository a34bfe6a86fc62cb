/** The entries of a list as a reader has them, part by part, whatever is folded. */
import { load } from 'cheerio';
import { uiText } from '../../src/views/ui-text.ts';
import { unset } from './unset.ts';

/** An entry with its texts as ordinary ones: no soft hyphens, one space between words, empty where it lacks a part. */
export interface ReadEntry {
  day: string;
  state: string;
  /** The shape before the word of the state: `made`, `open`, `done`, `dropped` or `late`. */
  shape: string;
  /** What else stands in the margin: a group, a time of day. */
  margin: string[];
  topic: string;
  title: string;
  /** The whole text, what is folded of it too. */
  text: string;
  /** How much of the text is shown at once: all of it where nothing is folded. */
  shown: string;
  facts: string[];
  /** What became of it, the latest first, «Svar 20 februari 2017: Ja.» */
  news: string[];
  /** The address of the entry itself, without those of its facts and news. */
  href: string;
}

/** The entries within some elements of a page, in their order. */
export function entriesIn(html: string, within = 'main'): ReadEntry[] {
  const $ = load(html);
  return $(`${within} .entries > .entry`)
    .toArray()
    .map((element): ReadEntry => {
      const item = $(element);
      const part = (selector: string): string => plain(item.find(selector).text());
      const texts = item.find('.entry-body').children('.entry-text, .entry-more');
      const state = item.find('.entry-margin > .state');
      return {
        day: part('.entry-day'),
        state: plain(state.text()),
        shape: (state.attr('class') ?? '').replace('state', '').trim(),
        margin: $('.entry-margin > span:not(.entry-day, .state)', element)
          .toArray()
          .map((line) => plain($(line).text())),
        topic: part('.entry-topic'),
        title: part('.entry-title'),
        text: whole(
          plain(texts.text()),
          part('.entry-body > details > .entry-text, .entry-body > details > .entry-more'),
        ),
        shown: plain(texts.text()),
        facts: part('.entry-facts').split(' · ').filter(Boolean),
        news: item
          .find('.entry-news > summary > span:not(.count), .entry-news > p, p.entry-news')
          .toArray()
          .map((line) => plain($(line).text()))
          .filter((line) => line !== uiText.readInMinutes),
        href: item.find('.entry-day a, .entry-topic a, .entry-title a').first().attr('href') ?? '',
      };
    });
}

/** Each entry as a line: what it has of day, state, margin, topic, title, text, facts and news, in this order. */
export function entryLines(html: string, within?: string): string[] {
  return entriesIn(html, within).map(({ day, state, margin, topic, title, text, facts, news }) =>
    [day, state, ...margin, topic, title, text, facts.join(' · '), ...news].filter(Boolean).join(' | '),
  );
}

/** A text of which the rest is folded, without the ellipses where it is cut. */
function whole(shown: string, rest: string): string {
  return rest === '' ? shown : `${shown.replace(/ …$/, '')} ${rest.replace(/^… /, '')}`;
}

function plain(text: string): string {
  return unset(text).replace(/\s+/g, ' ').trim();
}
