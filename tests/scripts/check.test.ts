/** The command `npm run check`: its report, the recognised outcomes, its exit codes; it builds nothing. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type OutcomeKind, outcomeKinds } from '../../src/domain/outcome.ts';
import { kinds } from '../../src/domain/outcome-kinds.ts';
import { contentFolder, type Files, minutes, small, temporaryFolder } from '../support/content-folder.ts';
import { treeOf } from '../support/tree.ts';

/** How a command ended. */
interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a process of its own, in a folder where it may leave nothing. */
function run(args: readonly string[], cwd = process.cwd()): Promise<Ended> {
  const command = [join(process.cwd(), 'dist/oppnasoc.js'), 'check', ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** The lines of a check of some files as of 30 June 2017, with paths as the author of `content/` would see them. */
async function lines(files: Files, ...args: string[]): Promise<string[]> {
  const folder = contentFolder({ ...small, ...files });
  const { out, err } = await run([
    '--content',
    folder,
    '--output',
    join(folder, 'obyggd'),
    '--today',
    '2017-06-30',
    ...args,
  ]);
  expect(err).toBe('');
  return out.trimEnd().replaceAll(folder, 'content').split('\n');
}

/** The last line: «1 beslut, 2 uppgifter …», with 0 of all other kinds. */
function countsOf(counts: Partial<Record<OutcomeKind, number>>): string {
  const parts = outcomeKinds.map((kind) => {
    const [one, many] = kinds[kind].counted;
    return counts[kind] === 1 ? `1 ${one}` : `${counts[kind] ?? 0} ${many}`;
  });
  return `${parts.join(', ')}.`;
}

const outcomes: Files = {
  'minutes/b.md': minutes(
    { date: '2017-02-13', attendees: '[Ada Test]' },
    'Vi beslutar att läsa\nfem brev. Ada lovar att ringa kommunen senast 3 mars.\n\n- Får vi pengar?\n  - Ja.\n- [ ] Ada Test: skriver (senast 2017-03-13)\n',
  ),
  'minutes/a.md': minutes(
    { date: '2017-03-13' },
    'Vi söker: fler som läser.\n\n- [x] Det är skrivet. ^2017-02-13-gemensam-grupp.uppgift-skriver\n\nBordlagt: arvodet.\n',
  ),
  'followups/a.md':
    '---\ndate: 2017-03-20\nrefs: [2017-02-13-gemensam-grupp.uppgift-ringa-kommunen]\nstate: avskriven\n---\n\nNumret är borta.\n',
};

test('says that all is well, and writes nothing', async () => {
  const cwd = temporaryFolder();
  const content = contentFolder(small);
  const before = treeOf(content);
  expect(await run(['--content', content, '--today', '2017-06-30'], cwd)).toEqual({
    code: 0,
    out: 'Inga fel: 1 möte kan publiceras.\n',
    err: '',
  });
  expect(treeOf(cwd).size).toBe(0);
  expect(treeOf(content)).toEqual(before);
});

test('tells of warnings, and of files that are passed over', async () => {
  expect(
    await lines({ 'minutes/m.md': minutes({ date: '2017-02-13' }, 'Onsdagen 13 februari.\n'), 'minutes/x.txt': 'x' }),
  ).toEqual([
    expect.stringMatching(/^content\/minutes\/m\.md:6:1 varning: Veckodagen stämmer inte/),
    expect.stringMatching(/^content\/minutes\/x\.txt:1:1 varning: Filen läses inte/),
    '0 fel, 2 varningar.',
    '1 fil i minutes/ är inte Markdown och hoppades över.',
    'Inga fel: 2 möten kan publiceras.',
  ]);
});

describe('--outcomes', () => {
  test('lists all that was recognised by file and line, with words, state, owner and due, and counts it', async () => {
    expect(await lines(outcomes, '--outcomes')).toEqual([
      'Inga fel: 3 möten kan publiceras.',
      'content/minutes/a.md:6:1 vi-soker-laser «Vi söker:» fler som läser. [öppen]',
      'content/minutes/a.md:10:1 bordlagt-arvodet «Bordlagt:» arvodet. [öppen]',
      'content/minutes/b.md:7:1 beslut-lasa-brev «beslutar att» Vi beslutar att läsa fem brev.',
      'content/minutes/b.md:7:1 uppgift-ringa-kommunen «lovar att» Ada lovar att ringa kommunen senast 3 mars. [avskriven; Ada Test; senast 3 mars = 2017-03-03]',
      'content/minutes/b.md:10:1 fraga-pengar «?» Får vi pengar? [besvarad]',
      'content/minutes/b.md:12:1 uppgift-skriver «Uppgift:» Ada Test: skriver (senast 2017-03-13) [klar; Ada Test; senast 2017-03-13]',
      countsOf({ decision: 1, task: 2, 'carried-over': 1, question: 1, call: 1 }),
    ]);
  });

  test('is as of a day', async () => {
    const folder = contentFolder({ ...small, ...outcomes });
    const { out } = await run(['--outcomes', '--content', folder, '--today', '2017-02-20']);
    expect(out).toContain('[öppen; Ada Test; senast 2017-03-13]');
    expect(out).not.toContain('vi-soker-laser');
  });

  test('says what there is when there is nothing', async () => {
    expect(await lines({}, '--outcomes')).toEqual(['Inga fel: 1 möte kan publiceras.', countsOf({})]);
  });
});

describe('the exit code', () => {
  test('is 1 when the content has errors; they are told with their places', async () => {
    const content = contentFolder({ ...small, 'minutes/m.md': minutes({ date: '2017-02-30' }, 'Text.\n') });
    const { code, out, err } = await run(['--content', content, '--outcomes']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(`${content}/minutes/m.md:2:7 fel: ”2017-02-30” är inget datum`);
    expect(out).toContain('1 fel, 0 varningar.\nRätta felen ovan; först därefter kan webbplatsen byggas.');
  });

  test('is 1 when the folder is not there', async () => {
    const { code, out } = await run(['--content', join(temporaryFolder(), 'saknas')]);
    expect(code).toBe(1);
    expect(out).toContain('finns inte – en mapp med protokoll väntades');
  });

  test('is 2 for a day that is none', async () => {
    const { code, err } = await run(['--today', '2017-02-30']);
    expect(code).toBe(2);
    expect(err).toContain('--today 2017-02-30 är inget datum – år-månad-dag väntades, till exempel 2017-03-01.');
  });

  const known =
    '--content …, --output …, --today …, --published …, --strict, --let-go, --allow-shrink, --format …, --summary …, --outcomes, --cache …, --no-cache kan anges; … står för ett värde.';
  const example = `${known} Till exempel: npx oppnasoc check --outcomes`;
  test.for([
    [['--outptu'], `${known} Menade du --output?`],
    [['--output'], 'ett värde, <mapp>, väntades efter --output – skriv det där, eller utelämna --output.'],
    [['--port', '8080'], example],
    [['--outcomes=ja'], example],
    [['content'], example],
  ] as const)('is 2 for what it does not know: %s', async ([args, rest]) => {
    expect(await run(args)).toEqual({
      code: 2,
      out: '',
      err: `Kommandot går inte att läsa: ${args.join(' ')} – ${rest}\n`,
    });
  });
});

test('while there is an error the list is still printed: it is needed to mend a reference', async () => {
  const broken = {
    ...outcomes,
    'minutes/c.md': minutes({ date: '2017-04-10' }, 'Beslut: ja. ^2017-02-13-gemensam-grupp.uppgift-9\n'),
  };
  const said = await lines(broken, '--outcomes');
  expect(said.some((line) => line.includes('uppgift-9'))).toBe(true);
  expect(said.filter((line) => /b\.md:\d+:\d+ uppgift-/.test(line))).toHaveLength(2);
});

describe('--format and --summary', () => {
  const NUMBER = '811218-9876';
  const broken: Files = {
    ...small,
    'minutes/m.md': minutes({ date: '2017-02-30' }, 'Text.\n'),
    'pages/p.md': `---\ntitle: Sida\n---\n\nSe [sidan](${NUMBER}.md) och ${NUMBER}.\n`,
  };

  /** Runs a check of the broken files, in the folder that holds `content/`. */
  async function checked(...args: string[]): Promise<Ended & { cwd: string }> {
    const cwd = contentFolder(
      Object.fromEntries(Object.entries(broken).map(([path, text]) => [`content/${path}`, text])),
    );
    return { cwd, ...(await run(['--today', '2017-06-30', ...args], cwd)) };
  }

  test.for(['json', 'gitlab'] as const)(
    '%s is all that is on its stream, and people read the other',
    async (format) => {
      const { code, out, err } = await checked('--format', format, '--outcomes');
      expect(code).toBe(1);
      expect(JSON.parse(out)).toBeTruthy();
      expect(err).toContain('content/minutes/m.md:2:7 fel: ”2017-02-30” är inget datum');
      expect(err).toContain('Rätta felen ovan; först därefter kan webbplatsen byggas.');
      expect(err).toContain('0 beslut');
    },
  );

  test('github is a workflow command at the line, with the remedy', async () => {
    const { code, out, err } = await checked('--format', 'github');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^::error file=content\/minutes\/m\.md,line=2,col=7,title=[^:]*::.* – rätta datumet\.$/m);
  });

  test('a personal number is masked in each', async () => {
    for (const format of ['json', 'gitlab', 'github']) {
      const { cwd, out, err } = await checked('--format', format, '--summary', 'sum.md');
      const told = out + err + readFileSync(join(cwd, 'sum.md'), 'utf8');
      expect(told).toContain('Ett personnummer står i texten');
      expect(told).not.toContain('9876');
    }
  });

  test('the summary is added to what the file has', async () => {
    const { cwd } = await checked('--summary', 'sum.md');
    writeFileSync(join(cwd, 'sum.md'), 'Förut.\n');
    await run(['--summary', 'sum.md'], cwd);
    expect(readFileSync(join(cwd, 'sum.md'), 'utf8')).toMatch(/^Förut\.\n## Kan inte publiceras: \d fel\n/);
  });

  test('what could not be tried at all is told too, where people look', async () => {
    const { cwd, code, out, err } = await checked('--format', 'github', '--summary', 'sum.md', '--today', 'igår');
    expect(code).toBe(2);
    expect(out).toBe(
      '::error title=--today igår är inget datum::--today igår är inget datum – år-månad-dag väntades, till exempel 2017-03-01.\n',
    );
    expect(err).toContain('--today igår är inget datum');
    expect(readFileSync(join(cwd, 'sum.md'), 'utf8')).toMatch(/^## Det gick inte\n\n.*igår är inget datum/);
  });

  test.for([
    [['--format', 'xml'], '--format xml finns inte – text, github, gitlab eller json väntades – välj en av dem.\n'],
    [
      ['--summary', 'saknas/sum.md'],
      '--summary saknas/sum.md: det går inte att skriva där – en fil väntades – välj en annan fil.\n',
    ],
  ] as const)('what can’t be used is said: %s', async ([args, message]) => {
    expect(await checked(...args)).toMatchObject({ code: 2, err: message });
  });
});
