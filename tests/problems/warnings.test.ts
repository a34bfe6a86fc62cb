/** Each warning: its message and location; a warning never stops a build. */
import { expect, test } from 'vitest';
import { minutes } from '../support/content-folder.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';

interface Case {
  name: string;
  fields?: Record<string, string>;
  text?: string;
  expected: string[];
}

const cases: Case[] = [
  {
    name: 'a weekday that does not fit its date',
    text: 'Vi ses onsdagen den 30 maj.\n',
    expected: [
      '6:8 varning: Veckodagen stämmer inte – 30 maj 2017 är en tisdag, inte en onsdag – rätta veckodagen eller datumet.',
    ],
  },
  {
    name: 'a weekday that fits another year than the one that is written',
    text: 'Studiebesök\ntisdag 31 maj 2017.\n',
    expected: [
      '7:1 varning: Veckodagen stämmer inte – 31 maj 2017 är en onsdag, inte en tisdag – rätta veckodagen eller datumet.',
    ],
  },
  {
    name: 'an organisation that is not registered, with one near and with none',
    fields: {
      attendees: '\n  - Ada Test, Rian\n  - Bea Prov, Ria/Kommunen',
      absent: '[{ name: Cia Mall, organisation: Byn }]',
    },
    expected: [
      '5:5 varning: Organisationen ”Rian” finns inte i content/organisations.yaml – den får ingen sida och räknas inte – menade du ”Ria”? Lägg annars till den där, om det är en organisation.',
      '6:5 varning: Organisationen ”Kommunen” finns inte i content/organisations.yaml – den får ingen sida och räknas inte – lägg till den där om det är en organisation, skriv anteckningar inom parentes, och en person till på en egen rad.',
      '7:10 varning: Organisationen ”Byn” finns inte i content/organisations.yaml – den får ingen sida och räknas inte – lägg till den där om det är en organisation, skriv anteckningar inom parentes, och en person till på en egen rad.',
    ],
  },
  {
    name: 'a project that the front matter names and the text does not, and the reverse',
    fields: { projects: '[Klarspråk]' },
    text: '## Rubrik\n\nFritidsbanken växer.\n',
    expected: [
      '4:12 varning: Projektet ”Klarspråk” står under projects men nämns aldrig i texten – tidslinjen visar då bara att mötet var – ta bort det, eller skriv projektets namn i texten.',
      '9:1 varning: Projektet ”Fritidsbanken” nämns i texten men står inte under projects – mötet kommer ändå med på projektets tidslinje – lägg till det under projects.',
    ],
  },
  {
    name: 'a heading with another date than the meeting’s',
    text: '# Gemensam grupp 14 februari 2017\n\nText.\n',
    expected: [
      '6:1 varning: Rubriken säger 14 februari 2017, men date är 13 februari 2017 – samma datum väntades – rätta det som är fel.',
    ],
  },
  {
    name: 'the same in the words of a template',
    text: 'Text.\n\n## Minnesanteckningar från Gemensam grupp, tisdagen den 14 februari\n',
    expected: [
      '8:1 varning: Rubriken säger 14 februari 2017, men date är 13 februari 2017 – samma datum väntades – rätta det som är fel.',
    ],
  },
  {
    name: 'next meetings that are not later than the meeting itself',
    fields: { next: '\n  - 2017-02-13 13:30 Bryggan\n  - 2017-02-14\n  - 2017-01-02' },
    expected: [
      '5:5 varning: Nästa möte 13 februari 2017 är inte senare än mötet självt, 13 februari 2017 – ett kommande datum väntades – rätta datumet.',
      '7:5 varning: Nästa möte 2 januari 2017 är inte senare än mötet självt, 13 februari 2017 – ett kommande datum väntades – rätta datumet.',
    ],
  },
  {
    name: 'template text that was left in',
    fields: { place: '"{PLATS}"' },
    text: '##{DATUM}\n\nText {RUBRIK}.\n',
    expected: [
      '4:9 varning: Text från mallen står kvar: ”{PLATS}” – mötets egen text väntades – skriv den, eller ta bort raden.',
      '7:1 varning: Text från mallen står kvar: ”##{DATUM}” – mötets egen text väntades – skriv den, eller ta bort raden.',
      '9:6 varning: Text från mallen står kvar: ”{RUBRIK}” – mötets egen text väntades – skriv den, eller ta bort raden.',
    ],
  },
];

test.for(cases)('$name', ({ fields = {}, text = 'Text.\n', expected }) => {
  expect(meetingProblems(fields, text)).toEqual(expected.map((line) => `content/minutes/m.md:${line}`));
});

test('two names one letter apart: both places, and no name', () => {
  const lines = problemLines({
    'minutes/m.md': minutes({ date: '2017-02-13', attendees: '\n  - Ada Provsson, Ria' }, ''),
    'minutes/n.md': minutes({ date: '2017-03-13', attendees: '\n  - Bo Ek', absent: '[Bo Eg, Ada Provson]' }, ''),
  });
  expect(lines).toEqual(
    [
      'content/minutes/n.md:6:17 varning: Namnet skiljer sig på en bokstav från det på content/minutes/m.md:5 – samma person väntas skrivas lika – rätta det som är fel, eller skriv in båda i people.yaml om det är två personer.',
      'content/minutes/n.md:6:10 varning: Namnet skiljer sig på en bokstav från det på content/minutes/n.md:5 – samma person väntas skrivas lika – rätta det som är fel, eller skriv in båda i people.yaml om det är två personer.',
    ].sort(),
  );
  expect(lines.join()).not.toMatch(/Ada|Prov|Ek|Eg/);
});
