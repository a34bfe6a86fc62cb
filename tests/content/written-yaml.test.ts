/** Front matter as people write it: what is read as it was meant, and the one message about what can't be. */
import { describe, expect, test } from 'vitest';
import { loadFiles, withLines } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

const EATEN = 'läses inte – det som står efter # är en kommentar, och citattecken runt texten väntades – skriv';
const MARK = 'bindestreck och mellanslag före varje punkt i listan väntades – skriv ”- Bo Ek”.';

describe('one fault is one message', () => {
  test.for<[what: string, lines: string, ...expected: string[]]>([
    ['a number sign in a text', 'place: Rum #3', `4:12 fel: ”#3” ${EATEN} ”place: "Rum #3"”.`],
    [
      'a number sign before a word',
      'summary: Vi köper #1 kratta',
      `4:19 fel: ”#1 kratta” ${EATEN} ”summary: "Vi köper #1 kratta"”.`,
    ],
    ['a number sign in a list', 'attendees:\n  - Bo Ek #1\n  - Ida Holm', `5:11 fel: ”#1” ${EATEN} ”- "Bo Ek #1"”.`],
    [
      'a number sign in a list in brackets',
      'attendees: [Bo Ek #1, Ida Holm]',
      `4:19 fel: ”#1, Ida Holm]” ${EATEN} ”attendees: ["Bo Ek #1", Ida Holm]”.`,
    ],
    [
      'a number sign on the second line of a text',
      'summary: Vi sådde.\n  #1 vi åt\n  Mer',
      `5:3 fel: ”#1 vi åt” ${EATEN} ”summary: "… #1 vi åt"”.`,
    ],
    [
      'what may be a comment or not',
      'place: Köket # stora',
      '4:14 varning: ”# stora” läses inte – det som står efter # är en kommentar – hör det till texten, skriv ”place: "Köket # stora"”, sätt annars två mellanslag före #.',
    ],
    [
      'a second line that is not indented',
      'summary: Vi sådde.\nVi åt.',
      '5:1 fel: Raden är inte indragen – den hör ihop med raden ovanför, eller saknar ett kolon – dra in den med två mellanslag.',
    ],
    [
      'a quotation mark that is never closed, with lines after it',
      'time: "18:00-20:00\nplace: Köket',
      '4:7 fel: Citattecknet avslutas aldrig – samma tecken väntades där texten slutar – skriv det, eller ta bort det första.',
    ],
    [
      'curly quotation marks',
      'place: ”Bryggan: stora salen”',
      '4:8 fel: Citattecknen är böjda, och texten har kolon eller # – raka citattecken väntades – skriv ”place: "Bryggan: stora salen"”.',
    ],
    ['stars', 'attendees:\n  * Bo Ek\n  * Ida Holm', `5:3 fel: Punkten börjar med * – ${MARK}`],
    ['bullets', 'attendees:\n  • Bo Ek\n  • Ida Holm', `5:3 fel: Punkten börjar med • – ${MARK}`],
    ['no dashes', 'attendees:\n  Bo Ek\n  Ida Holm', `5:3 fel: Raderna saknar bindestreck – ${MARK}`],
    [
      'dashes without a space',
      'attendees:\n  -Bo Ek\n  -Ida Holm',
      `5:3 fel: Ett mellanslag saknas efter bindestrecket – ${MARK}`,
    ],
    [
      'an indentation too few',
      'attendees:\n- Bo Ek, Ria\n  - Ida Holm, G7',
      '5:1 fel: Punkterna i listan är olika långt indragna, den här och den på rad 6 – samma indrag väntades – dra in raden med två mellanslag.',
    ],
    [
      'a point to the left of the others',
      'attendees:\n  - Bo Ek\n - Ida Holm',
      '6:2 fel: Punkten är inte indragen som den på rad 5 – samma indrag väntades – skriv ”  - Ida Holm”.',
    ],
    [
      'no space after the colon',
      'place:Köket',
      '4:1 fel: Ett mellanslag saknas efter kolonet – YAML läser annars ”place:Köket” som ett enda ord – skriv ”place: Köket”.',
    ],
    [
      'a sign that YAML keeps for itself',
      'place: @home',
      '4:8 fel: Texten börjar med @ – så kan en text inte börja i YAML – sätt citattecken runt texten.',
    ],
    [
      'an indented key',
      '  place: Köket',
      '4:1 fel: Raden är indragen, fast raden ovanför redan har ett värde – ”place” längst till vänster väntades – ta bort mellanslagen före.',
    ],
    [
      'a comma in a correction',
      'corrections: [{ date: 2017-03-20, text: Rätt namn på Ria, inte G7, nu. }]',
      '4:41 fel: Texten har ett komma – inom { } skiljer komma uppgifterna åt, och citattecken runt texten väntades – skriv ”corrections: [{ date: 2017-03-20, text: "Rätt namn på Ria, inte G7, nu." }]”.',
    ],
    [
      'a correction whose date is a key',
      'corrections:\n  - 2017-03-20: Rätt namn.',
      '5:5 fel: Rättelsens datum saknas – dagen då den gjordes, och vad den gäller, väntades – skriv raden så här: ”- { date: 2017-03-20, text: "Rätt namn." }”.',
    ],
  ])('%s', ([, lines, ...expected]) => {
    expect(problemLines(withLines(lines))).toEqual(expected.map((line) => `content/minutes/m.md:${line}`));
  });

  test('names of a group in one line are a list', () => {
    const group = { 'groups/ny.md': '---\nnamn: Ny\nalias: Nya, Nyast\n---\n' };
    expect(problemLines(group)).toEqual([
      'content/groups/ny.md:3:8 fel: ”Nya, Nyast” läses som ett enda namn – flera namn står inom [ ] – skriv ”alias: [Nya, Nyast]”. Har namnet självt ett komma, skriv ”alias: ["Nya, Nyast"]”.',
    ]);
  });
});

