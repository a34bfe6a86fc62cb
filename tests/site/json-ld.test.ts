/** Pages of meetings tell search engines when and where they are, and of which group, as an Event of schema.org. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { eventJson, eventJsonOf } from '../../src/views/json-ld.ts';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

const HOSTILE = 'Bryggan </script><script>alert(1)</script><!-- & ]]>';

/** The Event of the group's meeting on a day. */
function eventOn(date: string, files: Files, today = '2017-04-10'): Record<string, unknown> {
  const { archive, problems } = loadFiles(files, today);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  const context = contextOf(archive, { style: '', search: '', redirect: '' }, () => []);
  const occasion = archive.groups.flatMap(({ occasions }) => occasions).find((one) => one.date === date);
  return occasion ? JSON.parse(eventJson(occasion, context)) : {};
}

/** The JSON-LD of a page; one block. */
function dataOf(html: string): Record<string, unknown> {
  const $ = load(html);
  const blocks = $('script[type="application/ld+json"]');
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks.text()) as Record<string, unknown>;
}

const announcing = (...next: string[]): Files => ({
  'minutes/a.md': minutes({ date: '2017-02-13', next: JSON.stringify(next) }, ''),
});

test('minutes, notices and planned meetings have one on their pages, other pages have none', async () => {
  const site = await buildSite(
    {
      ...small,
      ...announcing('2017-05-29 13:30-15 Bryggan'),
      'minutes/n.md': minutes({ date: '2017-04-20', kind: 'kallelse', time: '10:30' }, 'Välkomna.\n'),
    },
    '2017-04-10',
  );
  expect(dataOf(pageOf(site, '/protokoll/2017-05-29-gemensam-grupp/'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Gemensam grupp 29 maj 2017',
    url: 'https://prov.example/protokoll/2017-05-29-gemensam-grupp/',
    startDate: '2017-05-29T13:30:00+02:00',
    endDate: '2017-05-29T15:00:00+02:00',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Bryggan' },
    organizer: {
      '@type': 'Organization',
      name: 'Gemensam grupp',
      url: 'https://prov.example/grupper/gemensam-grupp/',
    },
  });
  for (const [path, startDate] of [
    ['/protokoll/2017-01-16-gemensam-grupp/', '2017-01-16'],
    ['/protokoll/2017-04-20-gemensam-grupp/', '2017-04-20T10:30:00+02:00'],
  ] as const)
    expect(dataOf(pageOf(site, path))).toMatchObject({ startDate });
  for (const [path, html] of site)
    if (path.endsWith('.html') && !path.startsWith('protokoll/2')) expect(html, path).not.toContain('ld+json');
});

describe('the times', () => {
  test.for([
    ['2017-03-13', 'Europe/Stockholm', '2017-03-13T13:30:00+01:00'],
    ['2017-03-27', 'Europe/Stockholm', '2017-03-27T13:30:00+02:00'],
    ['2017-03-27', 'Europe/Helsinki', '2017-03-27T13:30:00+03:00'],
  ])('on %s are those of the site’s zone, %s', ([date = '', zone = '', startDate = '']) => {
    const site = `${small['site.yaml']}timezone: ${zone}\n`;
    expect(eventOn(date, { 'site.yaml': site, ...announcing(`${date} 13:30`) })).toMatchObject({ startDate });
  });

  test('are not made up: without any there is the day, without an end no end, without a place none', () => {
    const event = eventOn('2017-04-20', announcing('2017-04-20'));
    expect(event['startDate']).toBe('2017-04-20');
    expect(Object.keys(event)).not.toEqual(expect.arrayContaining(['endDate']));
    expect(Object.keys(event)).not.toEqual(expect.arrayContaining(['location']));
  });
});

describe('a meeting that is moved', () => {
  const moved = announcing('2017-04-20 13:30 Bryggan', '2017-04-19 10:30 flyttat från 2017-04-20');

  test('has its status and its old day', () => {
    expect(eventOn('2017-04-19', moved)).toMatchObject({
      startDate: '2017-04-19T10:30:00+02:00',
      previousStartDate: '2017-04-20',
      eventStatus: 'https://schema.org/EventRescheduled',
    });
  });

  test('more than once has all of them', () => {
    const again = {
      ...moved,
      'minutes/b.md': minutes({ date: '2017-03-06', next: '["2017-04-26 flyttat från 2017-04-19"]' }, ''),
    };
    expect(eventOn('2017-04-26', again)['previousStartDate']).toEqual(['2017-04-19', '2017-04-20']);
  });

  test('still has them when it has been held', () => {
    const held = { ...moved, 'minutes/m.md': minutes({ date: '2017-04-19' }, '') };
    expect(eventOn('2017-04-19', held, '2017-05-01')).toMatchObject({
      previousStartDate: '2017-04-20',
      eventStatus: 'https://schema.org/EventRescheduled',
    });
  });

  test('is what a notice of its old day tells', () => {
    const files = { ...moved, 'minutes/n.md': minutes({ date: '2017-04-20', kind: 'kallelse' }, '') };
    const { archive } = loadFiles(files, '2017-04-10');
    const meeting = archive?.meetings.find(({ date }) => date === '2017-04-20');
    if (!archive || !meeting) throw new Error('The notice is not there');
    const context = contextOf(archive, { style: '', search: '', redirect: '' }, () => []);
    expect(JSON.parse(eventJsonOf(meeting, context) ?? '')).toMatchObject({
      startDate: '2017-04-19T10:30:00+02:00',
      url: 'https://prov.example/protokoll/2017-04-19-gemensam-grupp/',
    });
  });
});

test('a meeting that is cancelled has that status, and not the reason', () => {
  const event = eventOn('2017-04-20', announcing('2017-04-20 inställt: Asta är sjuk'));
  expect(event).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  expect(JSON.stringify(event)).not.toContain('sjuk');
});

test('markup in a place is text, and can’t end the element', async () => {
  const files = { ...small, 'minutes/m.md': minutes({ date: '2017-02-13', place: `'${HOSTILE}'` }, '') };
  const html = pageOf(await buildSite(files), '/protokoll/2017-02-13-gemensam-grupp/');
  expect(dataOf(html)).toMatchObject({ location: { name: HOSTILE } });
  expect(load(html)('script')).toHaveLength(1);
});

test('no person is in it: neither those who were there, nor one whose home is the place, nor a name that is withheld', async () => {
  const files = {
    ...small,
    'people.yaml': '- name: Asta Ekvallius\n- name: Birk Lundevall\n  show: hidden\n',
    'minutes/m.md': minutes(
      {
        date: '2017-02-13',
        place: 'hos Asta Ekvallius och Birk Lundevall, 070-123 45 67',
        attendees: '[Asta Ekvallius, Birk Lundevall, Cajsa Rosenkvist]',
        absent: '[Dag Åströmmer]',
        summary: 'Asta Ekvallius ordnar.',
      },
      '## Klarspråk\n\nUppgift: Cajsa Rosenkvist ringer.\n',
    ),
  };
  const event = dataOf(pageOf(await buildSite(files), '/protokoll/2017-02-13-gemensam-grupp/'));
  expect(JSON.stringify(event)).not.toMatch(/Asta|Ekvallius|Birk|Lundevall|Cajsa|Rosenkvist|Dag|070/);
  expect(event).toMatchObject({ location: { name: expect.stringMatching(/^hos \[namn\] och /) } });
  expect(event['organizer']).toMatchObject({ '@type': 'Organization', name: 'Gemensam grupp' });
});
