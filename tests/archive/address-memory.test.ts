/** The record from build to build: a loss is remembered until it is back or let go, and days that go back lose nothing. */
import { describe, expect, test } from 'vitest';
import { type AddressRecord, NOTHING_MISSING } from '../../src/archive/addresses/address-record.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { comparedWith, firstRecordOf, withoutFiles } from '../support/losses.ts';

const GARDEN = 'projects/tradgarden.md';
const files: Files = { ...small, [GARDEN]: '---\nname: Trädgården\n---\n\n## Bakgrund\n\nEn tomt.\n' };
const renamed: Files = { ...withoutFiles(files, GARDEN), 'projects/orangeriet.md': '---\nname: Orangeriet\n---\n' };
const march: Files = {
  'minutes/mars.md': minutes({ date: '2017-03-13', published: '2017-03-13' }, '## Lokaler\n\nText.\n'),
};

test('the first record has every address, anchor and GUID, sorted, and nothing missing or gone', () => {
  const record = firstRecordOf({ ...files, ...march });
  expect(record).toMatchObject({ version: 1, generated: '2017-06-30', missing: NOTHING_MISSING, gone: [] });
  expect(record.addresses).toEqual(record.addresses.toSorted());
  expect(record.addresses).toEqual(
    expect.arrayContaining(['/', '/404.html', '/data/addresses.json', '/projekt/tradgarden/feed.xml', '/beslut/']),
  );
  expect(record.anchors).toEqual([
    '/projekt/klarsprak/#inledning',
    '/projekt/tradgarden/#bakgrund',
    '/protokoll/2017-01-16-gemensam-grupp/#klarsprak',
    '/protokoll/2017-03-13-gemensam-grupp/#lokaler',
  ]);
  expect(Object.values(record.guids.entries)).toEqual(['/projekt/klarsprak/ /protokoll/2017-01-16-gemensam-grupp/']);
});

test('blocks and acts are no anchors of the record', () => {
  const acts: Files = {
    'minutes/b.md': minutes(
      { date: '2017-02-13', attendees: '[Ada Test]' },
      '## Salen\n\nUppgift: Ada Test bokar salen.\n',
    ),
    'minutes/c.md': minutes(
      { date: '2017-03-13' },
      '## Nytt\n\nFritidsbanken öppnar.\n\n- [x] Det är bokat. ^2017-02-13-gemensam-grupp.uppgift-1\n',
    ),
  };
  const { anchors } = firstRecordOf({ ...small, ...acts });
  expect(anchors.filter((anchor) => anchor.includes('/2017-03-13-'))).toEqual([
    '/protokoll/2017-03-13-gemensam-grupp/#nytt',
  ]);
});

test('the order of files changes nothing', () => {
  const backwards = Object.fromEntries(Object.entries({ ...files, ...march }).toReversed());
  expect(JSON.stringify(firstRecordOf(backwards))).toBe(JSON.stringify(firstRecordOf({ ...files, ...march })));
});

