/** Three real meetings, from the folder beside the repository where it exists, as of 10 April 2017. */
import { existsSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import type { OutcomeKind } from '../../src/domain/outcome.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { type BuiltSite, buildSite, pageOf } from '../support/built-site.ts';
import { entriesIn } from '../support/entries.ts';
import { once } from '../support/once.ts';
import { unset } from '../support/unset.ts';

const JANUARY = '2017-01-16-gemensam-utvecklingsgrupp';
const MARCH = '2017-03-13-gemensam-utvecklingsgrupp';
const APRIL = '2017-04-06-ledningsgrupp-for-utveckling';

/** One place of a timeline as the page shows it. */
interface Place {
  meeting: string;
  anchor: string;
  /** «section» for a whole section, «mention» for a block of another one. */
  relation: string;
  under: string;
  quote: string;
}

function placesOf(site: BuiltSite, project: string): Place[] {
  const $ = load(pageOf(site, `/projekt/${project}/`));
  return $('.timeline article section')
    .toArray()
    .map((place) => {
      const heading = $(place).find('h5 a');
      // the heading that only says the project's name is not repeated there: its day leads to it
      const link = heading.length > 0 ? heading : $(place).closest('article').find('h4 a');
      const [, , meeting = '', anchor = ''] = link.attr('href')?.split('/') ?? [];
      return {
        meeting,
        anchor: anchor.slice(1),
        relation: $(place).find('h5').text() === heading.text() ? 'section' : 'mention',
        under: unset(heading.text()),
        quote: $(place).find('blockquote').text().trim(),
      };
    });
}

/** The words at the place that a quote links to. */
function placeText(site: BuiltSite, { meeting, anchor }: Place): string {
  const target = load(pageOf(site, `/protokoll/${meeting}/`))(`[id="${anchor}"]`);
  return target.text().trim();
}

describe.runIf(existsSync('../shared/archive'))('the archive beside the repository (needs ../shared/archive)', () => {
  const siteOf = once(() => buildSite('../shared/archive', '2017-04-10'));

  test('quotes Klarspråk at all three meetings: a paragraph, a section, a paragraph', async () => {
    const site = await siteOf();
    const places = placesOf(site, 'klarsprak');
    expect(places.map(({ meeting, relation, under }) => [meeting, relation, under])).toEqual([
      [APRIL, 'mention', 'Brist på information och kommunikation'],
      [MARCH, 'section', ''],
      [JANUARY, 'mention', 'Rapport från arbetsgrupperna'],
    ]);
    const [april, march, january] = places;
    if (!april || !march || !january) throw new Error('There are not three places');
    expect(placeText(site, april)).toBe(april.quote);
    expect(placeText(site, january)).toBe(january.quote);
    expect(placeText(site, march)).toBe('Klarspråk');
    for (const { quote } of places) expect(unset(quote).toLowerCase()).toContain('klarspråk');
  });

  test('has Fritidsbanken on 13 March alone, as a section', async () => {
    const places = placesOf(await siteOf(), 'fritidsbanken');
    expect(places.map(({ meeting, relation, under }) => [meeting, relation, under])).toEqual([[MARCH, 'section', '']]);
  });

  test('takes «Lokaler» for a section of Gemensamma lokaler, and no «lokal» in running text for a mention', async () => {
    const places = placesOf(await siteOf(), 'gemensamma-lokaler');
    expect(places.map(({ meeting, relation, under }) => [meeting, relation, under])).toEqual([
      [MARCH, 'section', 'Lokaler'],
    ]);
    const { projects } = JSON.parse(pageOf(await siteOf(), '/data/archive.json')) as {
      projects: { id: string; timeline: { meeting: string; section: string; relation: string }[] }[];
    };
    expect(projects.find(({ id }) => id === 'gemensamma-lokaler')?.timeline).toMatchObject([
      { meeting: MARCH, section: 'lokaler', relation: 'section' },
    ]);
  });

  test('lists two meetings of G7', async () => {
    const meetings = entriesIn(pageOf(await siteOf(), '/organisationer/g7/'), '[aria-labelledby=_meetings]');
    expect(meetings.map(({ href }) => href)).toEqual([`/protokoll/${MARCH}/`, `/protokoll/${JANUARY}/`]);
  });

  test('has three meetings in its open data, with their times and their announcements left to the calendar', async () => {
    const { meetings } = JSON.parse(pageOf(await siteOf(), '/data/archive.json')) as {
      meetings: { id: string; start: string | null; end: string | null; attendeeCount: number; state: string }[];
    };
    expect(meetings.map(({ id, start, end, attendeeCount, state }) => [id, start, end, attendeeCount, state])).toEqual([
      [JANUARY, '13:30', '15:30', 13, 'held'],
      [MARCH, null, null, 7, 'held'],
      [APRIL, null, null, 10, 'held'],
    ]);
  });

  test('shows in the calendar the meetings that are to come after 10 April, and on the first page the next one', async () => {
    const daysOn = async (path: string) =>
      entriesIn(pageOf(await siteOf(), path), '[aria-labelledby=_coming]').map(({ day }) => day.replace(/^\S+ /, ''));
    expect(await daysOn('/kalender/')).toEqual(['19 april 2017', '24 april 2017', '22 maj 2017']);
    expect(await daysOn('/')).toEqual(['19 april 2017']);
  });

  test('leaves behind one decision, two tasks, three questions and three calls, and nothing else', () => {
    const { archive } = loadArchive('../shared/archive', '2017-04-10' as CalendarDate);
    const told =
      archive?.outcomes.map(({ ref, kind, state, section, text }) => ({ ref, kind, state, section, text })) ?? [];
    const of = (kind: OutcomeKind) =>
      told.filter((one) => one.kind === kind).map(({ ref, section, state }) => [ref, section.title, state]);
    expect(of('decision')).toEqual([
      [`${JANUARY}.beslut-gemensam-utvecklingsgrupp`, 'Gemensam utvecklingsgrupp framöver', 'made'],
    ]);
    expect(told[0]?.text).toContain('att vi träffas en gång i månaden');
    expect(of('task')).toEqual([
      [`${JANUARY}.uppgift-traning-lovar-kolla`, 'Träning', 'open'],
      [`${JANUARY}.uppgift-minnesmarke-lovar-kolla`, 'Minnesmärke', 'open'],
    ]);
    const owners = archive?.outcomes.filter(({ kind }) => kind === 'task').map((task) => task.owners);
    const attending = archive?.meetings[0]?.people[1]?.name;
    expect(owners).toEqual([[attending], [attending]]);
    expect(of('question')).toEqual([
      [`${JANUARY}.fraga-bostad-forst-halvdag`, 'CurioCity Mashup', 'open'],
      [`${JANUARY}.fraga-orsakat-omsesidiga-misstro-praglat`, 'Samskapade tjänster', 'answered'],
      [`${JANUARY}.fraga-ser-tidsschemat`, 'Förenklad dokumentation', 'answered'],
    ]);
    expect(of('call')).toEqual([
      [`${JANUARY}.vi-soker-personer-erfarenhet-kontakter`, 'Maskrosbarn', 'open'],
      [`${JANUARY}.vi-soker-digitalt-utanforskap-brukare`, 'Rapport från arbetsgrupperna', 'open'],
      [`${MARCH}.vi-soker-klarspraksgruppen-folk`, 'Klarspråk', 'open'],
    ]);
    expect(of('carried-over')).toEqual([]);
  });
});
