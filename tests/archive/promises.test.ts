/** Tasks that a person promises: withheld owners, several owners, and answers under questions. */
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/archive/archive.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { problemsOf } from '../support/built-site.ts';
import { contentFolder, minutes, small } from '../support/content-folder.ts';

const PEOPLE = '- name: Tage Alm\n  role: brukarrepresentant\n  show: role\n- name: Vera Ås\n  show: hidden\n';

function outcomesOf(text: string): readonly Outcome[] {
  const attendees = '["Tage Alm, Ria", "Vera Ås, Ria", "Asta Ekvall, G7", "Birk Lund, G7"]';
  const folder = contentFolder({
    ...small,
    'people.yaml': PEOPLE,
    'minutes/a.md': minutes({ date: '2017-02-13', attendees }, text),
  });
  return loadArchive(folder, '2017-06-30' as CalendarDate).archive?.outcomes ?? [];
}

test.for([
  { text: 'Tage Alm lovar att ringa.', owners: ['brukarrepresentant'] },
  { text: 'Vera Ås tar på sig att skriva.', owners: ['en deltagare'] },
  { text: '- [ ] Tage Alm: ring (senast 2017-03-01)', owners: ['brukarrepresentant'] },
])('who may not be named promises as what stands in for the name: $text', ({ text, owners }) => {
  expect(outcomesOf(`${text}\n`)).toMatchObject([{ kind: 'task', owners }]);
});

test.for([
  'Uppgift: Asta Ekvall och Birk Lund kontaktar tryckeriet.',
  '- [ ] Asta och Birk: kontakta tryckeriet',
  'Asta och Birk lovar att kontakta tryckeriet.',
])('two promise together: %s', (text) => {
  expect(outcomesOf(`${text}\n`)).toMatchObject([{ kind: 'task', owners: ['Asta Ekvall', 'Birk Lund'] }]);
});

test('an answer under its question is told once, with or without its label', () => {
  expect(outcomesOf('- Får vi pengar?\n  - Svar: Ja.\n- När?\n  - I maj.\n')).toMatchObject([
    { text: 'Får vi pengar?', answer: 'Ja.', state: 'answered' },
    { text: 'När?', answer: 'I maj.', state: 'answered' },
  ]);
});

test('what is said to be no task is none, also when it is done or stands in a table', () => {
  expect(outcomesOf('- [x] Vi drack kaffe. <!-- ingen uppgift -->\n')).toEqual([]);
  expect(
    outcomesOf('| Vad | Vem |\n| --- | --- |\n| Kaffe <!-- ingen uppgift --> | Asta |\n| Te | Birk |\n'),
  ).toMatchObject([{ text: 'Te', owners: ['Birk Lund'] }]);
});

test('a point handed to a group that is not there stays, and its author is told', () => {
  const files = (label: string) => ({
    ...small,
    'minutes/a.md': minutes({ date: '2017-02-13' }, `${label}: arvodet.\n`),
  });
  expect(problemsOf(files('Bordlagt till Styrelsen')).map(({ message }) => message)).toEqual([
    'Gruppen ”Styrelsen” finns inte i groups/ – punkten väntar så länge hos den egna gruppen – skriv gruppens namn som i dess fil, eller lägg namnet under ”aliases” där.',
  ]);
  for (const label of ['Bordlagt till nästa möte', 'Bordlagt till hösten', 'Bordlagt till Ledningsgruppen', 'Bordlagt'])
    expect(problemsOf(files(label))).toEqual([]);
});

test('a reference may be written as the address shows it, with «#»', () => {
  expect(
    outcomesOf('Vi beslutar att börja. Det går bra. #2017-02-13-gemensam-grupp.beslut-borja\n')[0]?.history,
  ).toMatchObject([{ kind: 'mentioned', date: '2017-02-13' }]);
});

test('a task that is told again with another day has that day', () => {
  const [task] = outcomesOf(
    'Uppgift: Asta ringer, senast 2017-03-01.\n\n## Senare\n\nUppgift: Asta ringer, senast 2017-05-01. ^2017-02-13-gemensam-grupp.uppgift-ringer\n',
  );
  expect(task).toMatchObject({ state: 'open', due: { date: '2017-05-01' } });
});
