/** The problems of an accessibility statement that is incomplete or contradicts itself. */
import { expect, test } from 'vitest';
import { problemLines } from '../support/problem-lines.ts';
import { statementFile } from '../support/statement.ts';

/** What is told of a statement in which a piece of the text is put in the place of another. */
function told(from: string, to: string, today?: string): string[] {
  expect(statementFile).toContain(from);
  return problemLines({ 'accessibility.yaml': statementFile.replace(from, to) }, today);
}

const AT = 'content/accessibility.yaml';
const BODY =
  'Den som ansvarar saknas – namnet på myndigheten, nämnden eller föreningen väntades – skriv en rad som ”body: Socialnämnden i Helsingborg”.';
const SERVICE =
  'Webbplatsens namn saknas – namnet på det som redogörelsen gäller väntades – skriv en rad som ”service: Parkgruppens protokoll”.';
const COMPLIANCE =
  'Graden saknas – helt förenlig, delvis förenlig eller inte förenlig väntades – skriv det som bedömningen visade, till exempel ”compliance: delvis förenlig”.';
const INACCESSIBLE =
  'Bristerna saknas – en punkt för varje sak som inte är tillgänglig väntades – skriv dem, eller ”inaccessible: []” om bedömningen inte visade några.';
const CONTENT =
  'Vad som inte är tillgängligt saknas – innehållet och bristen väntades – skriv en rad som ”content: Bilagorna går inte att läsa med skärmläsare”.';
const REASON =
  'Skälet till bristen saknas – varför innehållet inte är tillgängligt väntades – skriv en rad som ”reason: Bilagorna är inskannade”.';
const ALTERNATIVE =
  'Alternativet saknas – hur man får veta samma sak på ett annat sätt väntades – skriv en rad som ”alternative: Innehållet står också i protokollet”. Finns det inget sätt, skriv det.';
const BURDEN =
  'Undantagen saknas – en punkt för varje oskäligt betungande anpassning väntades – skriv dem, eller ”burden: []” om ni inte åberopar något undantag.';
const BURDEN_CONTENT =
  'Vad undantaget gäller saknas – innehållet väntades – skriv en rad som ”content: Inspelningar från möten före 2015”.';
const BURDEN_REASON =
  'Skälet till undantaget saknas – varför anpassningen är oskäligt betungande väntades – skriv en rad som ”reason: …”.';
const OUTSIDE =
  'Innehåll utanför lagen saknas – en punkt för varje slag väntades – skriv dem, eller ”outside: []” om det inte finns något.';
const EVALUATION =
  'Bedömningen saknas – hur och när webbplatsen testades väntades – skriv raderna method, tested, how och date, indragna under ”evaluation:”.';
const METHOD =
  'Sättet att bedöma saknas – självskattning eller extern granskning väntades – skriv en rad som ”method: självskattning”.';
const TESTED =
  'Vad som testades saknas – minst en punkt väntades – skriv en lista under ”tested:”, till exempel ”- Startsidan”.';
const HOW =
  'Hur det testades saknas – minst en punkt väntades – skriv en lista under ”how:”, till exempel ”- Med tangentbord utan mus”.';
const EVALUATED =
  'Bedömningens datum saknas – dagen då testerna var klara väntades – skriv en rad som ”date: 2017-06-01” under ”evaluation:”.';
const UPDATED =
  'Redogörelsens datum saknas – dagen då den senast ändrades väntades – skriv en rad som ”updated: 2017-06-14”.';
const CONTACT =
  'Kontakten saknas – var man anmäler brister väntades – skriv en rad som ”email: namn@example.org”, indragen under ”contact:”.';
const NO_WAY =
  'Inget sätt att höra av sig – e-post, telefon eller webbadress väntades – skriv minst en av raderna ”email: …”, ”phone: …” och ”url: …”.';

test('a whole statement has no problem', () => {
  expect(problemLines({ 'accessibility.yaml': statementFile })).toEqual([]);
});

test('an archive without a statement has no problem either', () => {
  expect(problemLines({})).toEqual([]);
});

const EVALUATION_LINES = /evaluation:\n(?: {2}.*\n)+/.exec(statementFile)?.[0] ?? '';
const CONTACT_LINES = /contact:\n(?: {2}.*\n)+/.exec(statementFile)?.[0] ?? '';

