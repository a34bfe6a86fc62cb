/** `feed.json`: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), for the site, groups, registers and projects. */

import { feedTemplate } from '../template-data.ts';
import { contentOf } from './feed-content.ts';
import { dateToRfc3339 } from './rss-dates.ts';

export default feedTemplate('json', (view) =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: view.title,
      home_page_url: view.home,
      feed_url: view.json.url,
      description: view.description,
      user_comment: view.note,
      language: view.language,
      items: view.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        ...(item.summary && { summary: item.summary }),
        content_html: contentOf(item),
        ...(!item.isUndated && {
          date_published: dateToRfc3339(item.date),
          date_modified: dateToRfc3339(item.changed),
        }),
        tags: item.tags,
      })),
    },
    null,
    1,
  ),
);
