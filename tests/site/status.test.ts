/** What the status of a group or a project changes on pages: those that rest or have ended say so and offer no meeting. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { groupStatuses } from '../../src/domain/status.ts';
import { capitalised } from '../../src/swedish/typography.ts';
import { uiText } from '../../src/views/ui-text.ts';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { entriesIn } from '../support/entries.ts';
import { problemLines } from '../support/problem-lines.ts';
import { unset } from '../support/unset.ts';

const GROUP = '/grupper/gemensam-grupp/';
const PROJECT = '/projekt/klarsprak/';
const HINT = uiText.datesInMinutes;

/** A group with a status and a schedule, that met twice; the later minutes leave an open task behind. */
function groupWith(status: string): Files {
  return {
    'groups/gemensam-grupp.md': `---\nname: Gemensam grupp\nschedule: ibland på måndagar\nstatus: ${status}\n---\n`,
    'minutes/m.md': minutes({ date: '2017-02-13' }, '## Klarspråk\n\nUppgift: Ria lånar ut salen.\n'),
  };
}

/** The group's announcement of a coming meeting, in minutes of their own. */
const announced: Files = { 'minutes/n.md': minutes({ date: '2017-03-13', next: '[2017-09-04]' }, 'Text.\n') };
/** The notice of a coming meeting. */
const notice: Files = { 'minutes/k.md': minutes({ date: '2017-09-04', kind: 'kallelse' }, 'Välkommen.\n') };

async function pageWith(files: Files, path: string) {
  const $ = load(pageOf(await buildSite({ ...small, ...files }), path));
  const text = (selector: string): string => unset($(selector).text()).replace(/\s+/g, ' ').trim();
  return { $, text };
}

describe('the page of a group', () => {
  test('that has ended says so with its last meeting, and offers none', async () => {
    const { $, text } = await pageWith(groupWith('avslutad'), GROUP);
    expect(text('.notice')).toBe('Gruppen är avslutad. Det sista mötet var 13 februari 2017.');
    expect($('.notice a').attr('href')).toBe('/protokoll/2017-02-13-gemensam-grupp/');
    expect($('#_coming')).toHaveLength(0);
    expect(text('main')).not.toContain(HINT);
    expect($('.facts dt').first().text()).toBe('Träffades');
  });

  test('that has ended still has its open tasks', async () => {
    const { text } = await pageWith(groupWith('avslutad'), GROUP);
    expect(text('.entries')).toContain('Ria lånar ut salen');
  });

  test('that has ended without a meeting says only that', async () => {
    const files = { 'groups/ny-grupp.md': '---\nname: Ny grupp\nstatus: avslutad\n---\n' };
    expect((await pageWith(files, '/grupper/ny-grupp/')).text('.notice')).toBe('Gruppen är avslutad.');
  });

  test('that rests says so, and does not send the reader to the minutes for a date', async () => {
    const { text } = await pageWith(groupWith('vilande'), GROUP);
    expect(text('.notice')).toBe('Gruppen vilar just nu. Det senaste mötet var 13 februari 2017.');
    expect(text('[aria-labelledby=_coming]')).toMatch(/^Kommande mötenInget nytt möte är bestämt\.(?!.*protokoll)/);
  });

  test.for(['aktiv', undefined])('that is active (%s) says nothing of it', async (status) => {
    const { $, text } = await pageWith(status ? groupWith(status) : {}, GROUP);
    expect($('.notice')).toHaveLength(0);
    expect(text('.facts')).not.toContain('aktiv');
    expect(text('[aria-labelledby=_coming]')).toContain(HINT);
  });

  test.for([
    ['minutes', announced],
    ['a notice', notice],
  ] as const)('that has ended shows a meeting that %s announces', async ([, files]) => {
    const { text } = await pageWith({ ...groupWith('avslutad'), ...files }, GROUP);
    expect(text('[aria-labelledby=_coming]')).toContain('4 september 2017');
    expect(text('.notice')).toContain('Gruppen är avslutad. Det senaste mötet var');
  });
});