test.for<[field: string, line: string, place: string, message: string]>([
  ['body', 'body: Provnämnden\n', '1:1', BODY],
  ['service', 'service: Provarkivet\n', '1:1', SERVICE],
  ['compliance', 'compliance: delvis förenlig\n', '1:1', COMPLIANCE],
  [
    'inaccessible',
    'inaccessible:\n  - content: Bilagor\n    reason: De är inskannade\n    alternative: Fråga oss\n',
    '1:1',
    INACCESSIBLE,
  ],
  ['the reason of a fault', '    reason: De är inskannade\n', '5:5', REASON],
  ['the alternative of a fault', '    alternative: Fråga oss\n', '5:5', ALTERNATIVE],
  ['burden', 'burden:\n  - content: Gamla filmer\n    reason: De är för många\n', '1:1', BURDEN],
  ['the reason of an exemption', '    reason: De är för många\n', '9:5', BURDEN_REASON],
  ['outside', 'outside: [Kartor]\n', '1:1', OUTSIDE],
  ['evaluation', EVALUATION_LINES, '1:1', EVALUATION],
  ['the method of the evaluation', '  method: självskattning\n', '13:3', METHOD],
  ['what was tested', '  tested: [Startsidan]\n', '13:3', TESTED],
  ['how it was tested', '  how: [Med tangentbord]\n', '13:3', HOW],
  ['the date of the evaluation', '  date: 2017-06-01\n', '13:3', EVALUATED],
  ['the date of the statement', 'updated: 2017-06-14\n', '1:1', UPDATED],
  ['contact', CONTACT_LINES, '1:1', CONTACT],
])('%s may not be left out', ([, line, place, message]) => {
  expect(told(line, '')).toEqual([`${AT}:${place} fel: ${message}`]);
});

test.for<[from: string, to: string, place: string, message: string]>([
  ['body: Provnämnden', 'body:', '1:6', BODY],
  ['service: Provarkivet', 'service: ""', '2:10', SERVICE],
  ['compliance: delvis förenlig', 'compliance:', '3:12', COMPLIANCE],
  ['- content: Bilagor', '- content:', '5:13', CONTENT],
  ['reason: De är inskannade', 'reason: " "', '6:13', REASON],
  ['alternative: Fråga oss', 'alternative:', '7:17', ALTERNATIVE],
  ['burden:\n  - content: Gamla filmer\n    reason: De är för många\n', 'burden:\n', '8:8', BURDEN],
  ['content: Gamla filmer', 'content:', '9:13', BURDEN_CONTENT],
  ['outside: [Kartor]', 'outside:', '11:9', OUTSIDE],
  ['outside: [Kartor]', 'outside: [""]', '11:11', OUTSIDE],
  [EVALUATION_LINES, 'evaluation:\n', '12:12', EVALUATION],
  ['method: självskattning', 'method:', '13:10', METHOD],
  ['tested: [Startsidan]', 'tested: []', '14:11', TESTED],
  ['tested: [Startsidan]', 'tested:', '14:10', TESTED],
  ['how: [Med tangentbord]', 'how: []', '15:8', HOW],
  ['date: 2017-06-01', 'date:', '16:8', EVALUATED],
  ['updated: 2017-06-14', 'updated:', '17:9', UPDATED],
  [CONTACT_LINES, 'contact:\n', '18:9', CONTACT],
  [CONTACT_LINES, 'contact: {}\n', '18:10', NO_WAY],
])('%j may not be %j', ([from, to, place, message]) => {
  expect(told(from, to)).toEqual([`${AT}:${place} fel: ${message}`]);
});

test('a list of faults may not be left empty without saying so', () => {
  const lines = statementFile.replace(/inaccessible:\n(?: {2}.*\n)+/, 'inaccessible:\n');
  expect(problemLines({ 'accessibility.yaml': lines })).toEqual([`${AT}:4:14 fel: ${INACCESSIBLE}`]);
});

test('an empty file is no statement', () => {
  const EMPTY =
    'Redogörelsen är tom – en bedömning av webbplatsens tillgänglighet väntades – fyll i filen, eller ta bort den tills bedömningen är gjord.';
  for (const text of ['', '# body: Provnämnden\n']) {
    expect(problemLines({ 'accessibility.yaml': text })).toEqual([`${AT}:1:1 fel: ${EMPTY}`]);
  }
});

