/** The documents list all kinds of outcome and all words of a status, as the tables in `domain` have them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build } from '../scripts/commands/build.ts';
import { init } from '../scripts/commands/init.ts';
import { publish } from '../scripts/commands/publish.ts';
import { readSchedule } from '../src/archive/planning/schedule.ts';
import { anyKeyOf, wordIn } from '../src/content/keys.ts';
import { groupSchema, minutesSchema, projectSchema, siteSchema } from '../src/content/schema.ts';
import { outcomeKinds, stateWords } from '../src/domain/outcome.ts';
import { kinds, registers } from '../src/domain/outcome-kinds.ts';
import { groupStatuses, projectStatuses } from '../src/domain/status.ts';
import { keysOf } from '../src/domain/table.ts';
import { listInSwedish } from '../src/swedish/collation.ts';
import { problemLines } from './support/problem-lines.ts';

/** A document as it stands, and with each of its paragraphs on one line. */
function documentAt(path: string): { source: string; text: string } {
  const source = readFileSync(new URL(`../docs/${path}`, import.meta.url), 'utf8');
  return { source, text: source.replace(/(?<!\n)\n(?!\n)/g, ' ') };
}

/** The rows of tables in a part of a document, by how they begin. */
function rowsOf(source: string, from = '', to?: string): (beginning: string) => string[] {
  const part = source.slice(source.indexOf(from), to === undefined ? undefined : source.indexOf(to));
  const lines = part.split('\n');
  return (beginning) => lines.filter((line) => line.startsWith(`| ${beginning}`));
}

const coded = (words: readonly string[]): string[] => words.map((word) => `\`${word}\``);

describe('skriva-protokoll.md, for those who write minutes,', () => {
  const { source, text } = documentAt('skriva-protokoll.md');

  test('says which kinds are collected, and where they are listed', () => {
    const many = listInSwedish(outcomeKinds.map((kind) => kinds[kind].counted[1]));
    expect(text.toLowerCase()).toContain(`${many} samlas ur protokollen.`);
    const addresses = listInSwedish(coded(Object.values(registers).map(({ address }) => address)));
    expect(text).toContain(`på sidorna ${addresses}.`);
  });

  test('says in Swedish every key of minutes, as it may be written', () => {
    const rows = rowsOf(source, '## Det som står överst', '### Flera rader')('`');
    expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(coded(keysOf(minutesSchema.entries)));
    for (const row of rows) {
      const [english = '', swedish = ''] = [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
      expect(wordIn('swedish', english)).toBe(swedish);
    }
  });

  test.for(['namn', 'andra namn', 'rubriker', 'syfte', 'mötestider', 'plats', 'tid'])(
    'names a Swedish key: %s',
    (word) => {
      expect(text).toContain(`\`${word}\``);
      expect([...keysOf(groupSchema.entries), ...keysOf(projectSchema.entries)]).toContain(anyKeyOf(word));
    },
  );

  test('shows every key of site.yaml, in an example that has no problems', () => {
    const [, example = ''] = /^`site\.yaml`:\n\n```yaml\n([\s\S]*?)```/m.exec(source) ?? [];
    const keys = [...example.matchAll(/^(\w+):/gm)].map(([, key]) => key);
    expect(keys).toEqual(keysOf(siteSchema.entries));
    expect(problemLines({ 'site.yaml': example })).toEqual([]);
  });

  test('shows schedules that are rules, and one that is none', () => {
    const part = source.slice(source.indexOf('### När gruppen träffas'), source.indexOf('## Personer'));
    const rows = rowsOf(part)('`');
    const shown = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, rule]) => rule));
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter((rule = '') => !('rule' in (readSchedule(rule) ?? {})))).toEqual([]);
    expect(readSchedule(/”(en måndag[^”]*)”/.exec(part)?.[1] ?? 'varje måndag')).toBeUndefined();
  });

  test('says with what words references name each', () => {
    expect(text).toContain(`Orden är ${listInSwedish(coded(outcomeKinds.map((kind) => kinds[kind].anchor)))}.`);
  });

  test('says with what words a follow-up closes one', () => {
    const words = keysOf(stateWords).flatMap((state) => stateWords[state].slice(0, 1));
    expect(text).toContain(listInSwedish(coded(words), 'eller'));
  });

  test.for([
    ['en grupp', groupStatuses],
    ['ett projekt', projectStatuses],
  ] as const)('says what the status can be: %s', ([owner, words]) => {
    expect(rowsOf(source)(`${owner} |`)).toEqual([`| ${owner} | ${listInSwedish(coded(words), 'eller')} |`]);
  });

  test.for([...outcomeKinds])('shows the label of each, and which sentences count: %s', (kind) => {
    const { word, names } = kinds[kind];
    expect(rowsOf(source, '### Etiketter', '### Vanliga meningar')(`\`${word}: `)).not.toEqual([]);
    expect(rowsOf(source, '### Vanliga meningar', '### Vem och när')(`${names[0]} |`)).toHaveLength(1);
  });

  test.for(outcomeKinds.filter((kind) => kinds[kind].lifecycle))('shows how each is closed: %s', (kind) => {
    const { names, anchor } = kinds[kind];
    const [row] = rowsOf(source, '### Stänga', '### Igen, och nyheter')(`${names[0]} |`);
    expect(row).toContain(`.${anchor}-`);
  });
});

describe('archive-json.md, for those who read the open data,', () => {
  const rows = rowsOf(documentAt('archive-json.md').source);
  const codedIn = (row = ''): (string | undefined)[] => [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

  test('has every kind of outcome, and no other', () => {
    expect(codedIn(rows('`kind` |')[0])).toEqual(['kind', ...outcomeKinds]);
  });

  test.for([
    ['groups', 'state', groupStatuses],
    ['projects', 'status', projectStatuses],
  ] as const)('has every word for the status of %s', ([key, field, words]) => {
    expect(rows(`\`${key}\` |`)[0]).toContain(`\`${field}\` (${coded(words).join(', ')}, or null`);
  });

  test('has every state of an outcome', () => {
    expect(codedIn(rows('`state` |')[0])).toEqual(expect.arrayContaining(keysOf(stateWords)));
  });
});

describe('publicera.md, for those who publish,', () => {
  const { source } = documentAt('publicera.md');
  /** Those of git, of systemctl and of npx. */
  const OF_OTHERS = ['--ff-only', '--quiet', '--now', '--no'];

  test('has no option that there is not', () => {
    const ours = [init, build, publish].flatMap(({ options }) => options.map(({ long }) => long));
    const named = [...source.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
    expect(new Set(named).size).toBeGreaterThan(10);
    expect(named.filter((option) => ![...ours, ...OF_OTHERS].includes(option))).toEqual([]);
  });

  test('leads to parts of itself that are there', () => {
    const parts = [...source.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, part = ''] of source.matchAll(/\]\(#([^)]+)\)/g)) expect(parts).toContain(part);
  });
});
