/** Builds on disk compare with what is published: in the output folder, in a file, in a folder, at an address. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { type BuildOptions, type BuildResult, build } from '../../src/site/build.ts';
import { check } from '../../src/site/check.ts';
import { readPublished } from '../../src/site/published/published-record.ts';
import { reportBuild, reportCheck } from '../../src/site/reports/text-report.ts';
import { contentFolder, type Files, minutes, small, temporaryFolder } from '../support/content-folder.ts';
import { firstRecordOf, withoutFiles } from '../support/losses.ts';
import { treeOf } from '../support/tree.ts';

const RECORD = 'data/addresses.json';
const GARDEN = 'projects/tradgarden.md';
const today = '2017-06-30' as CalendarDate;
const files: Files = { ...small, [GARDEN]: '---\nname: Trädgården\n---\n' };
const renamed: Files = {
  ...withoutFiles(files, GARDEN),
  'projects/orangeriet.md': '---\nname: Orangeriet\n---\n',
};

/** Builds some files into a folder. */
function buildTo(output: string, content: Files, options: Partial<BuildOptions> = {}): Promise<BuildResult> {
  return build({ content: contentFolder(content), output, today, ...options });
}

/** The rules of the problems, each with its severity. */
const rulesOf = ({ problems }: Pick<BuildResult, 'problems'>): string[] => [
  ...new Set(problems.map(({ severity, rule }) => `${severity} ${rule}`)),
];

/** The record of a built folder. */
const recordIn = (output: string) => JSON.parse(readFileSync(join(output, RECORD), 'utf8'));

/** What a server answers: a text, or that what is asked for is somewhere else. */
type Answer = { status?: number; body: string } | { to: string };

/** The address of a server with these answers, by path; else that of «*», or 404. */
async function served(answers: Readonly<Record<string, Answer>>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const answer = answers[url] ?? answers['*'] ?? { status: 404, body: 'Sidan finns inte' };
    if ('to' in answer) response.writeHead(302, { location: answer.to }).end();
    else response.writeHead(answer.status ?? 200).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a loss is a warning in each build into the folder until it is let go, and then gone in the open data', async () => {
  const output = join(temporaryFolder(), '_site');
  expect(rulesOf(await buildTo(output, files))).toEqual([]);
  for (const round of [1, 2]) {
    const result = await buildTo(output, renamed);
    expect([round, result.published, rulesOf(result)]).toEqual([round, true, ['warning lost-address']]);
  }
  expect(recordIn(output).missing.addresses).toContain('/projekt/tradgarden/');
  expect(rulesOf(await buildTo(output, renamed, { letGo: true }))).toEqual([]);
  expect(rulesOf(await buildTo(output, renamed))).toEqual([]);
  const { gone } = JSON.parse(readFileSync(join(output, 'data/archive.json'), 'utf8'));
  expect(gone).toEqual(['https://prov.example/projekt/tradgarden/']);
});

test('the same content and the same published site give the same bytes', async () => {
  const once = join(temporaryFolder(), '_site');
  await buildTo(once, files);
  const first = treeOf(once);
  await buildTo(once, files);
  expect(treeOf(once)).toEqual(first);
});

test('with --strict nothing is published, and the folder is left as it was', async () => {
  const output = join(temporaryFolder(), '_site');
  await buildTo(output, files);
  const before = treeOf(output);
  const result = await buildTo(output, renamed, { strict: true });
  expect([result.published, rulesOf(result)]).toEqual([false, ['error lost-address']]);
  expect(treeOf(output)).toEqual(before);
});

test('what was published is read before a reference that is broken by it stops the build', async () => {
  const output = join(temporaryFolder(), '_site');
  const link: Files = { 'pages/hjalp.md': '---\ntitle: Hjälp\n---\n\nSe [trädgården](/projekt/tradgarden/).\n' };
  await buildTo(output, { ...files, ...link });
  const result = await buildTo(output, { ...renamed, ...link });
  expect(rulesOf(result).toSorted()).toEqual(['error broken-link', 'warning lost-address']);
});