describe('a loss', () => {
  test('is told in every build, with the same line, until it is back', async () => {
    const first = await comparedWith(firstRecordOf(files), renamed);
    expect(first.lines).toHaveLength(1);
    const second = await comparedWith(first.record, renamed);
    expect(second.lines).toEqual(first.lines);
    expect(second.record).toEqual(first.record);
    const back = await comparedWith(second.record, files);
    // now the new name is lost
    expect(back.lines.join('\n')).not.toContain('/projekt/tradgarden/ försvinner');
    const both = await comparedWith(second.record, { ...files, ...renamed });
    expect(both).toMatchObject({ lines: [], record: { missing: NOTHING_MISSING } });
  });

  test('of a page comes with its anchors, which must be there when the page is back', async () => {
    const { record } = await comparedWith(firstRecordOf(files), renamed);
    expect(record.missing.anchors).toEqual(['/projekt/tradgarden/#bakgrund']);
    const { lines } = await comparedWith(record, { ...renamed, [GARDEN]: '---\nname: Trädgården\n---\n' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Platsen /projekt/tradgarden/#bakgrund försvinner');
  });

  test('follows a name that is changed once more', async () => {
    const { record } = await comparedWith(firstRecordOf(files), renamed);
    const again = {
      ...withoutFiles(renamed, 'projects/orangeriet.md'),
      'projects/vaxthuset.md': '---\nname: Växthuset\n---\n',
    };
    const { lines } = await comparedWith(record, again);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain('i content/projects/vaxthuset.md,');
    expect((await comparedWith((await comparedWith(record, again)).record, again)).lines).toEqual(lines);
  });
});

describe('what is let go', () => {
  const gardenPage = '/projekt/tradgarden/';
  const both: Files = { ...files, 'projects/parken.md': '---\nname: Parken\n---\n' };

  test('may be some addresses, with their feeds and anchors; the rest is reported as before', async () => {
    const { lines, record, released } = await comparedWith(firstRecordOf(both), small, { letGo: [gardenPage] });
    expect(lines.map((line) => / Adressen (\S+)/.exec(line)?.[1])).toEqual(['/projekt/parken/']);
    expect(record).toMatchObject({ gone: [gardenPage], missing: { anchors: [] } });
    // its feeds, its calendar and how to follow it are lost with its page, and told of with it
    expect(record.missing.addresses).toEqual([
      '/folj/projekt/parken/',
      '/projekt/parken/',
      '/projekt/parken/feed.json',
      '/projekt/parken/feed.xml',
      '/projekt/parken/kalender.ics',
    ]);
    expect(released).toEqual({ addresses: 5, places: 0, items: 0 });
  });

  test('may be parts of registers of the address, given without its last slash', async () => {
    const decision = { 'minutes/b.md': minutes({ date: '2017-02-13' }, '## Trädgården\n\nBeslut: Vi gräver.\n') };
    const before = firstRecordOf({ ...files, ...decision });
    expect(before.addresses).toContain('/beslut/projekt/tradgarden/');
    const letGo = await comparedWith(before, { ...small, ...decision }, { letGo: ['/projekt/tradgarden'] });
    expect(letGo.lines).toEqual([]);
  });

  test('may be an anchor', async () => {
    const before: Files = { ...small, 'minutes/b.md': minutes({ date: '2017-02-13' }, '## A\n\nX.\n\n## B\n\nX.\n') };
    const after: Files = { ...small, 'minutes/b.md': minutes({ date: '2017-02-13' }, 'X.\n') };
    const page = '/protokoll/2017-02-13-gemensam-grupp/';
    const { lines, released } = await comparedWith(firstRecordOf(before), after, { letGo: [`${page}#a`] });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${page}#b`);
    expect(released).toEqual({ addresses: 0, places: 1, items: 0 });
  });

  test.for(['/projekt/klarsprak/', '/projekt/finns-inte/', '/'])(
    '%s is not lost, and that is an error',
    async (address) => {
      await expect(comparedWith(firstRecordOf(files), renamed, { letGo: [gardenPage, address] })).rejects.toThrow(
        `--let-go ${address}: den adressen försvinner inte`,
      );
    },
  );

  test('is told no more; its pages are gone in this record and in later ones', async () => {
    const letGo = await comparedWith(firstRecordOf(files), renamed, { letGo: true });
    expect(letGo).toMatchObject({ lines: [], record: { missing: NOTHING_MISSING, gone: ['/projekt/tradgarden/'] } });
    const later = await comparedWith(letGo.record, renamed);
    expect(later).toMatchObject({ lines: [], record: { gone: ['/projekt/tradgarden/'] } });
  });

  test('may have been lost long ago', async () => {
    const { record } = await comparedWith(firstRecordOf(files), renamed);
    expect((await comparedWith(record, renamed, { letGo: true })).record.gone).toEqual(['/projekt/tradgarden/']);
  });

  test('is not gone when its address is there again', async () => {
    const { record } = await comparedWith(firstRecordOf(files), renamed, { letGo: true });
    expect((await comparedWith(record, { ...files, ...renamed })).record.gone).toEqual([]);
  });
});

describe('as of an earlier day than the published one', () => {
  const full: Files = { ...files, ...march };
  const before = { today: '2017-02-01' };
  const notCompared =
    'Det publicerade är från 2017-06-30, en senare dag än 2017-02-01 – adresserna har inte jämförts, för det som saknas kan vara opublicerat än – bygg utan --today för att jämföra';

  test('nothing is compared, and one warning says so', async () => {
    const { lines, record } = await comparedWith(firstRecordOf(full), full, before);
    expect(lines).toEqual([`content:1:1 varning: ${notCompared}.`]);
    expect(record).toMatchObject({
      generated: '2017-02-01',
      missing: NOTHING_MISSING,
      later: { generated: '2017-06-30' },
    });
  });

  test('with strictness that is an error, unless all is let go', async () => {
    const strict = { ...before, strict: true };
    const { lines } = await comparedWith(firstRecordOf(full), full, strict);
    expect(lines).toEqual([`content:1:1 fel: ${notCompared}, eller med --let-go också för att publicera ändå.`]);
    const letGo = await comparedWith(firstRecordOf(full), full, { ...strict, letGo: true });
    expect(letGo.lines).toEqual([`content:1:1 varning: ${notCompared}.`]);
  });

  test('what the later day had is compared when that day is there again', async () => {
    const { record } = await comparedWith(firstRecordOf(full), full, before);
    expect(await comparedWith(record, full)).toMatchObject({ lines: [], record: firstRecordOf(full) });
    const { lines } = await comparedWith(record, withoutFiles(full, 'minutes/mars.md'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('/protokoll/2017-03-13-gemensam-grupp/ försvinner');
  });

  test('what was missing then is not forgotten', async () => {
    const lost = await comparedWith(firstRecordOf(full), { ...renamed, ...march });
    const { record } = await comparedWith(lost.record, { ...renamed, ...march }, before);
    expect((await comparedWith(record, { ...renamed, ...march })).lines).toHaveLength(1);
  });

  test('days before the later one are compared among themselves', async () => {
    const { record } = await comparedWith(firstRecordOf(full), full, before);
    const { lines, record: next } = await comparedWith(record, renamed, { today: '2017-02-02' });
    expect(lines).toHaveLength(1);
    expect(next.later).toEqual(record.later);
    const letGo = await comparedWith(record, renamed, { today: '2017-02-02', letGo: true });
    expect(letGo.record.later?.addresses).not.toContain('/projekt/tradgarden/');
    expect(letGo.record.later?.addresses).toContain('/protokoll/2017-03-13-gemensam-grupp/');
  });
});

test('no name that is withheld now stays in the record, not as missing either', async () => {
  const named: Files = {
    ...small,
    'minutes/b.md': minutes({ date: '2017-02-13' }, '## Tack till Zvonke Testsson\n\nText.\n'),
  };
  const published: AddressRecord = firstRecordOf(named);
  expect(JSON.stringify(published)).toContain('zvonke-testsson');
  const people = { 'people.yaml': '- name: Zvonke Testsson\n  show: hidden\n' };
  const { record, lines } = await comparedWith({ ...published, gone: ['/zvonke-testsson/'] }, { ...named, ...people });
  expect(JSON.stringify(record)).not.toMatch(/ada|testsson/i);
  expect(lines.join('\n')).not.toMatch(/zvonke-testsson/);
});

describe('an anchor with a part of a name', () => {
  const decision: Files = {
    ...small,
    'minutes/b.md': minutes({ date: '2017-02-13' }, '## Salen\n\nBeslut: Zvonko bokar salen.\n'),
  };
  const published = (): AddressRecord => {
    const record = firstRecordOf(decision);
    expect(record.anchors).toContain('/protokoll/2017-02-13-gemensam-grupp/#beslut-zvonko-bokar-salen');
    return record;
  };

  test.for(['show: hidden', 'show: role', 'show: name'])(
    'is forgotten when people.yaml has the name: %s',
    async (show) => {
      const people = { 'people.yaml': `- name: Zvonko Ek\n  aliases: [Zvonko]\n  ${show}\n` };
      const { record, lines } = await comparedWith(published(), { ...decision, ...people });
      expect(lines).toEqual([]);
      expect(JSON.stringify(record)).not.toContain('zvonko');
    },
  );

  test('is lost like any other when it only has words that stand in for a name', async () => {
    const attended = (title: string): Files => ({
      ...small,
      'people.yaml': '- name: Zvonko Ek\n  show: hidden\n',
      'minutes/b.md': minutes({ date: '2017-02-13', attendees: '[Zvonko Ek]' }, `## ${title}\n\nText.\n`),
    });
    const { lines } = await comparedWith(firstRecordOf(attended('Fika för en kväll')), attended('Budget'));
    expect(lines.join()).toContain('/protokoll/2017-02-13-gemensam-grupp/#fika-for-en-kvall försvinner');
  });

  test('is in no part of the record, when the name is withheld', async () => {
    const people = { 'people.yaml': '- name: Zvonko Ek\n  aliases: [Zvonko]\n  show: hidden\n' };
    const page = '/protokoll/2017-02-13-gemensam-grupp/#beslut-zvonkos-sal';
    const { redirects, missing, guids } = published();
    const from: AddressRecord = {
      ...published(),
      redirects: { ...redirects, '/projekt/zvonko/': '/projekt/klarsprak/' },
      missing: {
        addresses: ['/bilagor/brev-zvonko.pdf'],
        anchors: [page],
        guids: { ...missing.guids, entries: { 'urn:x': '/projekt/zvonko/ /protokoll/2017-02-13-gemensam-grupp/' } },
        successors: { [page]: page },
        guesses: [page],
      },
      gone: ['/projekt/ek/'],
      later: { generated: '2017-07-30' as AddressRecord['generated'], addresses: ['/zvonko/'], anchors: [page], guids },
    };
    const { record, lines } = await comparedWith(from, { ...decision, ...people });
    expect(JSON.stringify([record, lines])).not.toMatch(/zvonko|[/-]ek[/-]/);
  });
});
