/** What is published and gone: a problem for each, with the file and the line that keeps the address. */
import { describe, expect, test } from 'vitest';
import { type Addresses, guidsBy, NOTHING } from '../../src/archive/addresses/address-record.ts';
import { findLost } from '../../src/archive/addresses/lost-addresses.ts';
import { problemsOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { firstRecordOf, lossesOf, withoutFiles } from '../support/losses.ts';

const GARDEN = 'projects/tradgarden.md';
const MARCH = 'minutes/2017/mars.md';
const march: Files = {
  [MARCH]: minutes(
    { date: '2017-03-13' },
    '## Lokaler\n\nVi letar lokaler i centrum.\n\n## Trädgården\n\nVi gräver.\n\n## Nästa möte\n\nI april.\n',
  ),
};
const files: Files = { ...small, ...march, [GARDEN]: '---\nname: Trädgården\n---\n\n## Bakgrund\n\nEn tomt.\n' };
const withoutGarden = withoutFiles(files, GARDEN);

/** The file, address and remedy of a line: what the messages of one kind differ in. */
function parts(line: string): string[] {
  const [, file, address, remedy] =
    /^(\S+?):\d+:\d+ varning: (?:Adressen|Platsen) (\S+) försvinner(?: med [^–]*)? – den finns publicerad(?:, och| – )(.*?), eller ta/.exec(
      line,
    ) ?? [];
  return [file ?? line, address ?? '', remedy ?? ''];
}

/** The lines about addresses that begin with `folder`. */
const about = (lines: readonly string[], folder: string): string[] =>
  lines.filter((line) => line.includes(` ${folder}`));

test('what only grows loses nothing', async () => {
  expect(await lossesOf(small, files)).toEqual([]);
});

describe('a project with a new name', () => {
  const line = 'content/projects/orangeriet.md:2:7 varning: Adressen /projekt/tradgarden/';
  const remedy =
    'försvinner med sina flöden – den finns publicerad – skriv ”formerly: tradgarden” i content/projects/orangeriet.md, eller ta bort den med flit: --let-go /projekt/tradgarden/.';

  test.for([
    ['has its old one as an alias', 'name: Orangeriet\naliases: [Trädgården]'],
    ['has nearly the same one', 'name: Orangeriet\naliases: [Trädgårdarna]'],
  ] as const)(
    'that %s is found; its page is lost with its feeds, its anchors and GUIDs are no problems',
    async ([, fields]) => {
      const lines = await lossesOf(files, { ...withoutGarden, 'projects/orangeriet.md': `---\n${fields}\n---\n` });
      expect(lines).toEqual([`${line} ${remedy}`]);
    },
  );

  test('that is the only new one may be another thing, and the line says so', async () => {
    const lines = await lossesOf(files, { ...withoutGarden, 'projects/zzz.md': '---\nname: Zzz\n---\n' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(' – är det samma sak, skriv ”formerly: tradgarden” i content/projects/zzz.md, eller');
  });

  test('is found among several new ones by its letters', async () => {
    const lines = await lossesOf(files, {
      ...withoutGarden,
      'projects/biblioteket.md': '---\nname: Biblioteket\n---\n',
      'projects/tradgardar.md': '---\nname: Trädgårdar\n---\n',
    });
    expect(new Set(lines.map((each) => parts(each)[0]))).toEqual(new Set(['content/projects/tradgardar.md']));
  });

  test('is not found when none is new, and then the folder is the place', async () => {
    const [first] = await lossesOf(files, withoutGarden);
    expect(first).toBe(
      'content/projects:1:1 varning: Adressen /projekt/tradgarden/ försvinner med sina flöden – den finns publicerad, och ingen ny sida liknar den – lägg tillbaka det som är borttaget, eller skriv ”formerly: tradgarden” i det projekt som ersätter det, eller ta bort den med flit: --let-go /projekt/tradgarden/.',
    );
  });

  test('has parts of registers, which are lost with it and told of with it', async () => {
    const decision: Files = {
      'minutes/b.md': minutes({ date: '2017-02-13' }, '## Trädgården\n\nBeslut: Vi gräver.\n'),
    };
    const after = {
      ...withoutGarden,
      'projects/orangeriet.md': '---\nname: Orangeriet\naliases: [Trädgården]\n---\n',
      ...decision,
    };
    const lines = await lossesOf({ ...files, ...decision }, after);
    expect(lines).toEqual([
      'content/projects/orangeriet.md:2:7 varning: Adressen /projekt/tradgarden/ försvinner med sina flöden och /beslut/projekt/tradgarden/ – den finns publicerad – skriv ”formerly: tradgarden” i content/projects/orangeriet.md, eller ta bort den med flit: --let-go /projekt/tradgarden/.',
    ]);
  });
});

test('an organisation is named with the file that all of them stand in', async () => {
  const after = { ...small, 'organisations.yaml': '- name: Ria i Helsingborg\n  aliases: [Ria]\n- name: G7\n' };
  expect((await lossesOf(small, after)).map(parts)).toEqual([
    [
      'content/organisations.yaml',
      '/organisationer/ria/',
      'skriv ”formerly: ria” vid ”Ria i Helsingborg” (rad 1) i content/organisations.yaml',
    ],
  ]);
});

test('a page is found by its title', async () => {
  const page = '---\ntitle: Våra arbetssätt\n---\n\nSå gör vi.\n';
  const after = { ...small, 'pages/sa-arbetar-vi.md': page };
  expect((await lossesOf({ ...small, 'pages/vara-arbetssatt.md': page }, after)).map(parts)).toEqual([
    [
      'content/pages/sa-arbetar-vi.md',
      '/vara-arbetssatt/',
      'skriv ”formerly: vara-arbetssatt” i content/pages/sa-arbetar-vi.md',
    ],
  ]);
});

describe('a meeting', () => {
  const moved = minutes(
    { date: '2017-03-14' },
    '## Lokaler\n\nVi letar lokaler.\n\n## Trädgården\n\nVi gräver.\n\n## Nästa möte\n\nI april.\n',
  );

  test('whose date is corrected keeps the old date', async () => {
    expect((await lossesOf(files, { ...files, [MARCH]: moved })).map(parts)).toEqual([
      [`content/${MARCH}`, '/protokoll/2017-03-13-gemensam-grupp/', `skriv ”formerly: 2017-03-13” i content/${MARCH}`],
    ]);
  });

  test('is not taken for another one, with other headings', async () => {
    const after = {
      ...withoutFiles(files, MARCH),
      'minutes/april.md': minutes({ date: '2017-04-10' }, '## Budget\n\nPengar.\n\n## Nästa möte\n\nI maj.\n'),
    };
    const [line] = await lossesOf(files, after);
    expect(line).toContain('content/minutes:1:1 varning: Adressen /protokoll/2017-03-13-gemensam-grupp/');
    expect(line).toContain('ingen ny sida liknar den');
  });

  test('whose group is corrected keeps the whole id', async () => {
    const after = { ...files, [MARCH]: String(march[MARCH]).replace('Gemensam grupp', 'Ledningsgruppen') };
    expect((await lossesOf(files, after)).map(parts)).toContainEqual([
      `content/${MARCH}`,
      '/protokoll/2017-03-13-gemensam-grupp/',
      `skriv ”formerly: 2017-03-13-gemensam-grupp” i content/${MARCH}`,
    ]);
  });

  test('that became a draft is no longer published, and its file says so', async () => {
    const draft = { ...files, [MARCH]: String(march[MARCH]).replace('---\n', '---\ndraft: true\n') };
    const [line] = await lossesOf(files, draft);
    expect(line).toContain(`content/${MARCH}:`);
    expect(line).toContain('men filen är nu ett utkast eller publiceras en senare dag');
  });
});

describe('a group with a new name', () => {
  const renamed = (fields: string): Files => ({
    ...Object.fromEntries(
      Object.entries(withoutFiles(files, 'groups/gemensam-grupp.md')).map(([path, text]) => [
        path,
        String(text).replace('group: Gemensam grupp', 'group: Samrådet'),
      ]),
    ),
    'groups/samradet.md': `---\n${fields}\n---\n`,
  });

  test.for(['name: Samrådet\naliases: [Gemensam grupp]', 'name: Samrådet'])(
    'keeps the addresses of its meetings by one line in its own file: %j',
    async (fields) => {
      const lines = await lossesOf(files, renamed(fields));
      expect(new Set(lines.map((line) => parts(line)[2]))).toEqual(
        new Set(['skriv ”formerly: gemensam-grupp” i content/groups/samradet.md']),
      );
      expect(about(lines, '/protokoll/')).toHaveLength(2);
    },
  );

  test('is found by the days of its meetings when other groups are new', async () => {
    const lines = await lossesOf(files, {
      ...renamed('name: Samrådet'),
      'groups/gemensamma.md': '---\nname: Gemensam grup\n---\n',
    });
    expect(about(lines, '/grupper/').map((line) => parts(line)[0])).toContain('content/groups/samradet.md');
  });
});

test('groups that met on the same days are told apart by their names', async () => {
  const meetings = (...groups: readonly [file: string, name: string][]): Files =>
    Object.fromEntries(
      groups.flatMap(([file, name]) => [
        [`groups/${file}.md`, `---\nname: ${name}\n---\n`],
        [`minutes/${file}.md`, minutes({ date: '2017-02-13', group: name }, 'Text.\n')],
      ]),
    );
  const before = { ...small, ...meetings(['norra-laget', 'Norra laget'], ['sodra-laget', 'Södra laget']) };
  const lines = await lossesOf(before, {
    ...small,
    ...meetings(['norra-gruppen', 'Norra gruppen'], ['sodra-gruppen', 'Södra gruppen']),
  });
  expect(new Set(lines.map((line) => parts(line)[2]))).toEqual(
    new Set([
      'skriv ”formerly: norra-laget” i content/groups/norra-gruppen.md',
      'skriv ”formerly: sodra-laget” i content/groups/sodra-gruppen.md',
    ]),
  );
});

describe('an anchor of a page that is still there', () => {
  const task = (text: string): Files => ({
    ...small,
    'minutes/b.md': minutes({ date: '2017-02-13', attendees: '[Ada Test]' }, `## Salen\n\n${text}\n`),
  });
  const page = '/protokoll/2017-02-13-gemensam-grupp/';

  test('of an outcome is pinned where it stands now', async () => {
    const before = task('Uppgift: Ada Test bokar salen. ^uppgift-salen');
    const [line, ...others] = await lossesOf(before, task('Text.\n\nUppgift: Ada Test bokar stora salen.'));
    expect(line).toBe(
      `content/minutes/b.md:11:1 varning: Platsen ${page}#uppgift-salen försvinner – den finns publicerad, och den som liknar den mest heter nu uppgift-bokar-stora-salen – skriv ^uppgift-salen sist i stycket på rad 11, eller ta bort den med flit: --let-go ${page}#uppgift-salen.`,
    );
    expect(others).toEqual([]);
  });

  test('of an outcome may be of the single new one, and the line says so', async () => {
    const [line] = await lossesOf(task('Beslut: Vi bokar salen.'), task('Beslut: Vi hyr aulan.'));
    expect(line).toContain(
      ', och det enda nya av samma slag på sidan är beslut-hyr-aulan – är det samma sak, skriv ^beslut-bokar-salen sist i stycket på rad 9, eller',
    );
  });

  test.for([
    ['Vi beslutade att boka salen.', 'Vi beslutade att boka stora salen.', '^beslut-boka-salen ^beslut-kopa-kaffe'],
    ['Vi beslutade att boka salen.', 'Vi beslutade att hyra stora salen.', '^beslut-boka-salen ^beslut-kopa-kaffe'],
  ] as const)('of one of several in a block needs the pins of all: %s', async ([old, text, pins]) => {
    const rest = 'Vi beslutade att köpa kaffe.';
    const before = task(`${old} ${rest}`);
    const [line] = await lossesOf(before, task(`${text} ${rest}`));
    expect(line).toContain(`skriv ${pins} sist i stycket på rad 9, eller`);
    expect(await lossesOf(before, task(`${text} ${rest} ${pins}`))).toEqual([]);
    expect(problemsOf(task(`${text} ${rest} ${pins}`))).toEqual([]);
  });

  test('of an outcome that is gone is never another kind’s', async () => {
    const before = task('Beslut: Vi bokar salen.\n\nUppgift: Ada Test bokar salen.');
    const lines = await lossesOf(before, task('Beslut: Vi bokar salen.\n\nBeslut: Salen är bokad.'));
    expect(about(lines, page)).toHaveLength(1);
    expect(about(lines, page)[0]).toContain(
      `${page}#uppgift-bokar-salen försvinner – den finns publicerad, och inget nytt på sidan liknar den – lägg tillbaka stycket, eller ^uppgift-bokar-salen sist i det stycke som säger detsamma, eller`,
    );
  });

  test('of a section leads to the top of the page, and its new heading is named', async () => {
    const after = { ...files, [MARCH]: String(march[MARCH]).replace('## Lokaler', '## Lokalerna') };
    expect(await lossesOf(files, after)).toEqual([
      `content/${MARCH}:6:1 varning: Platsen /protokoll/2017-03-13-gemensam-grupp/#lokaler försvinner – den finns publicerad, och länkar dit leder nu till sidans början – rubriken heter nu ”Lokalerna” – skriv den som förut, eller ta bort den med flit: --let-go /protokoll/2017-03-13-gemensam-grupp/#lokaler.`,
    ]);
  });

  test('of a heading that is gone is lost at the page’s file', async () => {
    const after = { ...files, [GARDEN]: '---\nname: Trädgården\n---\n' };
    const [line] = await lossesOf(files, after);
    expect(line).toContain(`content/${GARDEN}:2:7 varning: Platsen /projekt/tradgarden/#bakgrund`);
    expect(line).toContain('ingen ny rubrik liknar den – lägg tillbaka rubriken');
  });
});

describe('a redirect', () => {
  const old = '/protokoll/2017-03-12-gemensam-grupp/';
  const now = '/protokoll/2017-03-13-gemensam-grupp/';
  /** As if the meeting had been published with another date. */
  const known = (): Addresses => {
    const { addresses, anchors, guids } = firstRecordOf(files);
    return JSON.parse(JSON.stringify({ addresses, anchors, guids }).replaceAll(now, old));
  };

  test('keeps the address, the anchors that its page has, and the GUIDs', () => {
    const present = firstRecordOf(files);
    const redirects = { [old]: now };
    const loss = findLost(known(), { ...present, addresses: [...present.addresses, old, `${old}mote.ics`], redirects });
    expect(loss).toMatchObject({ all: NOTHING, outcomes: [], sections: [], guids: [] });
  });

  test('does not keep an anchor that its page has lost', () => {
    const present = firstRecordOf(files);
    const anchors = present.anchors.filter((anchor) => anchor !== `${now}#lokaler`);
    const loss = findLost(known(), {
      ...present,
      addresses: [...present.addresses, old],
      anchors,
      redirects: { [old]: now },
    });
    expect(loss).toMatchObject({ outcomes: [], sections: [`${old}#lokaler`] });
  });

  test('with GUIDs made from another id is told once for the meeting', () => {
    const present = firstRecordOf(files);
    const guids = guidsBy((kind) =>
      Object.fromEntries(
        Object.entries(present.guids[kind]).map(([guid, source]) => [source.includes(now) ? `${guid}x` : guid, source]),
      ),
    );
    const loss = findLost(known(), {
      ...present,
      addresses: [...present.addresses, old],
      guids,
      redirects: { [old]: now },
    });
    expect(loss.guids).toEqual([{ kind: 'meetings', source: now, isReplaced: true }]);
  });

  test('that is taken away is remembered: the line is to be written back where it led', async () => {
    const park = { ...files, [GARDEN]: '---\nname: Trädgården\nformerly: park\n---\n\n## Bakgrund\n\nEn tomt.\n' };
    const lines = await lossesOf(park, files);
    expect(about(lines, '/projekt/park/ ').map(parts)).toEqual([
      [`content/${GARDEN}`, '/projekt/park/', `skriv ”formerly: park” i content/${GARDEN}`],
    ]);
  });
});

describe('a follow-up', () => {
  const followup =
    '---\ndate: 2017-03-01\nrefs: [2017-02-13-gemensam-grupp.uppgift-bokar-salen]\n---\n\nDet är bokat.\n';
  const before: Files = {
    ...small,
    'minutes/b.md': minutes({ date: '2017-02-13', attendees: '[Ada Test]' }, 'Uppgift: Ada Test bokar salen.\n'),
    'followups/2017-03-01-bokat.md': followup,
  };
  const about = '/protokoll/2017-02-13-gemensam-grupp/#uppgift-bokar-salen';

  test('whose file has another name is a new item, and is told where it stands now', async () => {
    const after = { ...withoutFiles(before, 'followups/2017-03-01-bokat.md'), 'followups/salen.md': followup };
    expect(await lossesOf(before, after)).toEqual([
      `content/followups/salen.md:2:7 varning: En uppföljning av ${about} har fått ett annat datum eller filnamn, och den som följer flödet får det igen som nytt – det publicerade behåller sitt – ge filen sitt förra datum och namn, eller låt det ske med flit: --let-go ${about}.`,
    ]);
  });

  test('that is removed is lost at the folder of follow-ups', async () => {
    const [line, ...others] = await lossesOf(before, withoutFiles(before, 'followups/2017-03-01-bokat.md'));
    expect(line).toContain('content/followups:1:1 ');
    expect(line).toContain(`En uppföljning av ${about} försvinner – den finns publicerad – lägg tillbaka filen`);
    expect(others).toEqual([]);
  });
});

test('a file that no text links to any more is lost', async () => {
  const before: Files = {
    ...small,
    'attachments/karta.pdf': 'x',
    'minutes/b.md': minutes({ date: '2017-02-13', attachments: '[{ file: karta.pdf }]' }, 'Text.\n'),
  };
  const after = { ...before, 'minutes/b.md': minutes({ date: '2017-02-13' }, 'Text.\n') };
  expect(await lossesOf(before, after)).toEqual([
    'content/attachments:1:1 varning: Adressen /bilagor/karta.pdf försvinner – den finns publicerad, men ingen text länkar till filen – lägg tillbaka filen eller länken till den, eller ta bort den med flit: --let-go /bilagor/karta.pdf.',
  ]);
});

test('a part of a register that nothing belongs to any more is lost at the group that it was of', async () => {
  const before: Files = {
    ...small,
    'minutes/b.md': minutes({ date: '2017-02-13' }, '## Salen\n\nBeslut: Vi bokar salen.\n'),
  };
  const after = { ...before, 'minutes/b.md': minutes({ date: '2017-02-13' }, '## Salen\n\nVi pratade om salen.\n') };
  const lines = await lossesOf(before, after);
  expect(about(lines, '/beslut/')).toEqual([
    'content:1:1 varning: Adressen /beslut/ar/2017/ försvinner – den finns publicerad, men inget hör längre dit – lägg tillbaka det som är borttaget, eller ta bort den med flit: --let-go /beslut/ar/2017/.',
    'content/groups/gemensam-grupp.md:2:7 varning: Adressen /beslut/grupp/gemensam-grupp/ försvinner – den finns publicerad, men inget hör längre dit – lägg tillbaka det som är borttaget, eller ta bort den med flit: --let-go /beslut/grupp/gemensam-grupp/.',
  ]);
});

test('with --strict each is an error', async () => {
  const lines = await lossesOf(files, withoutGarden, { strict: true });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(' fel: Adressen /projekt/tradgarden/');
});

test('what each problem says is to be written after --let-go lets just that go, and all of them let all go', async () => {
  const before: Files = {
    ...files,
    'projects/parken.md': '---\nname: Parken\n---\n',
    'attachments/karta.pdf': 'x',
    'minutes/b.md': minutes(
      { date: '2017-02-13', attachments: '[{ file: karta.pdf }]' },
      '## Parken\n\nBeslut: Vi gräver.\n\n## Salen\n\nBeslut: Vi bokar salen.\n',
    ),
  };
  const after = {
    ...withoutFiles(before, GARDEN, 'projects/parken.md', MARCH),
    'minutes/b.md': minutes({ date: '2017-02-13' }, 'Text.\n'),
  };
  const wishesOf = (lines: readonly string[]): string[] =>
    lines.map((line) => / med flit: --let-go (\S+)\.$/.exec(line)?.[1] ?? line).toSorted();
  const wishes = wishesOf(await lossesOf(before, after));
  expect(wishes).toEqual(expect.arrayContaining(['/projekt/tradgarden/', '/projekt/parken/', '/bilagor/karta.pdf']));
  expect(new Set(wishes).size).toBe(wishes.length);
  for (const wish of wishes)
    expect(wishesOf(await lossesOf(before, after, { letGo: [wish] }))).toEqual(wishes.filter((each) => each !== wish));
  expect(await lossesOf(before, after, { letGo: [wishes.join(' ')] })).toEqual([]);
});