test('a check tells the same as the build, and writes nothing', async () => {
  const output = join(temporaryFolder(), '_site');
  await buildTo(output, files);
  const before = treeOf(output);
  const content = contentFolder(renamed);
  expect(rulesOf(await check({ content, output, today }))).toEqual(['warning lost-address']);
  const strict = await check({ content, output, today, strict: true });
  expect([strict.archive, rulesOf(strict)]).toEqual([undefined, ['error lost-address']]);
  expect(rulesOf(await check({ content, output, today, strict: true, letGo: true }))).toEqual([]);
  expect(treeOf(output)).toEqual(before);
});

test('the reports of a build and a check say what was let go', async () => {
  const output = join(temporaryFolder(), '_site');
  const decision = minutes({ date: '2017-02-13' }, '## Salen\n\nText.\n\n## Kaffe\n\nText.\n');
  await buildTo(output, { ...files, 'minutes/b.md': decision });
  const after = { ...renamed, 'minutes/b.md': minutes({ date: '2017-02-13' }, '## Salen\n\nText.\n') };
  const content = contentFolder(after);
  const all = 'Borttaget med flit: 5 adresser och 1 plats på en sida.';
  expect(reportCheck(await check({ content, output, today }))).not.toContain('Borttaget');
  expect(reportCheck(await check({ content, output, today, letGo: true }))).toContain(`${all}\nInga fel`);
  const some = await check({ content, output, today, letGo: ['/projekt/tradgarden/'] });
  expect(reportCheck(some)).toContain('Borttaget med flit: 5 adresser.\nInga fel');
  expect(reportBuild(await buildTo(output, after, { letGo: true }), output)).toContain(`${all}\nKlart`);
});