describe('an ended group with a meeting to come is a warning', () => {
  const message = (source: string) =>
    `content/groups/gemensam-grupp.md:4:9 varning: ”Gemensam grupp” är avslutad, men har ett möte 4 september 2017 (content/minutes/${source}) – en avslutad grupp har inga kommande möten, så mötet visas tills vidare – ta bort det därifrån om det inte blir av, annars ändra ”status” till ”aktiv” tills det har hållits.`;

  test.for([
    ['n.md', announced],
    ['k.md', notice],
  ] as const)('with the file that announces it: %s', ([source, files]) => {
    expect(problemLines({ ...groupWith('avslutad'), ...files })).toContain(message(source));
  });

  test('at its status alone: none once the day has passed, for a group that rests, or in a build for an earlier day', () => {
    const warningsOf = (status: string, files: Files, today: string) =>
      problemLines({ ...groupWith(status), ...files }, today).filter((line) => line.includes('/groups/'));
    expect(warningsOf('avslutad', announced, '2017-09-04')).toHaveLength(1);
    expect(warningsOf('avslutad', announced, '2017-09-05')).toEqual([]);
    expect(warningsOf('vilande', announced, '2017-06-30')).toEqual([]);
    const held: Files = { 'minutes/h.md': minutes({ date: '2017-09-04' }, 'Text.\n') };
    expect(warningsOf('avslutad', { ...announced, ...held }, '2017-06-30')).toEqual([]);
  });
});

describe('lists', () => {
  test.for([...groupStatuses])('of groups have the status of a group, unless it is active: %s', async (status) => {
    const { $ } = await pageWith(groupWith(status), '/grupper/');
    const [first] = entriesIn($.html());
    expect(first?.state).toBe(status === 'aktiv' ? '' : capitalised(status));
    expect(first?.margin).toEqual(['2 möten']);
  });

  test('of feeds have a word where nothing new is expected', async () => {
    const files = {
      ...groupWith('avslutad'),
      'projects/klarsprak.md': '---\nname: Klarspråk\nstatus: avslutat\n---\n',
    };
    const { $ } = await pageWith(files, '/folj/');
    const notes = Array.from($('main li:has(.note)'), (item) => unset($(item).find('a').first().text()));
    expect(notes).toEqual(['Gemensam grupp', 'Klarspråk']);
  });

  test('of coming meetings on the start page expect dates in minutes only while a group is active', async () => {
    const rest = { 'groups/ledningsgruppen.md': '---\nname: Ledningsgruppen\nstatus: vilande\n---\n' };
    expect((await pageWith(groupWith('avslutad'), '/')).text('[aria-labelledby=_coming]')).toContain(HINT);
    expect(
      (await pageWith({ ...groupWith('avslutad'), ...rest }, '/')).text('[aria-labelledby=_coming]'),
    ).not.toContain(HINT);
  });
});

describe('the page of a project', () => {
  const projectWith = (status: string): Files => ({
    ...announced,
    'projects/klarsprak.md': `---\nname: Klarspråk\nstatus: ${status}\n---\n`,
    'minutes/m.md': minutes({ date: '2017-02-13' }, '## Klarspråk\n\nUppgift: Ria lånar ut salen.\n'),
  });

  test('that has ended says so, and not whom to ask; its open tasks are still there', async () => {
    const { $, text } = await pageWith(projectWith('avslutat'), PROJECT);
    expect(text('.notice')).toBe('Projektet är avslutat.');
    expect($('#_ask')).toHaveLength(0);
    expect(entriesIn($.html(), '[aria-labelledby=_open]').map((task) => task.text)).toEqual(['Ria lånar ut salen.']);
  });

  test.for(['idé', 'pågår', 'pausat'])(
    'tells at which meeting one can ask about it, and its status unless it is under way: %s',
    async (status) => {
      const { text } = await pageWith(projectWith(status), PROJECT);
      expect(text('.notice')).toBe(status === 'pågår' ? '' : status);
      expect(text('[aria-labelledby=_ask]')).toContain('Fråga på nästa möte: måndag 4 september 2017, Gemensam grupp.');
    },
  );
});
