/** The status of a group or a project is one of a fixed set of words; other words are an error that lists the set. */
import { describe, expect, test } from 'vitest';
import { groupStatuses, projectStatuses, stageOf } from '../../src/domain/status.ts';
import { loadFiles } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

const groupWith = (status: string) => ({
  'groups/ny.md': `---\nname: Ny grupp\nstatus: ${status}\n---\n`,
});
const projectWith = (status: string) => ({
  'projects/ny.md': `---\nname: Nytt projekt\nstatus: ${status}\n---\n`,
});

describe('a status is read', () => {
  test.for([
    ...groupStatuses.map((word) => [word, word] as const),
    ['Aktiv', 'aktiv'],
    ['AVSLUTAD', 'avslutad'],
    ['" vilande "', 'vilande'],
  ] as const)('of a group: %s', ([written, expected]) => {
    const { archive } = loadFiles(groupWith(written));
    expect(archive?.groups.find(({ name }) => name === 'Ny grupp')?.status).toBe(expected);
  });

  test.for([
    ...projectStatuses.map((word) => [word, word] as const),
    ['Pågår', 'pågår'],
    ['IDÉ', 'idé'],
    ['idé'.normalize('NFD'), 'idé'],
    ['PÅGÅR'.normalize('NFD'), 'pågår'],
  ] as const)('of a project: %s', ([written, expected]) => {
    const { archive } = loadFiles(projectWith(written));
    expect(archive?.projects.find(({ name }) => name === 'Nytt projekt')?.status).toBe(expected);
  });

  test('or left out, which counts as active', () => {
    const { archive } = loadFiles({});
    expect(archive?.groups.map(({ status }) => status)).toEqual([undefined, undefined]);
    expect(archive?.groups.map(stageOf)).toEqual(['active', 'active']);
  });
});

describe('another word is an error', () => {
  test.for([
    ['a misspelt word', 'avsultad', 'menade du ”avslutad”?'],
    ['the form of a project', 'avslutat', 'menade du ”avslutad”?'],
    ['a word for projects', 'pågår', 'menade du ”aktiv”?'],
    ['a misspelt word for projects', 'pausad', 'menade du ”vilande”?'],
    ['a word for projects that no word for groups means', 'idé', 'skriv ett av orden, eller ta bort raden.'],
    ['a sentence', 'möts när det behövs', 'skriv ett av orden, eller ta bort raden.'],
  ] as const)('for a group: %s', ([, written, advice]) => {
    expect(problemLines(groupWith(written))).toEqual([
      `content/groups/ny.md:3:9 fel: ”${written}” är inget läge för en grupp – aktiv, vilande eller avslutad väntades – ${advice}`,
    ]);
  });

  test.for([
    ['a misspelt word', 'pågårr', 'menade du ”pågår”?'],
    ['a word without its accent', 'ide', 'menade du ”idé”?'],
    ['the form of a group', 'Avslutad', 'menade du ”avslutat”?'],
    ['a word for groups', 'vilande', 'menade du ”pausat”?'],
    ['any other word', 'planeras', 'skriv ett av orden, eller ta bort raden.'],
  ] as const)('for a project: %s', ([, written, advice]) => {
    expect(problemLines(projectWith(written))).toEqual([
      `content/projects/ny.md:3:9 fel: ”${written}” är inget läge för ett projekt – idé, pågår, pausat eller avslutat väntades – ${advice}`,
    ]);
  });

  test('without a value', () => {
    expect(problemLines(groupWith(''))).toEqual([
      'content/groups/ny.md:3:9 fel: ”status” är tomt – en text väntades – skriv den, eller ta bort raden.',
    ]);
  });

  test('and the only one, though minutes name the group and the project', () => {
    const files = {
      'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [GG]\nstatus: nedlagd\n---\n',
      'projects/klarsprak.md': '---\nname: Klarspråk\nstatus: nedlagt\n---\n',
    };
    expect(problemLines(files)).toHaveLength(2);
  });
});
