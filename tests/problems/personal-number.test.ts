/** Personal identity numbers: found in every file and spelling, never repeated in messages, and no false positives. */
import { expect, test } from 'vitest';
import { minutes } from '../support/content-folder.ts';
import { checkDigit, withCheckDigit } from '../support/personal-numbers.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';

const MESSAGE =
  'Ett personnummer står i texten – sådana får inte publiceras – ta bort det. Är det ett telefonnummer, skriv det med bindestreck och mellanslag: 070-123 45 67.';
const NUMBER = `850709-${withCheckDigit('850709')}`;

const SEPARATORS = {
  nothing: '',
  'a hyphen': '-',
  'a plus sign': '+',
  'two hyphens': '--',
  'an en dash': '\u2013',
  'a minus sign': '\u2212',
  'a hyphen that does not break': '\u2011',
  'a space': ' ',
  'a space that does not break': '\u00a0',
  'a hyphen between spaces': ' - ',
  'a hyphen and a line break': '-\n',
  'an escaped hyphen': '\\-',
  'a hyphen and an invisible space': '-\u200b',
};

test.for(Object.entries(SEPARATORS))('ten and twelve digits with %s between', ([, separator]) => {
  for (const date of ['850709', '19850709', '20010228']) {
    const lines = meetingProblems({}, `Ring (${date}${separator}${withCheckDigit(date)}) om det.\n`);
    expect(lines.filter((line) => line.includes(' fel: '))).toEqual([`content/minutes/m.md:6:7 fel: ${MESSAGE}`]);
  }
});

const OR_A_DATE =
  'Ett personnummer står i texten – sådana får inte publiceras – ta bort det. Är det ett datum och något annat, skriv ett ord emellan: 2017-02-13 kl. 18.30.';

/** The day 9 July 1985 with a sign between its parts. */
const openDates = ['-', '.', '/', ' ', '\u00a0', '\u2013', '\u2011', '\u2212', ' - ', '\\-', '. '].flatMap((sign) =>
  ['1985', '85'].map((year) => [year, '07', '09'].join(sign)),
);

test.for(openDates)('a number whose date is written %s', (date) => {
  const last = withCheckDigit('850709');
  for (const before of ['', '-', ' ', '\u00a0', '\u2013', '.', '/', ' - ', '+', '--', ' – ', '-\n']) {
    expect(meetingProblems({}, `Ring (${date}${before}${last}) om det.\n`)).toEqual([
      `content/minutes/m.md:6:7 fel: ${OR_A_DATE}`,
    ]);
  }
});

test.for([
  ['a full stop', '.', ''],
  ['a slash', '/', ''],
  ['two spaces', '  ', ''],
  ['a joiner of no width', '-\u200d', ''],
  ['a hyphen, and a space in the last four digits', '-', ' '],
] as const)('ten and twelve digits with %s between', ([, sign, within]) => {
  for (const date of ['850709', '19850709']) {
    const last = withCheckDigit(date);
    const lines = meetingProblems({}, `${date}${sign}${last.slice(0, 2)}${within}${last.slice(2)}\n`);
    expect(lines).toEqual([`content/minutes/m.md:6:1 fel: ${MESSAGE}`]);
  }
});

test('a number in digits of full width is stopped, and repeated in no message', () => {
  const wide = NUMBER.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
  expect(meetingProblems({ projects: `[${wide}]` })).toEqual([
    `content/minutes/m.md:4:12 fel: ${MESSAGE}`,
    expect.stringContaining('XXXXXX-XXXX'),
  ]);
});

test.for([
  ['6:6', 'entities', (date: string, last: string) => `${date.replaceAll('-', '&#45;')}&ndash;${last}`],
  ['6:6', 'a comment', (date: string, last: string) => `${date}<!-- a -->-${last}`],
  ['6:1', 'markup', (date: string, last: string) => `**${date}**-${last}`],
  ['6:1', 'markup within its date', (date: string, last: string) => `${date.slice(0, 5)}*${date.slice(5)}*-${last}`],
] as const)('at %s a number that %s divides', ([place, , write]) => {
  const lines = meetingProblems({}, `Ring ${write('1985-07-09', withCheckDigit('850709'))} om det.\n`);
  expect(lines).toEqual([`content/minutes/m.md:${place} fel: ${OR_A_DATE}`]);
});

test('a coordination number, whose day is sixty more', () => {
  const date = '850769';
  expect(meetingProblems({}, `${date}-${withCheckDigit(date)}\n`)).toEqual([
    `content/minutes/m.md:6:1 fel: ${MESSAGE}`,
  ]);
});

test.for([
  ['a meeting’s front matter', 'minutes/m.md', (n: string) => minutes({ date: '2017-02-13', place: n }, ''), '4:8'],
  ['a group’s file', 'groups/g.md', (n: string) => `---\nname: Gruppen\nschedule: ${n}\n---\n`, '3:11'],
  ['a project’s file', 'projects/p.md', (n: string) => `---\nname: Provet\n---\n\nText.\n\n- ${n}\n`, '7:3'],
  ['a page', 'pages/om.md', (n: string) => `---\ntitle: Om\n---\n\n<!-- ${n} -->\n`, '5:6'],
  ['people.yaml', 'people.yaml', (n: string) => `- name: Ada Test\n  organisation: ${n}\n`, '2:17'],
  [
    'organisations.yaml',
    'organisations.yaml',
    (n: string) => `- name: Ria\n  aliases: [Hela människan]\n- name: ${n}\n- name: G7\n`,
    '3:9',
  ],
  ['site.yaml', 'site.yaml', (n: string) => `title: Prov\nurl: https://prov.example/\nsender: ${n}\n`, '3:9'],
] as const)('is found in %s', ([, path, fileWith, place]) => {
  expect(problemLines({ [path]: fileWith(NUMBER) })).toEqual([`content/${path}:${place} fel: ${MESSAGE}`]);
});

