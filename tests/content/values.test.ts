/** Values of the wrong type: the message has the value as written, and what was expected. */
import { expect, test } from 'vitest';
import { minutes } from '../support/content-folder.ts';
import { withLines } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

const QUOTE = 'rätta raden. Innehåller texten kolon eller #, sätt citattecken runt den.';

test.for([
  [
    'a number sign instead of a list',
    'projects: #12',
    '4:11 fel: ”#12” läses inte – det som står efter # är en kommentar, och citattecken runt texten väntades – skriv ”projects: "#12"”.',
  ],
  [
    'a key of a list without a value',
    'projects:',
    '4:10 fel: ”projects” är tomt – en text väntades – skriv den, eller ta bort raden.',
  ],
  [
    'an empty item',
    'projects:\n  -\n  - Klarspråk',
    '5:4 fel: ”projects” är tomt – en text väntades – skriv den, eller ta bort raden.',
  ],
  [
    'a map in a list of words',
    'projects: [Klarspråk: ja]',
    `4:12 fel: ”projects” är en uppställning med ”ord: värde” – en text väntades – ${QUOTE}`,
  ],
  ['a list instead of a word', 'place: [Bryggan]', `4:8 fel: ”place” är en lista – en text väntades – ${QUOTE}`],
  [
    'a map instead of a word',
    'place: { sal: 2 }',
    `4:8 fel: ”place” är en uppställning med ”ord: värde” – en text väntades – ${QUOTE}`,
  ],
  [
    'braces of a template',
    'place: {PLATS}',
    `4:8 fel: ”place” är en uppställning med ”ord: värde” – en text väntades – ${QUOTE}`,
  ],
  [
    'a list instead of an attendee',
    'attendees: [[Ada Test]]',
    `4:13 fel: ”attendees” är en lista – en text väntades – ${QUOTE}`,
  ],
  [
    'an attendee without a name',
    'attendees: [{ role: ordförande }]',
    '4:13 fel: Namn saknas – ett namn väntades – skriv en rad som ”name: Klarspråk”.',
  ],
  [
    'a kind that there is not',
    'kind: anteckning',
    '4:7 fel: ”kind” är ”anteckning” – ”minnesanteckningar” eller ”protokoll” eller ”kallelse” väntades – rätta ordet.',
  ],
  [
    'an announcement without a date',
    'next: [13 mars 13:30]',
    '4:8 fel: ”13 mars 13:30” är inget kommande möte – datum, tid och plats väntades, till exempel 2017-02-13 13:30 Bryggan – rätta raden.',
  ],
] as const)('a meeting with %s is told of', ([, line, expected]) => {
  expect(problemLines(withLines(line)).filter((problem) => problem.includes(' fel: '))).toEqual([
    `content/minutes/m.md:${expected}`,
  ]);
});

test.for([
  [
    'url: prov.example',
    '2:6 fel: Adressen går inte att läsa – en hel webbadress väntades, till exempel https://example.org/protokoll/ – rätta adressen.',
  ],
  [
    'url: javascript:alert(1)',
    '2:6 fel: Adressen går inte att läsa – en hel webbadress väntades, till exempel https://example.org/protokoll/ – rätta adressen.',
  ],
  ['description: x', '1:1 fel: ”url” saknas – ett värde väntades – skriv en rad med ”url: …”.'],
  [
    'url: https://prov.example/\ntimezone: Sverige',
    '3:11 fel: Tidszonen är okänd – ett namn som Europe/Stockholm väntades – rätta namnet.',
  ],
  ...['constructor', 'svenska', 'https:/x', 'sv_SE'].map(
    (language) =>
      [
        `url: https://prov.example/\nlanguage: ${language}`,
        '3:11 fel: Språket är okänt – en kod som sv eller sv-FI väntades – skriv en sådan, eller ta bort raden.',
      ] as const,
  ),
  ...['https:/prov.example/', 'https:prov.example', 'https:\\\\prov.example/', 'http:///prov.example'].map(
    (url) =>
      [
        `url: ${url}`,
        '2:6 fel: Adressen går inte att läsa – en hel webbadress väntades, till exempel https://example.org/protokoll/ – rätta adressen.',
      ] as const,
  ),
  ...['https://konto@prov.example/', 'https://konto:losen@prov.example/', 'https://stad.example@prov.example/'].map(
    (url) =>
      [
        `url: ${url}`,
        '2:6 fel: Adressen har ett användarnamn före ”@” – en adress utan konto väntades, till exempel https://example.org/protokoll/ – ta bort det som står före ”@”.',
      ] as const,
  ),
  ...['https://prov.example/?id=3', 'https://prov.example/#start', 'https://prov.example?'].map(
    (url) =>
      [
        `url: ${url}`,
        '2:6 fel: Adressen leder till en enda sida – adressen till hela webbplatsen väntades, till exempel https://example.org/protokoll/ – ta bort ”?” eller ”#” och det som står efter.',
      ] as const,
  ),
  [
    'url: https://prov.example/\ntimes: 13h30',
    '3:8 fel: ”times” är ”13h30” – ”13.30” eller ”13:30” väntades – rätta ordet.',
  ],
  [
    'url: https://prov.example/\nklockslag: 1330',
    '3:12 fel: ”klockslag” är ”1330” – ”13.30” eller ”13:30” väntades – rätta ordet.',
  ],
] as const)('a site with ”%s”', ([line, expected]) => {
  expect(problemLines({ 'site.yaml': `title: Prov\n${line}\n` })).toEqual([`content/site.yaml:${expected}`]);
});

test.for([
  ['the terms', 'glossary.yaml', '- abbreviation: G7\n  explanation: sju grupper\n', '1:1', 'Innehållet'],
  ['the settings', 'site.yaml', '- title: Öppna soc\n- url: https://example.org/\n', '1:1', 'Innehållet'],
  ['front matter', 'minutes/m.md', '---\n- date: 2017-02-13\n- group: GG\n---\n', '2:1', 'Innehållet'],
  [
    'a contact',
    'site.yaml',
    'title: Öppna soc\nurl: https://example.org/\nsecurity:\n  - contact: hej@example.org\n  - expires: 2018-06-30\n',
    '4:3',
    '”security”',
  ],
] as const)(
  '%s written as a list, where words and values were expected, are told of once',
  ([, path, text, at, subject]) => {
    const lines = problemLines({ [path]: text }).filter((line) => line.startsWith(`content/${path}:`));
    expect(lines).toEqual([
      `content/${path}:${at} fel: ${subject} är en lista – rader med ”ord: värde” väntades – ta bort bindestrecken som raderna börjar med.`,
    ]);
  },
);

test('a name with a tab or a line break in it is the name on one line', () => {
  const named = (name: string): string[] =>
    problemLines({
      'groups/b.md': `---\nname: ${name}\n---\n`,
      'minutes/m.md': minutes({ date: '2017-02-13', group: 'Andra gruppen' }, 'Text.\n'),
    }).filter((line) => line.includes('Andra'));
  expect(named('"Andra\\tgruppen"')).toEqual([]);
  expect(named('Andra\n  gruppen')).toEqual([]);
  expect(named('Andragruppen').join()).toContain('Okänd grupp');
});
