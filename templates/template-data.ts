/** What templates are given, and which files they make: one for each page of a kind, one for each feed. */
import type { VNode } from 'preact';
import type { FeedToBe, FeedView } from '../src/views/feeds/feed.ts';
import type { PageToBe } from '../src/views/page.ts';
import type { SiteViews, ViewKinds } from '../src/views/site.ts';

/** The data of a template that makes a single file. */
export interface TemplateData {
  views: SiteViews;
}

/** The template of a kind of page: Eleventy prints a file for each page of it. */
export function pagesOf<Kind extends keyof ViewKinds>(kind: Kind, print: (view: ViewKinds[Kind]) => VNode) {
  return {
    data: {
      pagination: { data: `views.pages.${kind}`, size: 1, alias: 'item' },
      permalink: ({ item }: { item: PageToBe<ViewKinds[Kind]> }) => item.shell.file,
    },
    render: ({ item }: { item: PageToBe<ViewKinds[Kind]> }) => print(item.view()),
  };
}

/** The template of a form of feed: Eleventy prints a file for each feed. */
export function feedsOf(form: 'rss' | 'json', print: (feed: FeedView) => string) {
  return {
    data: {
      pagination: { data: 'views.feeds', size: 1, alias: 'item' },
      permalink: ({ item }: { item: FeedToBe }) => item[form].file,
    },
    render: ({ item }: { item: FeedToBe }) => print(item.view()),
  };
}
