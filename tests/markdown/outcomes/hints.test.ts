/** What may be meant as an outcome: its author is asked, can answer both ways, and nothing of it is on the site. */
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/dates.ts';
import type { OutcomeKind } from '../../../src/domain/outcome.ts';
import { formatProblem } from '../../../src/domain/problem.ts';
import { constructions } from '../../../src/markdown/outcomes/grammar/constructions.ts';
import { loadArchive } from '../../../src/site/load-archive.ts';
import { searchCorpus } from '../../../src/views/search-document.ts';
import { meeting, readText } from '../../support/body.ts';
import { buildWithIndex } from '../../support/built-site.ts';
import { contentFolder, minutes, small } from '../../support/content-folder.ts';

const people = [{ name: 'Anna Ek' }, { name: 'Bo Lind' }];

const read = (text: string) => readText(text, { ...meeting, people });
const kindsIn = (text: string): OutcomeKind[] => read(text).outcomes.map(({ kind }) => kind);
const hintsIn = (text: string): string[] => read(text).problems.map(formatProblem);

/** Sentences of which no one can say whether they are meant as outcomes, with their kind. */
const UNSURE: readonly (readonly [OutcomeKind, string])[] = [
  ['task', 'Bo kan hämta nycklarna.'],
  ['task', 'Zorro ordnar fika.'],
  ...constructions.filter(({ isUnsure }) => isUnsure).map(({ kind, example }) => [kind, example] as const),
];

const ANSWERS: Readonly<Record<string, { label: string; refusal: string }>> = {
  task: { label: 'Uppgift:', refusal: '<!-- ingen uppgift -->' },
  'carried-over': { label: 'Bordlagt:', refusal: '<!-- inte bordlagt -->' },
};

describe.for(UNSURE)('maybe a %s: «%s»', ([kind, sentence]) => {
  const { label, refusal } = ANSWERS[kind] ?? { label: '', refusal: '' };

  test('is none, and its author is told how to say whether it is', () => {
    expect(kindsIn(sentence)).toEqual([]);
    const [hint, ...others] = hintsIn(sentence);
    expect(others).toEqual([]);
    expect(hint).toMatch(/^m\.md:1:1 varning: Kanske en (?:uppgift|bordlagd punkt): ”/);
    expect(hint).toContain(`”${sentence}”`);
    expect(hint).toContain(`skriv ”${label}” före om det är en, annars ${refusal} efter.`);
  });

  test('is one where the author writes the label before it, on its own or among other items', () => {
    for (const text of [`${label} ${sentence}`, `- ${label} ${sentence}`, `Vi var nio.\n\n${label} ${sentence}`]) {
      expect(kindsIn(text), text).toEqual([kind]);
      expect(hintsIn(text), text).toEqual([]);
    }
  });

  test('is told of no more where the author writes the comment after it', () => {
    const texts = [
      sentence,
      `Vi var nio. ${sentence} Vi åt.`,
      `- Vi var nio. ${sentence}`,
      `| A |\n| --- |\n| ${sentence} |`,
    ];
    for (const text of texts) {
      expect(hintsIn(text), text).toHaveLength(1);
      expect(hintsIn(text.replace(sentence, `${sentence} ${refusal}`)), text).toEqual([]);
    }
  });
});

test.for([
  ['a paragraph', 'Vi var nio. Bo kan hämta nycklarna.', 'den i ett eget stycke med ”Uppgift:” före'],
  ['an item', '- Vi var nio. Bo kan hämta nycklarna.', 'den i en egen punkt med ”Uppgift:” före'],
  [
    'a table',
    '| A | B |\n| --- | --- |\n| Gård | Bo kan hämta nycklarna. |',
    'den i ett eget stycke under tabellen med ”Uppgift:” före',
  ],
] as const)('among other words of %s the sentence is to stand alone with its label', ([, text, how]) => {
  expect(hintsIn(text)).toEqual([expect.stringContaining(`– skriv ${how} om det är en, annars`)]);
});

test('what a heading says what it is, is asked of no more', () => {
  expect(kindsIn('## Att göra\n\n- Bo kan hämta nycklarna.')).toEqual(['task']);
  expect(hintsIn('## Att göra\n\n- Bo kan hämta nycklarna.')).toEqual([]);
});

test('a labelled task of someone in no register keeps who the sentence says', () => {
  expect(read('Uppgift: Ylva hämtar nycklarna.').outcomes.map(({ owners }) => owners)).toEqual([['Ylva']]);
});

test('nothing of a hint is on a page, in a feed, in the data or in the search', async () => {
  const sentence = 'Bo kan hämta nycklarna.';
  const archiveWith = (text: string) => ({
    ...small,
    'minutes/m.md': minutes(
      { date: '2017-02-13', attendees: '["Bo Lind, G7"]' },
      `## Klarspråk\n\nVi var nio. ${text}\n`,
    ),
  });
  const { archive, problems } = loadArchive(contentFolder(archiveWith(sentence)), '2017-04-10' as CalendarDate);
  expect(problems.map(({ rule }) => rule)).toEqual(['nearly-an-outcome']);
  expect(archive?.meetings.flatMap(({ outcomes }) => outcomes)).toEqual([]);

  const site = await buildWithIndex(archiveWith(sentence));
  const refused = await buildWithIndex(archiveWith(`${sentence} <!-- ingen uppgift -->`));
  // the comment leaves the space before it
  const withoutSpace = (text = ''): string => text.replace(/\s+/g, '');
  expect([...site.keys()]).toEqual([...refused.keys()]);
  for (const [path, text] of site) expect(withoutSpace(text) === withoutSpace(refused.get(path)), path).toBe(true);
  for (const [path, text] of site) expect(text, path).not.toContain('Kanske en');
  const { documents } = searchCorpus({ archive, href: (path: string) => path } as never);
  expect(documents.flatMap(({ filters }) => filters.outcome)).toEqual([]);
});