test.for([
  ['a date', { date: NUMBER }, ''],
  ['a group', { group: NUMBER }, ''],
  ['a project', { projects: `[${NUMBER}]` }, ''],
  ['a time', { time: NUMBER }, ''],
  ['an organisation', { attendees: `[{ name: Ada Test, organisation: ${NUMBER} }]` }, ''],
  ['a key', { [NUMBER]: 'x' }, ''],
  ['a link', {}, `[brev](${NUMBER}.pdf)\n`],
  ['HTML', {}, `<b title="${NUMBER}">\n`],
] as const)('is repeated in no message when it stands for %s', ([, fields, text]) => {
  const lines = meetingProblems(fields, text);
  expect(lines.join('\n')).toContain(MESSAGE);
  expect(lines.join('\n')).not.toContain(NUMBER.slice(-4));
  expect(lines.join('\n')).not.toContain(NUMBER.slice(0, 6));
});

test('each number is told of, at its own place', () => {
  const lines = meetingProblems({}, `${NUMBER} och ${NUMBER}\n\n${NUMBER}\n`);
  expect(lines).toEqual(['6:1', '6:17', '8:1'].map((place) => `content/minutes/m.md:${place} fel: ${MESSAGE}`));
});

/** Ten digits of which the last is right, so that only the rules about dates can tell them from a person’s. */
const rightSum = (nine: string): string => `${nine.slice(0, 6)}-${nine.slice(6)}${checkDigit(nine)}`;

/** Two days, the first of which has the right sum with the year of the other. */
function daysWithRightSum(between: string): string {
  const year = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].find(
    (some) => checkDigit(`170101${String(some).slice(0, 3)}`) === some % 10,
  );
  return `2017-01-01${between}${year}-01-31`;
}

test.for([
  ['an organisation’s number', rightSum('556036079')],
  ['a number with a month that is none', rightSum('851309980')],
  ['a number with a day that is none', rightSum('850732980')],
  ['a number with a wrong check digit', `850709-980${(checkDigit('850709980') + 1) % 10}`],
  ['a day', '2017-02-13'],
  ['a day and a time', '2017-02-13 13:30-15:30'],
  ['days in a row', '2017-02-13, 2017-03-13'],
  ['a phone number', '070-123 45 67'],
  ['a phone number with hyphens', '042-10-50-00'],
  ['a phone number with the country', '+46 70 123 45 67'],
  [
    'a long id in an address',
    `https://prov.example/dok/1${NUMBER.replace('-', '')}0099/?id=77${NUMBER.replace('-', '')}5`,
  ],
  ['an id with letters', `https://prov.example/x${NUMBER}a`],
  ['a bank giro', '5050-1055'],
  ['a case number', 'SN 2017/00123-4'],
  ['a day and a year', '2017-01-01-2018'],
  ['a day and four digits with a wrong sum', `1985-07-09 980${(checkDigit('850709980') + 1) % 10}`],
  ['a mobile number with one hyphen', `0701-23${withCheckDigit('070123')}`],
  ['a telephone number in pairs', `070-123 ${withCheckDigit('070123').replace(/(..)/, '$1 ')}`],
  ['a telephone number with the country and a space', `+46 70 01 23 ${withCheckDigit('700123')}`],
  ['two days with a dash between', daysWithRightSum('–')],
  ['two days with a hyphen between', daysWithRightSum(' - ')],
  ['two days with a comma between', daysWithRightSum(', ')],
  ['a day and a sum', `2017-02-13 ${withCheckDigit('170213')} kr`],
  ['a day and a sum, in cells', `\n\n| Dag | Summa |\n|-|-|\n| 2017-02-13 | ${withCheckDigit('170213')} |\n\n`],
  ['a number of a book', `978-91-${checkDigit('850709980')}000-150-1`],
  ['an old number of a book', '91-7000-150-1'],
  ['a plusgiro', '85 07 09-8'],
  ['an account', `8327-9, ${withCheckDigit('850709')} 850 709`],
  ['an IBAN', 'SE45 5000 0000 0583 9825 7466'],
  ['a day with the hours after it', '2017-02-13 13.30–15.30'],
  ['a day and a year after a full stop', `Den 2017-02-13.\n\n${withCheckDigit('170213')} personer`],
  ['a case number with its year', `SN 2017-0213-${withCheckDigit('170213')}`],
  ['a case number with a letter', `Dnr 17/0213-${withCheckDigit('170213')}`],
  ['a telephone number with full stops', '070.850.70.91'],
  ['the id of a thing', `ab850709-${withCheckDigit('850709')}-4d7c-9a51-2f0c9e1b7d3a`],
  ['a name of a file', `20170213_${withCheckDigit('170213')}.jpg`],
] as const)('%s is none: %s', ([, text]) => {
  // a phone number is told of as what it is
  const lines = meetingProblems({}, `Se ${text} i listan.\n`).filter((line) => !line.includes('telefonnummer'));
  expect(lines).toEqual([]);
});
