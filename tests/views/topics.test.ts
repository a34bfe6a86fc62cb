/** The topics of a meeting in lists: its sections, without a first heading that is its own title. */
import { expect, test } from 'vitest';
import { meetingSummary } from '../../src/views/meeting-metadata.ts';
import { topics } from '../../src/views/topics.ts';
import { minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';

/** The topics of minutes of the group «Styrelsen» on 7 March 2017. */
function topicsOf(text: string): string[] {
  const { archive } = loadFiles({
    'groups/styrelsen.md': '---\nname: Styrelsen\n---\n',
    'minutes/m.md': minutes({ date: '2017-03-07', group: 'Styrelsen' }, text),
  });
  const meeting = archive?.meetings.at(-1);
  if (!meeting) throw new Error('The meeting has errors');
  expect(meetingSummary(meeting)).not.toContain('7 mars');
  return topics(meeting).map(({ title }) => title);
}

test.for([
  '# Styrelsemöte 7 mars',
  '# Styrelsemöte 2017-03-07',
  '# Protokoll från styrelsemöte den 7 mars 2017 i Köket',
  '# Styrelsemöte',
  '# Protokoll styrelsen nr 3',
  '# Styrelsen 7 mars 2017',
])('%s is no topic', (title) => {
  expect(topicsOf(`${title}\n\n## Odling\n\nVi sådde.\n\n### Frön\n\nMorot.\n\n## Mat\n\nVi åt.\n`)).toEqual([
    'Odling',
    'Mat',
  ]);
});

test.for<[text: string, ...expected: string[]]>([
  ['# Klarspråk på mötet\n\n## Odling\n\nVi sådde.\n', 'Klarspråk på mötet'],
  ['# Våren\n\n## Odling\n\nVi sådde.\n', 'Våren'],
  ['# Styrelsemöte\n\nText.\n\n# Odling\n\nVi sådde.\n', 'Styrelsemöte', 'Odling'],
  ['## Styrelsemöte\n\nVi sågs.\n', 'Styrelsemöte'],
])('%j has the topics of its highest level', ([text, ...expected]) => {
  expect(topicsOf(text)).toEqual(expected);
});

test.for<[headings: string[], summary: string]>([
  [['Öppnande', 'Odling', 'Övrigt', 'Nästa möte'], 'Punkter: Odling.'],
  [['§ 1 Mötets öppnande', '§ 2 Odling', '§ 3 Mat', '§ 4 Avslutning'], 'Punkter: Odling och Mat.'],
  [['1. Godkännande av dagordningen', '2. Vem sår?', '3. Övriga frågor'], 'Punkter: Vem sår?'],
  [['2017 års budget', 'Övriga lokaler'], 'Punkter: 2017 års budget och Övriga lokaler.'],
  [['Nästa möte'], ''],
])('a list names the points of %j that tell what the meeting was about', ([headings, summary]) => {
  const text = headings.map((title) => `## ${title}\n\nText.\n`).join('\n');
  const { archive } = loadFiles({ 'minutes/m.md': minutes({ date: '2017-03-07' }, text) });
  const meeting = archive?.meetings.at(-1);
  expect(meeting && meetingSummary(meeting)).toBe(summary);
});
