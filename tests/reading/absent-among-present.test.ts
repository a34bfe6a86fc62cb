/** Someone who was not there is not counted as there, whichever way it is said and wherever the names stand. */
import { describe, expect, test } from 'vitest';
import { minutes } from '../support/content-folder.ts';
import { loadFiles, withLines } from '../support/front-matter.ts';

describe('in the front matter', () => {
  test.for([
    'Bo Ek (frånvarande)',
    'Bo Ek (sjuk)',
    'Bo Ek, ej närvarande',
    'Bo Ek, sjuk',
    'Bo Ek, förhinder',
    'Bo Ek (anmält förhinder)',
    'Bo Ek, kom inte',
    'Bo Ek (tackat nej)',
    'Bo Ek – sjuk',
  ])('«%s» among those who were there is an error that says where the line belongs', (line) => {
    const { problems } = loadFiles(withLines('attendees:', '  - Ida Holm', `  - ${line}`));
    expect(problems).toMatchObject([{ severity: 'error', rule: 'absent-among-present', line: 6 }]);
    expect(problems[0]?.message).toContain('flytta raden till dem som står under ”absent:”');
  });

  test.for(['Bo Ek (sjuksköterska)', 'Bo Ek, ej beslutande', 'Bo Ek (från kl 14)', 'Bo Ek (frånvarande vid punkt 4)'])(
    '«%s» was there',
    (line) => {
      const { problems } = loadFiles(withLines('attendees:', `  - ${line}`));
      expect(problems.map(({ rule }) => rule)).not.toContain('absent-among-present');
    },
  );

  test('nobody is missed where they belong', () => {
    const { problems } = loadFiles(withLines('absent:', '  - Bo Ek (sjuk)'));
    expect(problems).toEqual([]);
  });
});

describe('in the text', () => {
  const peopleIn = (text: string) => {
    const { archive, problems } = loadFiles({
      'minutes/m.md': minutes({ date: '2017-02-13' }, `${text}\n\n## Klarspråk\n\nVi läste.\n`),
    });
    expect(problems).toEqual([]);
    const meeting = archive?.meetings.find(({ date }) => date === '2017-02-13');
    return meeting?.people.map(({ field, name }) => `${field} ${name}`);
  };

  test.for([
    'Ej deltagande',
    'Kallade men ej närvarande',
    'Oanmäld frånvaro',
    'Förhindrade att delta',
    'Saknades',
    'Frånv.',
    'Sjukanmäld',
    'Uteblev',
    'Frånvarande utan anmälan',
  ])('«%s:» stands before those who were not there', (label) => {
    expect(peopleIn(`Närvarande: Kurt Frisk, Eva Sund\n${label}: Gun Alm`)).toEqual([
      'attendees Kurt Frisk',
      'attendees Eva Sund',
      'absent Gun Alm',
    ]);
  });

  test.for([
    'Närv.',
    'Närvarande via Zoom',
    'Närvarande på Teams',
    'Digitalt närvarande',
    'Närvarande, 2 st',
    'Närvarande 7/3',
  ])('«%s:» stands before those who were', (label) => {
    expect(peopleIn(`${label}: Kurt Frisk, Eva Sund`)).toEqual(['attendees Kurt Frisk', 'attendees Eva Sund']);
  });
});

test.for(['☐ Kurt Frisk\n☐ Gun Alm', '☒ Kurt Frisk\n☐ Gun Alm', '- [x] Kurt Frisk\n- [ ] Gun Alm'])(
  'boxes beside the names say who was there, and are not read: %j',
  (list) => {
    const { problems } = loadFiles({
      'minutes/m.md': minutes({ date: '2017-02-13' }, `## Närvarande\n\n${list}\n\n## Klarspråk\n\nVi läste.\n`),
    });
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toContain('error attendance-unread');
  },
);

describe('a line of the front matter', () => {
  const warningsOf = (line: string) =>
    loadFiles(withLines('attendees:', `  - ${line}`)).problems.map(({ severity, rule }) => `${severity} ${rule}`);

  test.for(['Bo Ek Gun Alm', 'Bo Ek Gun Alm Ida Ros'])('«%s» is more likely several people', (line) => {
    expect(warningsOf(line)).toEqual(['warning people-as-one']);
  });

  test.for(['Anna Maria Karin Ek', 'Carl von der Berg', 'Anna Ek Ros'])('«%s» is one', (line) => {
    expect(warningsOf(line)).toEqual([]);
  });

  test('with an organisation right behind the name is told of its comma', () => {
    expect(warningsOf('Bo Ek Ria')).toEqual(['warning organisation-in-name']);
    expect(warningsOf('Bo Ek, Ria')).toEqual([]);
  });

  test('with an organisation and a role in its parentheses is of both', () => {
    const { archive, problems } = loadFiles(withLines('attendees:', '  - Bo Ek (Ria, ordförande)'));
    expect(problems).toEqual([]);
    const [person] = archive?.meetings.find(({ date }) => date === '2017-02-13')?.people ?? [];
    expect(person).toMatchObject({ name: 'Bo Ek', role: 'ordförande' });
    expect(person?.organisations.map(({ name }) => name)).toEqual(['Ria']);
  });

  test.for(['ej närvarande', 'återbud', 'frånvaro', 'anmält förhinder'])(
    '«%s» lists those who were not there',
    (key) => {
      const { archive, problems } = loadFiles(withLines(`${key}: [Bo Ek]`));
      expect(problems).toEqual([]);
      expect(archive?.meetings.find(({ date }) => date === '2017-02-13')?.people).toMatchObject([{ field: 'absent' }]);
    },
  );

  test('«ej publicerad: ja» is a draft', () => {
    const { archive } = loadFiles(withLines('ej publicerad: ja'));
    expect(archive?.meetings.map(({ date }) => date)).toEqual(['2017-01-16']);
  });
});
