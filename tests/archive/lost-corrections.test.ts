/** Several changes at once, or one after the other: one line for each file, which keeps all that it lost. */
import { describe, expect, test } from 'vitest';
import type { AddressRecord } from '../../src/archive/addresses/address-record.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { comparedWith, firstRecordOf, lossesOf } from '../support/losses.ts';

/** A meeting of a group with a file of its own. */
function meeting(date: string, group = 'g', lines: { group?: string; meeting?: string } = {}): Files {
  const name = group.toUpperCase().repeat(3);
  return {
    ...small,
    [`groups/${group}.md`]: `---\nname: ${name}\n${lines.group ?? ''}---\n`,
    'minutes/a.md': minutes(
      { date, group: name, ...(lines.meeting && { formerly: lines.meeting }) },
      '## Lokaler\n\nVi letar.\n\n## Kaffe\n\nBeslut: Vi köper kaffe.\n',
    ),
  };
}

/** A project with an entry in its timeline, in a file of its own. */
function project(id: string, formerly = ''): Files {
  return {
    ...small,
    [`projects/${id}.md`]: `---\nname: Växthuset\n${formerly && `formerly: ${formerly}\n`}---\n`,
    'minutes/a.md': minutes({ date: '2017-02-13' }, '## Växthuset\n\nVi bygger.\n'),
  };
}

/** Each different line to write, with its file, and each lost GUID. */
function remedies(lines: readonly string[]): string[] {
  const told = lines.map((line) => {
    const [, address = '', remedy] =
      /(?:Adressen|Platsen) (\S+) försvinner(?: med [^–]*)? – den finns publicerad(?:, och| –) (.*), eller ta/.exec(
        line,
      ) ?? [];
    return address.startsWith('/beslut/ar/') ? undefined : (remedy ?? line);
  });
  return [...new Set(told.flatMap((line) => line ?? []))];
}

/** The records of builds one after the other, with the lines of the last. */
async function builds(first: Files, ...others: readonly Files[]): Promise<{ record: AddressRecord; lines: string[] }> {
  let last: { record: AddressRecord; lines: string[] } = { record: firstRecordOf(first), lines: [] };
  for (const files of others) last = await comparedWith(last.record, files);
  return last;
}

describe('a group that was renamed with «formerly»', () => {
  const group = { group: 'formerly: g\n' };

  test('and then a corrected date: the date is to be written, in a file that has no line yet', async () => {
    const { lines } = await builds(
      meeting('2017-02-13'),
      meeting('2017-02-13', 'h', group),
      meeting('2017-02-14', 'h', group),
    );
    expect(remedies(lines)).toEqual(['skriv ”formerly: 2017-02-13” i content/minutes/a.md']);
    const all = meeting('2017-02-14', 'h', { ...group, meeting: '2017-02-13' });
    const kept = await builds(meeting('2017-02-13'), meeting('2017-02-13', 'h', group), all);
    expect(kept.lines).toEqual([]);
  });

  test('while a date was corrected', async () => {
    const before = meeting('2017-02-13');
    const lines = await lossesOf(before, meeting('2017-02-14', 'h'));
    expect(remedies(lines)).toEqual([
      'är det samma sak, skriv ”formerly: g” i content/groups/h.md',
      'skriv ”formerly: 2017-02-13-g” i content/minutes/a.md',
    ]);
    expect(remedies(await lossesOf(before, meeting('2017-02-14', 'h', group)))).toEqual([
      'skriv ”formerly: 2017-02-13” i content/minutes/a.md',
    ]);
    for (const id of ['2017-02-13-g', '2017-02-13'])
      expect(await lossesOf(before, meeting('2017-02-14', 'h', { ...group, meeting: id }))).toEqual([]);
  });
});

describe('two changes without «formerly»', () => {
  test('of a project are kept by one line, the oldest first, in each later build', async () => {
    const first = await builds(project('klar'), project('klarare'), project('klarast'));
    const line = 'skriv ”formerly: [klar, klarare]” i content/projects/klarast.md';
    expect(remedies(first.lines)).toEqual([line]);
    const again = await comparedWith(first.record, project('klarast'));
    expect(again.lines).toEqual(first.lines);
    expect(again.record).toEqual(first.record);
    const kept = await comparedWith(again.record, project('klarast', '[klar, klarare]'));
    expect(kept.lines).toEqual([]);
    expect(kept.record.missing).toMatchObject({ addresses: [], successors: {} });
    expect((await comparedWith(kept.record, project('klarast', '[klar, klarare]'))).lines).toEqual([]);
  });

  test('of a date are kept by one line', async () => {
    const { lines, record } = await builds(meeting('2017-02-13'), meeting('2017-02-14'), meeting('2017-02-15'));
    expect(remedies(lines)).toEqual(['skriv ”formerly: [2017-02-13, 2017-02-14]” i content/minutes/a.md']);
    const kept = await comparedWith(record, meeting('2017-02-15', 'g', { meeting: '[2017-02-13, 2017-02-14]' }));
    expect(kept.lines).toEqual([]);
  });

  test('the second in a file with «formerly» is added to it', async () => {
    const { lines } = await builds(project('klar'), project('klarare', 'klar'), project('klarast', 'klar'));
    expect(remedies(lines)).toEqual(['lägg till ”klarare” under formerly i content/projects/klarast.md']);
  });
});

describe('a correction that is taken back', () => {
  const AGAIN = ', fast den som följer flödet får då samma sak en gång till (godta det med --let-go)';

  test('of a date: the line keeps the address, and items come again', async () => {
    const taken = meeting('2017-02-13');
    const { lines, record } = await builds(taken, meeting('2017-02-14', 'g', { meeting: '2017-02-13' }), taken);
    const line = `skriv ”formerly: 2017-02-14” i content/minutes/a.md${AGAIN}`;
    expect(remedies(lines)).toEqual([line]);
    expect(remedies((await comparedWith(record, taken)).lines)).toEqual([line]);
    const kept = meeting('2017-02-13', 'g', { meeting: '2017-02-14' });
    const after = await comparedWith(record, kept);
    expect(after.lines).toHaveLength(1);
    expect(after.lines[0]).toContain(
      '/protokoll/2017-02-13-g/ är inte längre densamma i flödena, och den som följer flödet får det igen som nytt',
    );
    const letGo = await comparedWith(record, kept, { letGo: ['/protokoll/2017-02-13-g/'] });
    expect(letGo).toMatchObject({ lines: [], released: { addresses: 0, places: 0, items: 1 } });
  });

  test('of the file of a project', async () => {
    const { lines } = await builds(project('p'), project('q', 'p'), project('p'));
    expect(remedies(lines)).toEqual([`skriv ”formerly: q” i content/projects/p.md${AGAIN}`]);
  });

  test('when both were published with items of their own, none comes again', async () => {
    const { lines, record } = await builds(project('klar'), project('klarare'), project('klar'));
    expect(remedies(lines)).toEqual(['skriv ”formerly: klarare” i content/projects/klar.md']);
    expect((await comparedWith(record, project('klar', 'klarare'))).lines).toEqual([]);
  });
});

test('a page that became a project is to be replaced by a page', async () => {
  const page = { ...small, 'pages/hej.md': '---\ntitle: Hej\n---\n\nHej.\n' };
  const [line] = await lossesOf(page, { ...small, 'projects/hej.md': '---\nname: Hej\n---\n' });
  expect(line).toContain('eller skriv ”formerly: hej” i den sida som ersätter den, eller');
});