describe('--published', () => {
  const text = (): string => JSON.stringify(firstRecordOf(files));

  /** A folder of a site with a record. */
  function site(): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, RECORD), text());
    return folder;
  }
  const ways: readonly [name: string, from: () => string | Promise<string>][] = [
    ['a file', () => join(site(), RECORD)],
    ['a folder', site],
    ['the address of a site', () => served({ '/data/addresses.json': { body: text() } })],
    [
      'the address of a site in a folder',
      async () => `${await served({ '/soc/data/addresses.json': { body: text() } })}/soc/`,
    ],
    ['the address of the file', async () => `${await served({ '/kopia.json': { body: text() } })}/kopia.json`],
  ];

  test.for(ways)('reads %s, and not the output folder', async ([, from]) => {
    const output = join(temporaryFolder(), 'ny');
    const published = await from();
    expect(rulesOf(await check({ content: contentFolder(renamed), output, today, published }))).toEqual([
      'warning lost-address',
    ]);
    expect(existsSync(output)).toBe(false);
  });

  test.for<(typeof ways)[number]>([
    ['an address that answers 404', () => served({})],
    ['a folder without a record', () => temporaryFolder()],
  ])('%s is a first publication: a warning that nothing was compared', async ([, from]) => {
    const published = await from();
    expect(await readPublished('', published)).toEqual({ missing: published });
    const { problems } = await check({ content: contentFolder(files), output: '', today, published });
    expect(problems).toMatchObject([{ severity: 'warning', rule: 'nothing-published', file: published }]);
  });

  test.for<(typeof ways)[number]>([
    ['an address that answers 404', () => served({})],
    ['a folder without a record', () => temporaryFolder()],
  ])('with --strict %s is an error, which says how a first publication is built', async ([, from]) => {
    const published = await from();
    const content = contentFolder(files);
    const strict = await check({ content, output: '', today, published, strict: true });
    expect(rulesOf(strict)).toEqual(['error nothing-published']);
    expect(strict.problems[0]?.message).toContain(
      'första gången som webbplatsen publiceras byggs den med --let-go också.',
    );
    const first = await check({ content, output: '', today, published, strict: true, letGo: true });
    expect(rulesOf(first)).toEqual(['warning nothing-published']);
  });

  describe('url is the address in site.yaml', () => {
    const at = (url: string): Files => ({ ...renamed, 'site.yaml': `title: Provarkivet\nurl: ${url}\n` });
    const checked = (url: string) =>
      check({ content: contentFolder(at(url)), output: '', today, published: 'url', strict: true });

    test('where the site is published: it is compared with that', async () => {
      const address = await served({ '/soc/data/addresses.json': { body: text() }, '/soc/': { body: 'Start' } });
      expect(rulesOf(await checked(`${address}/soc/`))).toContain('error lost-address');
    });

    test('where there is another site without a record: an error with --strict', async () => {
      const address = await served({ '/soc/': { body: 'Start' } });
      expect(rulesOf(await checked(`${address}/soc/`))).toEqual(['error nothing-published']);
    });

    test('where no site is at all: a first publication, and no error with --strict either', async () => {
      const { archive, problems } = await checked(`${await served({})}/soc/`);
      expect(archive).toBeDefined();
      expect(rulesOf({ problems })).toEqual(['warning nothing-published']);
    });

    test.for<readonly [host: string, to: string]>([
      ['GitLab Pages', '/auth?domain=https://namn.gitlab.io&state=abc'],
      ['a server with accounts', '/users/sign_in'],
      ['another server', 'http://127.0.0.1:1/cdn-cgi/access/login/soc'],
    ])(
      'where all is led to the login of %s: it can’t be seen whether a site is there, and that is no error',
      async ([, to]) => {
        const address = await served({
          '*': { to },
          '/auth?domain=https://namn.gitlab.io&state=abc': { body: '<p>Hej' },
        });
        const { archive, problems } = await checked(`${address}/soc/`);
        expect(archive).toBeDefined();
        expect(problems.filter(({ rule }) => rule !== 'site-url')).toMatchObject([
          { severity: 'warning', rule: 'nothing-published', message: expect.stringContaining('kräver inloggning') },
        ]);
      },
    );

    test('where the site has moved and its old address leads on: it is compared with that', async () => {
      const there = await served({ '/data/addresses.json': { body: text() } });
      const address = await served({ '/soc/data/addresses.json': { to: `${there}/data/addresses.json` } });
      expect(rulesOf(await checked(`${address}/soc/`))).toContain('error lost-address');
    });

    test('where each address gives a page of another site: an error with --strict, and not once it is let go', async () => {
      const address = `${await served({ '*': { body: '\n<!doctype html>' } })}/soc/`;
      expect(rulesOf(await checked(address))).toEqual(['error nothing-published']);
      const options = { output: '', today, published: 'url', strict: true, letGo: true };
      expect(rulesOf(await check({ content: contentFolder(at(address)), ...options }))).toEqual([
        'warning nothing-published',
      ]);
    });

    test('where addresses lead round in a ring, or a record is broken: nothing can be said, and nothing is published', async () => {
      const ring = await served({ '*': { to: '/soc/data/addresses.json' } });
      await expect(checked(`${ring}/soc/`)).rejects.toThrow('den leder vidare för många gånger');
      const broken = await served({ '*': { body: '{"version":1,' } });
      await expect(checked(`${broken}/soc/`)).rejects.toThrow('det är inte JSON');
    });

    test('where nobody answers: nothing can be said, and nothing is published', async () => {
      await expect(checked('http://127.0.0.1:1/')).rejects.toThrow('webbplatsen svarar inte');
    });
  });

  test('a new output folder is nothing to report, with --strict either', async () => {
    const output = join(temporaryFolder(), '_site');
    expect(rulesOf(await buildTo(output, files, { strict: true }))).toEqual([]);
  });

  const file = (body: string): string => {
    const path = join(temporaryFolder(), 'a.json');
    writeFileSync(path, body);
    return path;
  };
  test.for<readonly [...(typeof ways)[number], why: string]>([
    ['a path where nothing is', () => join(temporaryFolder(), 'saknas'), 'ingen fil eller mapp finns där'],
    ['what is no JSON', () => file('<html>'), 'det är inte JSON'],
    ['JSON of another form', () => file('{"version":1}'), 'det har en annan form'],
    ['JSON that is no object', () => file('null'), 'det har en annan form'],
    ['a later version', () => file('{"version":2}'), 'det har en version som inte är känd här'],
    [
      'an error of the server',
      () => served({ '/data/addresses.json': { status: 500, body: '' } }),
      'webbplatsen svarar 500',
    ],
    [
      'a folder in place of the record',
      () => {
        const folder = temporaryFolder();
        mkdirSync(join(folder, RECORD), { recursive: true });
        return folder;
      },
      'filen går inte att öppna',
    ],
    ['what only those who log in see', () => served({ '*': { to: '/login' } }), 'webbplatsen kräver inloggning'],
    ['a page', () => served({ '*': { body: '<html>' } }), 'det är inte JSON'],
    ['no server', () => 'http://127.0.0.1:1/', 'webbplatsen svarar inte'],
    ['no address', () => 'http://', 'det är ingen webbadress'],
  ])('%s is an error of the command line', async ([, from, why]) => {
    const published = await from();
    await expect(readPublished('', published)).rejects.toThrow(
      `Det publicerade i ${published} går inte att läsa: ${why} – filen`,
    );
  });

  test('a record in the output folder that can’t be read is one too, and the folder is left', async () => {
    const output = join(temporaryFolder(), '_site');
    await buildTo(output, files);
    writeFileSync(join(output, RECORD), '{');
    await expect(buildTo(output, files)).rejects.toThrow(/går inte att läsa: det är inte JSON/);
    expect(readFileSync(join(output, RECORD), 'utf8')).toBe('{');
  });
});

