/** The command `npm run kallelse`: a notice to edit, with what waits for the meeting. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNotice } from '../../scripts/notice/write-notice.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';

const today = '2017-03-14' as CalendarDate;
const files: Files = {
  ...small,
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [GG]\nagenda: [Laget runt]\n---\n',
  'minutes/a.md': minutes(
    { date: '2017-03-13', next: '[2017-04-24 13:30-15:00 Bryggan]' },
    '## Övrigt\n\nBordlagt: Klippkort på ”Kaféet”.\n\nFråga: Vem har nyckeln?\n\nUppgift: Ada ringer Ria.\n',
  ),
};

test('the notice has the day, time and place that are planned, the standing points, and what waits with references', async () => {
  const content = contentFolder(files);
  const path = await writeNotice({ content, group: 'GG', today });
  expect(path).toBe(join(content, 'minutes/2017/2017-04-24-gemensam-grupp-kallelse.md'));
  expect(readFileSync(path, 'utf8')).toBe(
    `---
date: 2017-04-24
group: Gemensam grupp
time: 13:30-15:00
place: Bryggan
kind: kallelse
published: 2017-03-14
---

## Laget runt

## Uppskjutet till ett senare möte

- ”Klippkort på ’Kaféet’.” (13 mars 2017) ^2017-03-13-gemensam-grupp.bordlagt-klippkort-kafeet

## Frågor utan svar

- ”Vem har nyckeln?” (13 mars 2017) ^2017-03-13-gemensam-grupp.fraga-nyckeln

## Uppgifter som inte är klara

- ”Ada ringer Ria.” (13 mars 2017) ^2017-03-13-gemensam-grupp.uppgift-ringer-ria
`.replace('på ”Kaféet’', 'på ’Kaféet’'),
  );
});

test('what it writes has no problem, and nothing in it counts as said at a meeting', async () => {
  const content = contentFolder(files);
  const path = await writeNotice({ content, group: 'Gemensam grupp', today });
  const { archive, problems } = loadArchive(content, today);
  expect(problems.filter(({ file }) => file === path)).toEqual([]);
  expect(archive?.outcomes.map(({ meeting }) => meeting.date)).toEqual(['2017-03-13', '2017-03-13', '2017-03-13']);
  expect(archive?.meetings.at(-1)?.agenda).toHaveLength(3);
});

test.for([
  ['a group that is not there', { group: 'Gemensama gruppen' }, 'menade du ”Gemensam grupp”?'],
  ['a group without a planned meeting', { group: 'Ledningsgruppen' }, 'har inget planerat möte'],
  ['a day that is none', { group: 'GG', date: '2017-02-30' }, '--date 2017-02-30 är inget datum'],
  ['a day that has minutes', { group: 'GG', date: '2017-03-13' }, 'har redan en kallelse eller ett protokoll'],
] as const)('%s is told, and nothing is written', async ([, wanted, message]) => {
  await expect(writeNotice({ content: contentFolder(files), today, ...wanted })).rejects.toThrow(message);
});

test('an existing notice is never written over', async () => {
  const content = contentFolder(files);
  await writeNotice({ content, group: 'GG', today });
  await expect(writeNotice({ content, group: 'GG', today })).rejects.toThrow('inget har skrivits');
});

test('the command says where the notice is', async () => {
  const content = contentFolder(files);
  const command = ['dist/oppnasoc.js', 'kallelse', '--group', 'GG', '--content', content];
  const out = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [...command, '--today', today], (fault, text) =>
      fault ? reject(fault) : resolve(text),
    );
  });
  expect(out).toContain(`Klart: ${join(content, 'minutes/2017/2017-04-24-gemensam-grupp-kallelse.md')}.`);
});
