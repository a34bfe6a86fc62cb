/** The list of projects under the picture on /projekt/: what was last said of each, and how far it has come. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';
import { unset } from '../support/unset.ts';

const project = (name: string, status?: string): string =>
  `---\nname: ${name}\n${status ? `status: ${status}\n` : ''}---\n`;

/** Klarspråk has a section in January, and is named in March; two projects have not come up, one has ended. */
const FILES: Files = {
  ...small,
  'projects/klarsprak.md': project('Klarspråk', 'pågår'),
  'projects/fritidsbanken.md': project('Fritidsbanken', 'pausat'),
  'projects/orangeriet.md': project('Orangeriet', 'idé'),
  'projects/rostratten.md': project('Rösträtten'),
  'projects/utegymmet.md': project('Utegymmet', 'avslutat'),
  'minutes/b.md': minutes(
    { date: '2017-02-13' },
    '## Fritidsbanken\n\nVi pratade.\n\n## Utegymmet\n\nDet är byggt.\n\n## Annat\n\nRösträtten kom upp i förbifarten.\n',
  ),
  'minutes/c.md': minutes({ date: '2017-03-13' }, '## Rapport\n\nKlarspråk växer.\n'),
};

const site = once(() => buildSite(FILES));
const listed = async (within: string) => {
  const $ = load(pageOf(await site(), '/projekt/'));
  return [...$(`section:has(> #_projects) ${within} > .entries > li`)].map((item) => ({
    state: $(item).find('.state').text().trim(),
    name: $(item).find('.entry-title').text(),
    latest: unset($(item).find('.entry-facts').text()),
    place: $(item).find('.entry-facts a').attr('href'),
  }));
};

test('the running ones have the day and the words of the latest section of their own, the latest first', async () => {
  expect((await listed('')).map(({ name, latest }) => [name, latest])).toEqual([
    ['Fritidsbanken', '13 februari 2017: Vi pratade.'],
    ['Rösträtten', '13 februari 2017: Rösträtten kom upp i förbifarten.'],
    ['Klarspråk', '16 januari 2017: Vi läste fem brev.'],
    ['Orangeriet', ''],
  ]);
});

test('the day leads to that very place, and the name to the project', async () => {
  const $ = load(pageOf(await site(), '/projekt/'));
  expect((await listed(''))[2]?.place).toBe('/protokoll/2017-01-16-gemensam-grupp/#klarsprak');
  expect($('.entry-title a').eq(2).attr('href')).toBe('/projekt/klarsprak/');
});

test('the status stands where it is not the expected one', async () => {
  expect((await listed('')).map(({ name, state }) => [name, state])).toEqual([
    ['Fritidsbanken', 'Pausat'],
    ['Rösträtten', ''],
    ['Klarspråk', ''],
    ['Orangeriet', 'Idé'],
  ]);
});

test('those that have ended are folded, with their number', async () => {
  const $ = load(pageOf(await site(), '/projekt/'));
  expect($('section:has(> #_projects) > details:not([open]) > summary').text()).toBe('Avslutade (1)');
  expect(await listed('> details')).toEqual([
    {
      state: '',
      name: 'Utegymmet',
      latest: '13 februari 2017: Det är byggt.',
      place: '/protokoll/2017-02-13-gemensam-grupp/#utegymmet',
    },
  ]);
});

test('of more than thirty the others are folded', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 31 }, (_, index) => [`projects/p${index}.md`, project(`Projekt ${index}`)]),
  );
  const $ = load(pageOf(await buildSite({ ...FILES, ...many }), '/projekt/'));
  const lists = [...$('section:has(> #_projects) .entries')].map((list) => $(list).children().length);
  expect(lists).toEqual([30, 5, 1]);
  expect([...$('section:has(> #_projects) > details > summary')].map((summary) => $(summary).text())).toEqual([
    'Visa 5 till',
    'Avslutade (1)',
  ]);
});

test('where only the front matter names a project, the day stands alone', async () => {
  const declared = minutes({ date: '2017-04-10', projects: '[Orangeriet]' }, '## Annat\n\nVi fikade.\n');
  const $ = load(pageOf(await buildSite({ ...FILES, 'minutes/d.md': declared }), '/projekt/'));
  const line = $('.entry-title:contains("Orangeriet") ~ .entry-facts');
  expect(unset(line.text())).toBe('10 april 2017');
});