/** The meeting with these lines, of an archive without problems. */
function meetingWith(lines: string) {
  const { archive, problems } = loadFiles({ ...withLines(lines), 'attachments/budget.pdf': '' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return archive?.meetings.at(-1);
}

describe('read as it is meant', () => {
  test.for([
    ['a text of several lines', 'summary:\n  Vi sådde.\n  Vi åt.', { summary: 'Vi sådde. Vi åt.' }],
    ['lines within quotation marks', 'summary: "Vi sådde.\n  Vi åt: gott"', { summary: 'Vi sådde. Vi åt: gott' }],
    ['lines that keep their breaks', 'summary: |\n  Vi #1\n  datum: y', { summary: 'Vi #1\ndatum: y' }],
    ['a comment after a day', 'published: 2017-02-14 # dagen efter', { published: '2017-02-14' }],
    ['a comment after two spaces', 'place: Köket  # den stora', { venue: 'Köket' }],
    ['a number sign within a word', 'place: C#-salen', { venue: 'C#-salen' }],
    ['a number sign in an address', 'place: https://example.org/#karta', { venue: 'https://example.org/#karta' }],
    ['a no-break space after the colon', 'place:\u00a0Köket', { venue: 'Köket' }],
    ['words in any case', 'kind: Protokoll\ndraft: Nej', { kind: 'protokoll' }],
    [
      'an attachment by its name',
      'attachments:\n  - budget.pdf',
      {
        attachments: [{ path: '/bilagor/budget.pdf', title: 'budget.pdf' }],
      },
    ],
  ] as const)('%s', ([, lines, expected]) => {
    expect(meetingWith(lines)).toMatchObject(expected);
  });

  test.for(['null', '~', '""', "''"])('%s is nothing', (nothing) => {
    const meeting = meetingWith(`summary: ${nothing}\nplace: ${nothing}\nkind: ${nothing}\nnext: ${nothing}`);
    expect([meeting?.summary, meeting?.venue, meeting?.kind]).toEqual([undefined, undefined, undefined]);
  });

  test('«null» in quotation marks is a text', () => {
    expect(meetingWith('place: "null"')?.venue).toBe('null');
  });

  test.for(['date', 'group'])('nothing is not enough where %s is required', (key) => {
    const head = { date: '2017-02-13', group: 'GG', [key]: '~' };
    const [line, ...more] = problemLines({ 'minutes/m.md': `---\ndate: ${head.date}\ngroup: ${head.group}\n---\n` });
    expect(line).toMatch(/(?:Datum|Grupp) saknas/);
    expect(more).toEqual([]);
  });

  test('«draft:» and «show:» without an answer are asked about, since they decide what is public', () => {
    expect(problemLines(withLines('draft: ~'))).toHaveLength(1);
    expect(problemLines({ 'people.yaml': '- name: Ada Test\n  show: ""\n' })).toHaveLength(1);
  });

  test('projects on one line, and one whose name has a comma', () => {
    const comma = { 'projects/bord.md': '---\nname: Stolar, bord och bänkar\n---\n' };
    const lines = 'projects: Klarspråk, Stolar, bord och bänkar, Fritidsbanken';
    const { archive } = loadFiles({ ...comma, ...withLines(lines) });
    expect(archive?.meetings.at(-1)?.entries.map(({ project }) => project.name)).toEqual([
      'Klarspråk',
      'Stolar, bord och bänkar',
      'Fritidsbanken',
    ]);
  });

  test('an unknown project among several on a line is named alone', () => {
    expect(problemLines(withLines('projects: Klarspråk, Badhus')).filter((line) => line.includes(' fel: '))).toEqual([
      expect.stringContaining('Okänt projekt ”Badhus”'),
    ]);
  });
});

test('ten mistakes are ten messages', () => {
  const file = `---
datum: 2017-02-30
grupp: Gemensam gruppp
tid: 15-13
plats: Rum #3
närvarande:
  * Bo Ek
layout: x
plasts: y
projekt: Badhus
slag: brev
---

Text med <b>

Kvar från mallen: ##{DATUM}
`;
  expect(problemLines({ 'minutes/m.md': file }).map((line) => line.split(' ')[0])).toEqual(
    ['2:8', '3:8', '4:6', '5:12', '7:3', '8:1', '9:1', '10:10', '11:7', '14:10', '16:19'].map(
      (place) => `content/minutes/m.md:${place}`,
    ),
  );
});

test('what could not be read is not missing', () => {
  const [line, ...more] = problemLines({ 'minutes/m.md': '---\ndate: "2017-02-13\ngroup: GG\n---\n\nText.\n' });
  expect(line).toContain('content/minutes/m.md:2:7 fel: Citattecknet avslutas aldrig');
  expect(more).toEqual([]);
});

test('an entry of a register that is a name alone is told how it is written', () => {
  const told = (key: string) => `Här står bara en text – rader med ”ord: värde” väntades – skriv ”${key}: ” före den.`;
  expect(problemLines({ 'people.yaml': '- Ada Test\n' })).toEqual([`content/people.yaml:1:3 fel: ${told('name')}`]);
  expect(problemLines({ 'organisations.yaml': '- namn: Ria\n- G7\n' })).toEqual([
    `content/organisations.yaml:2:3 fel: ${told('namn')}`,
  ]);
});

test('a file of values alone may stand between lines of «---» as front matter does', () => {
  for (const site of [
    '---\ntitle: Prov\nurl: https://prov.example/\n---\n',
    '---\ntitle: Prov\nurl: https://prov.example/\n',
    'title: Prov\nurl: https://prov.example/\n...\n',
  ])
    expect(problemLines({ 'site.yaml': site })).toEqual([]);
  expect(problemLines({ 'site.yaml': '---\ntitle: Prov\nurl: x\n---\n' })).toEqual([
    expect.stringContaining('content/site.yaml:3:6 fel: Adressen'),
  ]);
});