describe('a check of one site beside the built folder of another', () => {
  const other: Files = { ...renamed, 'site.yaml': 'title: Annan\nurl: https://annan.example/moten/\n' };

  test('compares nothing and says so; with --strict that is an error', async () => {
    const output = join(temporaryFolder(), '_site');
    await buildTo(output, files);
    const content = contentFolder(other);
    const { problems } = await check({ content, output, today });
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      [
        output,
        `Här ligger en annan webbplats, https://prov.example/, och inget har jämförts – den som har adressen https://annan.example/moten/ i site.yaml väntades – välj dess mapp med --output. Har webbplatsen bytt adress, granska med --published ${output}.`,
      ],
    ]);
    expect(rulesOf(await check({ content, output, today, strict: true }))).toEqual(['error other-site']);
    const letGo = await check({ content, output, today, strict: true, letGo: true });
    expect(rulesOf(letGo)).toEqual(['warning other-site']);
  });

  test('compares when it is told where, and a build into the folder always does: it would replace the other', async () => {
    const output = join(temporaryFolder(), '_site');
    await buildTo(output, files);
    const content = contentFolder(other);
    expect(rulesOf(await check({ content, output, today, published: output }))).toEqual(['warning lost-address']);
    expect(rulesOf(await buildTo(output, other))).toEqual(['warning lost-address']);
    expect(recordIn(output).site).toBe('https://annan.example/moten/');
  });

  test('a record of an earlier version, without the address of its site, is compared; a final slash is no difference', async () => {
    const output = join(temporaryFolder(), '_site');
    await buildTo(output, files);
    const { site, ...record } = recordIn(output);
    writeFileSync(join(output, RECORD), JSON.stringify(record));
    expect(rulesOf(await check({ content: contentFolder(other), output, today }))).toEqual(['warning lost-address']);
    writeFileSync(join(output, RECORD), JSON.stringify({ ...record, site: site.replace(/\/$/, '') }));
    expect(rulesOf(await check({ content: contentFolder(files), output, today }))).toEqual([]);
  });
});
