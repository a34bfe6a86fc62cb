/** List items of meetings: each is made once for a site, and for that site only. */
import { expect, test } from 'vitest';
import type { Archive, Meeting } from '../../src/archive/archive.ts';
import { type Context, contextOf } from '../../src/views/context.ts';
import { meetingEntry } from '../../src/views/meeting-list.ts';
import { loadFiles } from '../support/front-matter.ts';

/** The small archive and a meeting of it. */
function load(): { archive: Archive; meeting: Meeting } {
  const { archive } = loadFiles({});
  const meeting = archive?.meetings[0];
  if (!archive || !meeting) throw new Error('The small archive must load and have a meeting; see content-folder.ts');
  return { archive, meeting };
}

/** The site of an archive at an address. */
function siteAt(url: string, { site, ...rest }: Archive): Context {
  return contextOf(
    { ...rest, site: { ...site, url } },
    { style: '/style.css', search: '/search.js', redirect: '/redirect.js' },
    () => [],
  );
}

test('a meeting is the same value in every list of a site', () => {
  const { archive, meeting } = load();
  const context = siteAt('https://a.example/', archive);
  expect(meetingEntry(meeting, context)).toBe(meetingEntry(meeting, context));
});

test('a meeting is listed with the address of the site that lists it, also when two sites share an archive', () => {
  const { archive, meeting } = load();
  const topics = ['https://a.example/protokoll-2017/', 'https://b.example/'].map(
    (url) => meetingEntry(meeting, siteAt(url, archive)).topic,
  );
  expect(topics).toEqual([
    [{ href: `/protokoll-2017/protokoll/${meeting.id}/`, text: meeting.group.name }],
    [{ href: `/protokoll/${meeting.id}/`, text: meeting.group.name }],
  ]);
});
