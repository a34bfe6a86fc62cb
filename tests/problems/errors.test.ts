/** Each error of a file of minutes: its location and its message to the secretary. */
import { expect, test } from 'vitest';
import { type Files, minutes } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

interface Case {
  name: string;
  files: Files;
  expected: string[];
}

/** `content/minutes/m.md`, with lines of front matter. */
const meeting = (...lines: string[]): Files => ({ 'minutes/m.md': `---\n${lines.join('\n')}\n---\n\nText.\n` });
const DATE = 'date: 2017-02-13';
const GROUP = 'group: Gemensam grupp';
const NO_DATE = 'Datum saknas – mötets datum väntades – skriv en rad som ”date: 2017-01-16” överst i filen.';
const NO_GROUP =
  'Grupp saknas – namnet på gruppen som möttes väntades – skriv en rad som ”group: Gemensam utvecklingsgrupp” överst i filen.';

const cases: Case[] = [
  { name: 'no date', files: meeting(GROUP), expected: [`content/minutes/m.md:2:1 fel: ${NO_DATE}`] },
  { name: 'an empty date', files: meeting('date:', GROUP), expected: [`content/minutes/m.md:2:6 fel: ${NO_DATE}`] },
  { name: 'no group', files: meeting(DATE), expected: [`content/minutes/m.md:2:1 fel: ${NO_GROUP}`] },
  {
    name: 'neither date nor group',
    files: meeting('place: Bryggan'),
    expected: [`content/minutes/m.md:2:1 fel: ${NO_DATE}`, `content/minutes/m.md:2:1 fel: ${NO_GROUP}`],
  },
  {
    name: 'a date that is no date',
    files: meeting('date: 2017-02-30', GROUP),
    expected: [
      'content/minutes/m.md:2:7 fel: ”2017-02-30” är inget datum – år-månad-dag väntades, till exempel 2017-01-16 – rätta datumet.',
    ],
  },
  {
    name: 'a quotation mark that is never closed',
    files: meeting(DATE, GROUP, 'place: "Bryggan'),
    expected: [
      'content/minutes/m.md:4:8 fel: Citattecknet avslutas aldrig – samma tecken väntades där texten slutar – skriv det, eller ta bort det första.',
    ],
  },
  {
    name: 'a bracket that is never closed',
    files: meeting(DATE, GROUP, 'absent: [Ada Test'),
    expected: [
      'content/minutes/m.md:4:18 fel: Indraget stämmer inte, eller en parentes är inte avslutad – raden hör inte ihop med raden ovanför – rätta indraget, eller avsluta med ] eller }.',
    ],
  },
  {
    name: 'two colons on a line',
    files: meeting(DATE, GROUP, 'place: Bryggan: sal 2'),
    expected: [
      'content/minutes/m.md:4:8 fel: Raden har två kolon – värdet läses då som en ny rad – sätt citattecken runt värdet.',
    ],
  },
  {
    name: 'a tab as indent',
    files: meeting(DATE, '\tgroup: Gemensam grupp'),
    expected: [
      'content/minutes/m.md:3:1 fel: Raden är indragen med tabb – YAML vill ha mellanslag – byt tabben mot två mellanslag.',
    ],
  },
  {
    name: 'a line without a colon',
    files: meeting(DATE, 'group'),
    expected: [
      'content/minutes/m.md:3:1 fel: Ett kolon saknas efter ”group” – en rad med ord, kolon och värde väntades – skriv ”group: …”. Hör raden till texten ovanför, dra in den med två mellanslag.',
    ],
  },
  {
    name: 'a file that is not UTF-8',
    files: { 'minutes/m.md': Buffer.from(`---\n${DATE}\n${GROUP}\nplace: Gården\n---\n`, 'latin1') },
    expected: [
      'content/minutes/m.md:4:9 fel: Filen är inte UTF-8 (byte 52) – å, ä och ö kan inte läsas – spara filen med teckenkodningen UTF-8.',
    ],
  },
  {
    name: 'an unknown group with a known one near',
    files: meeting(DATE, 'group: Gemensama grupp'),
    expected: [
      'content/minutes/m.md:3:8 fel: Okänd grupp ”Gemensama grupp”. Menade du ”Gemensam grupp”? Lägg annars till den med en fil i content/groups/.',
    ],
  },
  {
    name: 'an unknown group with none near',
    files: meeting(DATE, 'group: Styrelsen'),
    expected: [
      'content/minutes/m.md:3:8 fel: Okänd grupp ”Styrelsen” – namnet finns inte i content/groups/ – rätta namnet, lägg till den med en fil där, eller skriv namnet under aliases i dess fil om den har bytt namn.',
    ],
  },
  {
    name: 'an unknown project with a known one near',
    files: {
      'projects/digitalt-utanforskap.md': '---\nname: Digitalt utanförskap\n---\n',
      'minutes/m.md': minutes({ date: '2017-02-13', projects: '[Klarspråk, Digital utanförskap]' }, 'Klarspråk.\n'),
    },
    expected: [
      'content/minutes/m.md:4:23 fel: Okänt projekt ”Digital utanförskap”. Menade du ”Digitalt utanförskap”? Lägg annars till det med en fil i content/projects/.',
    ],
  },
  {
    name: 'an unknown project with none near',
    files: meeting(DATE, GROUP, 'projects:', '  - Badhus'),
    expected: [
      'content/minutes/m.md:5:5 fel: Okänt projekt ”Badhus” – namnet finns inte i content/projects/ – rätta namnet, lägg till det med en fil där, eller skriv namnet under aliases i dess fil om det har bytt namn.',
    ],
  },
  {
    name: 'two meetings with one id',
    files: meeting('date: 2017-01-16', 'group: GG'),
    expected: [
      'content/minutes/m.md:2:7 fel: Två filer är samma möte, 2017-01-16-gemensam-grupp: den här och content/minutes/2017/2017-01-16-gemensam-grupp.md – en fil för varje möte väntades – rätta datum eller grupp i den ena, eller ta bort den.',
    ],
  },
];

test.for(cases)('$name', ({ files, expected }) => {
  expect(problemLines(files)).toEqual(expected);
});
