/** Sentences of the interface that depend on what they tell of: whether there is any, of what kind it is, and where it stands. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';
import { unset } from '../support/unset.ts';

const OUTCOMES = 'Fråga: Vem sår?\n\nBordlagt: nya spadar.\n\nVi söker: fler spadar.\n\nUppgift: Ria köper jord.\n';
const REF = '2017-02-13-gemensam-grupp';
const files: Files = {
  ...small,
  'organisations.yaml': '- name: socialförvaltningen\n- name: eHälsan\n- name: Ria\n',
  'minutes/b.md': minutes({ date: '2017-02-13', attendees: '[socialförvaltningen]' }, `## Odling\n\n${OUTCOMES}`),
  'minutes/c.md': minutes({ date: '2017-03-13' }, '## Mat\n\nVi åt.\n'),
  ...Object.fromEntries(
    [
      ['a', `${REF}.fraga-sar`, 'öppen'],
      ['b', `${REF}.bordlagt-nya-spadar`, 'öppen'],
      ['c', `${REF}.vi-soker-spadar`, 'öppen'],
      ['d', `${REF}.uppgift-koper-jord`, 'avskriven'],
    ].map(([name, ref, state]) => [
      `followups/${name}.md`,
      `---\ndate: 2017-03-20\nrefs: [${ref}]\nstate: ${state}\n---\n\nNytt om det.\n`,
    ]),
  ),
};

const site = once(() => buildSite(files, '2017-04-10'));
const textOf = async (path: string, of = 'main'): Promise<string> => unset(load(pageOf(await site(), path))(of).text());

test.for([
  ['/fragor/', 'Obesvarade (1)', 'Vem sår?', '1 möte har gått', '20 mars 2017: Nytt om det.'],
  ['/uppgifter/', 'Inte klara (1)', 'Nya spadar.', '1 möte har gått', 'Bordlagt igen 20 mars 2017: Nytt om det.'],
  ['/var-med/', 'Vi söker nu (1)', 'Fler spadar.', 'Söks fortfarande 20 mars 2017: Nytt om det.'],
  ['/uppgifter/', 'Avslutade (1)', 'Blir inte av', 'Ria köper jord.', '20 mars 2017: Nytt om det.'],
] as const)('%s tells under «%s» what became of «%s»', async ([path, ...lines]) => {
  for (const line of lines) expect(await textOf(path)).toContain(line);
});

test.for([
  ['/fragor/grupp/gemensam-grupp/', 'Frågor från Gemensam grupp'],
  ['/uppgifter/ar/2017/', 'Uppgifter från 2017'],
  ['/var-med/ar/2017/', 'Efterlysningar från 2017'],
] as const)('%s has the heading %j, and leads to the whole register', async ([path, heading]) => {
  const $ = load(pageOf(await site(), path));
  expect(unset($('h1').text())).toBe(heading);
  expect($('main nav .years a').last().attr('href')).toBe(path.slice(0, path.indexOf('/', 1) + 1));
});

describe('an organisation that texts write with a small letter', () => {
  test('has a capital where its name stands on its own', async () => {
    expect(await textOf('/organisationer/', 'main ul a')).toBe('eHälsanRiaSocialförvaltningen');
    expect(await textOf('/organisationer/socialforvaltningen/', 'h1')).toBe('Socialförvaltningen');
    expect(await textOf(`/protokoll/${REF}/`, '.attendance li')).toBe('Socialförvaltningen');
  });

  test('has a small letter in a sentence', async () => {
    const text = await textOf('/organisationer/socialforvaltningen/');
    expect(text).toContain('Projekt där socialförvaltningen nämns');
    expect(text).toContain('Möten där socialförvaltningen var med');
  });
});

test('a number of meetings that is none is written in words', async () => {
  expect(await textOf('/organisationer/')).toContain('inga möten');
});
