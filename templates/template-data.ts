/** How templates become files: a page for each view of a kind, a feed for each feed, one document of all. */
import type { VNode } from 'preact';
import type { FeedToBe, FeedView } from '../src/views/feeds/feed.ts';
import type { PageToBe } from '../src/views/page.ts';
import type { SiteViews, ViewKinds } from '../src/views/site.ts';

/** What Eleventy gives a template of which there is one file. */
export interface TemplateData {
  views: SiteViews;
}

/** A template that prints each page of a kind. */
export function pagesOf<Kind extends keyof ViewKinds>(kind: Kind, print: (view: ViewKinds[Kind]) => VNode) {
  return {
    data: {
      pagination: { data: `views.pages.${kind}`, size: 1, alias: 'one' },
      permalink: ({ one }: { one: PageToBe<ViewKinds[Kind]> }) => one.shell.file,
    },
    render: ({ one }: { one: PageToBe<ViewKinds[Kind]> }) => print(one.view()),
  };
}

/** A template that prints each feed in one form. */
export function feedsOf(form: 'rss' | 'json', print: (feed: FeedView) => string) {
  return {
    data: {
      pagination: { data: 'views.feeds', size: 1, alias: 'one' },
      permalink: ({ one }: { one: FeedToBe }) => one[form].file,
    },
    render: ({ one }: { one: FeedToBe }) => print(one.view()),
  };
}
