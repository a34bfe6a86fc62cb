/** Keys in Swedish and in any case: every key of every schema has a word, and no word of a place means two keys. */
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as accessibility from '../../src/content/accessibility-schema.ts';
import { allKeys, isListKey, keyOf, wordIn, wordsOf } from '../../src/content/keys.ts';
import * as schema from '../../src/content/schema.ts';
import { entriesOf, itemOf, schemaFor } from '../../src/content/schema-shape.ts';
import { loadFiles } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

/** The objects of a schema, each with its keys. */
function objectsOf(part: v.GenericSchema): Record<string, v.GenericSchema>[] {
  const plain = schemaFor(part, {});
  const item = itemOf(plain);
  const entries = entriesOf(plain);
  if (item) return objectsOf(item);
  return entries ? [{ ...entries }, ...Object.values(entries).flatMap(objectsOf)] : [];
}

const SCHEMAS = Object.values<unknown>({ ...schema, ...accessibility }).filter(
  (value): value is v.GenericSchema => typeof value === 'object' && value !== null && 'kind' in value,
);
const OBJECTS = SCHEMAS.flatMap(objectsOf);
const KEYS = [...new Set(OBJECTS.flatMap((entries) => Object.keys(entries)))];

describe('the table', () => {
  test('has a row for every key of the schemas, and no other', () => {
    expect(KEYS.toSorted()).toEqual(allKeys.toSorted());
  });

  test('knows which keys are lists', () => {
    const isList = (part: v.GenericSchema): boolean => itemOf(schemaFor(part, {})) !== undefined;
    const wrong = OBJECTS.flatMap((entries) =>
      Object.entries(entries).flatMap(([key, part]) => (isList(part) === isListKey(key) ? [] : key)),
    );
    expect(wrong).toEqual([]);
  });

  test('has no word that means two keys of one place', () => {
    for (const entries of OBJECTS) {
      const known = Object.keys(entries);
      for (const key of known) for (const word of wordsOf(key)) expect(keyOf(word, known)).toBe(key);
    }
  });
});

test.for(['Datum', 'DATUM', 'DATE', 'Date', 'datum'])('the key %s', (word) => {
  expect(keyOf(word, ['group', 'date'])).toBe('date');
});

test('a word of two words may have a space, an underscore or one of each', () => {
  for (const word of ['nästa möte', 'Nästa_möte', 'nästa  möte']) expect(keyOf(word, ['next'])).toBe('next');
  expect(wordIn('swedish', 'next')).toBe('nästa');
});

test('minutes, groups, projects, organisations, people, pages and the site in Swedish', () => {
  const { archive, problems } = loadFiles({
    'site.yaml':
      'Titel: Prov\nwebbadress: https://prov.example/\navsändare: Nämnden\nkontakt:\n  e-post: a@prov.example\n',
    'groups/koket.md': '---\nnamn: Köket\nalias: Kök\nsyfte: Mat\nplats: Ladan\ntid: kl 18\nstatus: Aktiv\n---\n',
    'projects/tradgard.md': '---\nnamn: Trädgården\nandra namn: [Odlingen]\n---\n',
    'organisations.yaml': '- namn: Ria\n  alias: [Hela människan, Ria/Hela människan]\n- namn: G7\n',
    'people.yaml': '- namn: Ada Test\n  organisation: Ria\n  visa: Namn\n',
    'pages/om.md': '---\ntitel: Om\ntidigare: om-oss\n---\n\nText.\n',
    'glossary.yaml': 'text: en text\ndatum: en dag\n',
    'minutes/m.md':
      '---\ndatum: måndag 6 mars 2017\ngrupp: Kök\ntid: kl 13-15\nplats: Köket\nnärvarande:\n  - namn: Ada Test\n    roll: ordförande\nfrånvarande: Bo Ek\nprojekt: Odlingen\nnästa: 2017-05-03 kl. 18.00-20.00 i Köket\nslag: Protokoll\nutkast: Nej\nrättelser:\n  - { datum: 2017-03-20, text: Rätt namn. }\n---\n\nOdlingen går bra.\n',
  });
  expect(problems).toEqual([]);
  const meeting = archive?.meetings.find(({ date }) => date === '2017-03-06');
  expect(meeting).toMatchObject({
    time: { start: '13:00', end: '15:00' },
    venue: 'Köket',
    kind: 'protokoll',
    corrections: [{ date: '2017-03-20', text: 'Rätt namn.' }],
  });
  expect(meeting?.people.map(({ field, name, role }) => [field, name, role])).toEqual([
    ['attendees', 'Ada Test', 'ordförande'],
    ['absent', 'Bo Ek', undefined],
  ]);
  expect(meeting?.group.occasions.at(-1)).toMatchObject({ date: '2017-05-03', venue: 'Köket' });
  expect(archive?.glossary.map(({ abbreviation }) => abbreviation)).toEqual(expect.arrayContaining(['text', 'datum']));
});

test('the same key in both languages stands twice, and both places are named', () => {
  expect(problemLines({ 'groups/ny.md': '---\nname: Ny\nNamn: Nya\n---\n' })).toEqual([
    'content/groups/ny.md:3:1 fel: Samma uppgift står två gånger, ”name” på rad 2 och ”Namn” här – bara en av raderna kan gälla – ta bort den ena.',
  ]);
});

test('a near key is offered in the language of the file, and so are examples', () => {
  const lines = problemLines({ 'minutes/m.md': '---\ndatum: 2017-02-13\nplaec: x\nnärvarnde: [Bo Ek]\n---\n' });
  expect(lines.map((line) => line.replace(/^.* – /, ''))).toEqual([
    'skriv en rad som ”grupp: Gemensam utvecklingsgrupp” överst i filen.',
    'menade du ”plats”?',
    'menade du ”närvarande”?',
  ]);
});

test('problems are at the Swedish keys and values, and name them as they are written', () => {
  const lines = ['datum: 2017-02-13', 'grupp: GG', 'Slag: Brev', 'bilagor: [{ titel: A }]', 'nästa: i maj'];
  expect(problemLines({ 'minutes/m.md': `---\n${lines.join('\n')}\n---\n` })).toEqual([
    'content/minutes/m.md:4:7 fel: ”Slag” är ”Brev” – ”minnesanteckningar” eller ”protokoll” eller ”kallelse” väntades – rätta ordet.',
    expect.stringMatching(
      /^content\/minutes\/m\.md:5:11 fel: Bilagans fil saknas .* ”- \{ fil: budget\.pdf, titel: Budget \}”/,
    ),
    expect.stringMatching(/^content\/minutes\/m\.md:6:8 fel: ”i maj” är inget kommande möte/),
  ]);
});