test.for<[from: string, to: string, line: string]>([
  [
    'compliance: delvis förenlig',
    'compliance: nästan förenlig',
    '3:13 fel: ”compliance” är ”nästan förenlig” – ”helt förenlig” eller ”delvis förenlig” eller ”inte förenlig” väntades – rätta ordet.',
  ],
  [
    'compliance: delvis förenlig',
    'compliance: helt förenlig',
    '3:13 fel: ”helt förenlig” stämmer inte med listorna, där något inte är tillgängligt – tomma listor väntades – skriv ”delvis förenlig” eller ”inte förenlig”.',
  ],
  [
    '  date: 2017-06-01',
    '  date: 2017-06-31',
    '16:9 fel: ”2017-06-31” är inget datum – år-månad-dag väntades, till exempel 2017-01-16 – rätta datumet.',
  ],
  [
    'updated: 2017-06-14',
    'updated: 2017-05-31',
    '17:10 fel: Redogörelsen är uppdaterad 31 maj 2017, före bedömningen 1 juni 2017 – samma dag eller en senare väntades – rätta det datum som är fel.',
  ],
  [
    '  url: https://prov.example/fel',
    '  url: prov.example/fel',
    '21:8 fel: Adressen går inte att läsa – en hel webbadress väntades, till exempel https://example.org/protokoll/ – rätta adressen.',
  ],
])('%j may not be %j', ([from, to, line]) => {
  expect(told(from, to)).toContain(`${AT}:${line}`);
});

test.for(['delvis förenlig', 'inte förenlig'])('«%s» without anything listed is an error', (compliance) => {
  const text = statementFile
    .replace('delvis förenlig', compliance)
    .replace(/inaccessible:\n(?: {2}.*\n)+/, 'inaccessible: []\n')
    .replace(/burden:\n(?: {2}.*\n)+/, 'burden: []\n');
  expect(problemLines({ 'accessibility.yaml': text })).toEqual([
    `${AT}:3:13 fel: ”${compliance}” stämmer inte med listorna, som är tomma – minst en punkt under ”inaccessible” eller ”burden” väntades – skriv vad som inte är tillgängligt.`,
  ]);
  const complete = text.replace(compliance, 'helt förenlig');
  expect(problemLines({ 'accessibility.yaml': complete })).toEqual([]);
});

const LATE =
  'har inte varit än – 31 maj 2017 eller tidigare väntades – rätta datumet, eller vänta med filen till dess.';

test('an evaluation has been made on its day, and not before', () => {
  const files = { 'accessibility.yaml': statementFile };
  expect(problemLines(files, '2017-05-31')).toEqual([`${AT}:16:9 fel: Bedömningens datum 1 juni 2017 ${LATE}`]);
  expect(problemLines(files, '2017-06-14')).toEqual([]);
});

test('a statement is not updated before its day either', () => {
  expect(told('date: 2017-06-01', 'date: 2017-05-31', '2017-05-31')).toEqual([
    `${AT}:17:10 fel: Redogörelsens datum 14 juni 2017 ${LATE}`,
  ]);
});

test('a build that looks back is told that the statement is not out yet', () => {
  const files = {
    'accessibility.yaml': statementFile,
    'minutes/m.md': '---\ndate: 2017-06-20\ngroup: Gemensam grupp\n---\n\nText.\n',
  };
  expect(problemLines(files, '2017-05-31')).toContain(
    `${AT}:17:10 varning: Redogörelsen är från 14 juni 2017 och visas inte 31 maj 2017 – en tidigare dag väntades – rätta datumet om det är fel. Bygger du för en tidigare dag behöver du inte göra något.`,
  );
});

test('a page in the place of the statement is an error, because the two could say different things', () => {
  const files = {
    'accessibility.yaml': statementFile,
    'pages/tillganglighet.md': '---\ntitle: Tillgänglighet\n---\n\nText.\n',
  };
  expect(problemLines(files)).toEqual([
    'content/pages/tillganglighet.md:1:1 fel: Två filer vill vara sidan ”/tillganglighet/”: den här och content/accessibility.yaml – en redogörelse väntades – flytta texten till en sida med ett annat namn, eller ta bort den ena filen.',
  ]);
});

test('a file that is nearly called so does not go unnoticed', () => {
  expect(problemLines({ 'accessibility.yml': statementFile })).toEqual([
    'content/accessibility.yml:1:1 fel: ”accessibility.yml” läses inte – namnet ska vara ”accessibility.yaml” – döp om.',
  ]);
});
