/** The timeline entries of projects: sections with their subsections, and mentions in other sections. */
import { expect, test } from 'vitest';
import { minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

/** The entries of a meeting on 13 February, by project: ids of sections (with those within), words of mentions. */
function entriesOf(text: string, fields: Readonly<Record<string, string>> = {}) {
  const { archive } = loadFiles({
    'projects/gemensamma-lokaler.md': '---\nname: Gemensamma lokaler\nheadings: [Lokal, Lokaler]\n---\n',
    'minutes/m.md': minutes({ date: '2017-02-13', ...fields }, text),
  });
  const meeting = archive?.meetings.find(({ date }) => date === '2017-02-13');
  return Object.fromEntries(
    (meeting?.entries ?? []).map(({ project, sections, mentions }) => [
      project.id,
      {
        sections: sections.map(({ section, within }) => [section.id, ...within.map(({ id }) => id)].join(' > ')),
        mentions: mentions.map(({ block }) => block.text),
      },
    ]),
  );
}

test('a heading that is or names a project makes a section of it, by name, alias or heading word', () => {
  expect(entriesOf('## Klarspråk\n\nA.\n\n## Om Fritidsbanks start\n\nB.\n\n## Lokaler\n\nC.\n')).toEqual({
    klarsprak: { sections: ['klarsprak'], mentions: [] },
    fritidsbanken: { sections: ['om-fritidsbanks-start'], mentions: [] },
    'gemensamma-lokaler': { sections: ['lokaler'], mentions: [] },
  });
});

test('a word that counts in headings only is no mention in running text', () => {
  expect(entriesOf('## Övrigt\n\nEn tillgänglig lokal söks. Lokaler finns.\n')).toEqual({});
  expect(entriesOf('## Övrigt\n\nOm gemensamma lokaler.\n')).toEqual({
    'gemensamma-lokaler': { sections: [], mentions: ['Om gemensamma lokaler.'] },
  });
});

test('sections below a project’s section are its own, up to the next heading of the level', () => {
  const text = '## Klarspråk\n\nA.\n\n### Brev\n\nB.\n\n#### Svar\n\nC.\n\n## Övrigt\n\nD.\n';
  expect(entriesOf(text)).toEqual({ klarsprak: { sections: ['klarsprak > brev > svar'], mentions: [] } });
});

test('a sub-heading that names the project of the section above is not an entry of its own', () => {
  expect(entriesOf('## Klarspråk\n\nA.\n\n### Klarspråk nästa år\n\nB om Klarspråk.\n')).toEqual({
    klarsprak: { sections: ['klarsprak > klarsprak-nasta-ar'], mentions: [] },
  });
});

test('a sub-heading may name another project; its text then belongs to both', () => {
  expect(entriesOf('## Klarspråk\n\nA.\n\n### Fritidsbanken\n\nB.\n')).toEqual({
    klarsprak: { sections: ['klarsprak > fritidsbanken'], mentions: [] },
    fritidsbanken: { sections: ['fritidsbanken'], mentions: [] },
  });
});

test('a section may belong to several projects, and a mention too', () => {
  expect(entriesOf('## Klarspråk och Fritidsbanken\n\nA.\n\n## Övrigt\n\nFritidsbanken och Klarspråk.\n')).toEqual({
    klarsprak: { sections: ['klarsprak-och-fritidsbanken'], mentions: ['Fritidsbanken och Klarspråk.'] },
    fritidsbanken: { sections: ['klarsprak-och-fritidsbanken'], mentions: ['Fritidsbanken och Klarspråk.'] },
  });
});

test('a project that comes up again and again has one entry of the meeting', () => {
  const text = '## Klarspråk\n\nA.\n\n## Rapporter\n\nKlarspråk växer.\n\n## Mer om Klarspråk\n\nB.\n';
  expect(entriesOf(text, { projects: '[Klarspråk]' })).toEqual({
    klarsprak: { sections: ['klarsprak', 'mer-om-klarsprak'], mentions: ['Klarspråk växer.'] },
  });
});

test('an item within a quoted item is not quoted twice', () => {
  const text = '## Övrigt\n\n- Klarspråk:\n  - Klarspråks brev\n  - Klarspråks möte\n- Annat\n  - Klarspråk igen\n';
  expect(entriesOf(text)).toEqual({
    klarsprak: { sections: [], mentions: ['Klarspråk:\nKlarspråks brev\nKlarspråks möte', 'Klarspråk igen'] },
  });
});

test('within a project’s own section its mentions are not quoted, those of others are', () => {
  expect(entriesOf('## Klarspråk\n\nKlarspråk och Fritidsbanken.\n')).toEqual({
    klarsprak: { sections: ['klarsprak'], mentions: [] },
    fritidsbanken: { sections: [], mentions: ['Klarspråk och Fritidsbanken.'] },
  });
});

test('rows of tables, quotes and the text before the first heading are mentions', () => {
  const text =
    'Först Klarspråk.\n\n## Övrigt\n\n> Klarspråk, sade någon.\n\n| Vad | När |\n|-|-|\n| Klarspråk | maj |\n| Annat | juni |\n';
  expect(entriesOf(text)['klarsprak']).toEqual({
    sections: [],
    mentions: ['Först Klarspråk.', 'Klarspråk, sade någon.', 'Klarspråk – maj'],
  });
});

test('a project that is only declared has the meeting alone, after those that are named', () => {
  const entries = entriesOf('## Fritidsbanken\n\nA.\n', { projects: '[Klarspråk, Fritidsbanken]' });
  expect(entries).toEqual({
    fritidsbanken: { sections: ['fritidsbanken'], mentions: [] },
    klarsprak: { sections: [], mentions: [] },
  });
  expect(Object.keys(entries)).toEqual(['fritidsbanken', 'klarsprak']);
});

test('a project’s timeline has each of its meetings once, oldest first', () => {
  const text = '## Klarspråk\n\nA.\n\n## Övrigt\n\nKlarspråk.\n';
  const { archive } = loadFiles({
    'minutes/a.md': minutes({ date: '2017-03-13', projects: '[Klarspråk]' }, text),
    'minutes/b.md': minutes({ date: '2017-02-13', group: 'Ledningsgruppen' }, text),
    'minutes/c.md': minutes({ date: '2017-04-24' }, 'Annat.\n'),
  });
  const project = archive?.projects.find(({ id }) => id === 'klarsprak');
  expect(project?.timeline.map(({ meeting }) => meeting.id)).toEqual([
    '2017-01-16-gemensam-grupp',
    '2017-02-13-ledningsgruppen',
    '2017-03-13-gemensam-grupp',
  ]);
});

test('an organisation takes part in the projects whose sections or paragraphs name it', () => {
  const { archive } = loadFiles({
    'minutes/m.md': minutes(
      { date: '2017-02-13' },
      '## Klarspråk\n\nRia läser.\n\n## Övrigt\n\nG7 om Fritidsbanken.\n\nHela människan kom.\n',
    ),
  });
  expect(archive?.organisations.map(({ id, projects }) => [id, projects.map((project) => project.id)])).toEqual([
    ['g7', ['fritidsbanken']],
    ['ria', ['klarsprak']],
  ]);
});
