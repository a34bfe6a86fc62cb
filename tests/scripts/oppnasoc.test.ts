/** The program of all commands: its help in Swedish, and its errors for an invalid command line. */
import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the program with some arguments. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return runWith({}, ...args);
}

/** The same with more in its environment. */
function runWith(env: Record<string, string>, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'scripts/oppnasoc.ts', ...args];
    const child = execFile(process.execPath, command, { env: { ...process.env, ...env } }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

const CONTENT = '--content <mapp>  mappen med protokoll och register (förval: content)';
const OUTPUT = `--output <mapp>   mappen som webbplatsen byggs i; den byts ut i sin helhet
                    (förval: _site)`;
const TODAY = `--today <dag>     dagen som arkivet ses från, till exempel 2017-03-01 (förval:
                    i dag)`;
const HELP = '-h, --help        visar den här hjälpen';
/** The options of commands that compare; their column is wider. */
const COMPARING = [
  `--today <dag>         dagen som arkivet ses från, till exempel 2017-03-01
                        (förval: i dag)`,
  `--published <plats>   det som är publicerat och som adresserna jämförs med: en
                        fil, en mapp eller en webbadress (förval: samma som
                        --output)`,
  '--strict              räknar varje adress som försvinner som ett fel',
  `--let-go [adress...]  godtar det som försvinner som borttaget med flit: allt,
                        eller bara de adresser som anges`,
];
const WIDE_CONTENT = '--content <mapp>      mappen med protokoll och register (förval: content)';
const WIDE_HELP = '-h, --help            visar den här hjälpen';
const PROGRAM = `Användning: oppnasoc <kommando> [val]

Gör en webbplats av mötesprotokoll.

Val:
  -h, --help  visar den här hjälpen

Kommandon:
  build       Bygger webbplatsen. Är något fel i innehållet publiceras inget,
              och det som låg ute ligger kvar.
  start       Visar webbplatsen på den här datorn, och bygger om den varje gång
              något i innehållet ändras.
  check       Granskar innehållet utan att bygga något, och säger vad som är fel
              och var.
`;

describe('help', () => {
  test('of the program says what its commands do', async () => {
    expect(await run('--help')).toEqual({ code: 0, out: PROGRAM, err: '' });
  });

  test('is what no command at all gives, as a fault', async () => {
    expect(await run()).toEqual({ code: 2, out: '', err: PROGRAM });
  });

  test.for([
    [
      'build',
      `Bygger webbplatsen. Är något fel i innehållet publiceras inget, och det som låg
ute ligger kvar.`,
      [
        WIDE_CONTENT,
        `--output <mapp>       mappen som webbplatsen byggs i; den byts ut i sin helhet
                        (förval: _site)`,
        ...COMPARING,
        WIDE_HELP,
      ],
    ],
    [
      'start',
      `Visar webbplatsen på den här datorn, och bygger om den varje gång något i
innehållet ändras.`,
      [CONTENT, OUTPUT, TODAY, '--port <nummer>   porten som sidan visas på (förval: 8080)', HELP],
    ],
    [
      'check',
      'Granskar innehållet utan att bygga något, och säger vad som är fel och var.',
      [
        WIDE_CONTENT,
        '--output <mapp>       mappen som webbplatsen är byggd i (förval: _site)',
        ...COMPARING,
        `--outcomes            visar också vilka beslut, uppgifter, bordlagda punkter,
                        frågor och efterlysningar som känns igen`,
        WIDE_HELP,
      ],
    ],
  ] as const)('of %s says what it does, each option and what it is when not given', async ([name, what, options]) => {
    const out = `Användning: oppnasoc ${name} [val]\n\n${what}\n\nVal:\n${options.map((line) => `  ${line}\n`).join('')}`;
    expect(await run(name, '--help')).toEqual({ code: 0, out, err: '' });
  });
});

describe('what can’t be read is said in Swedish, with the nearest known name, and ends with 2', () => {
  const build =
    '--content …, --output …, --today …, --published …, --strict, --let-go kan anges; … står för ett värde.';
  const check = build.replace('--let-go kan', '--let-go, --outcomes kan');
  const start = '--content …, --output …, --today …, --port … kan anges; … står för ett värde.';
  test.for([
    [['biuld'], 'biuld – build, start, check kan anges. Menade du build?'],
    [['--content', 'x', 'build'], '--content x build – build, start, check kan anges.'],
    [['import'], 'import – build, start, check kan anges.'],
    [['build', '--outptu', 'x'], `--outptu x – ${build} Menade du --output?`],
    [['build', '--conten=x'], `--conten=x – ${build} Menade du --content?`],
    [['build', '--content'], `--content – ${build}`],
    [['build', '--output', '--today', '2017-03-01'], `--output --today 2017-03-01 – ${build}`],
    [['build', 'arkiv'], `arkiv – ${build} Med npm står -- före valen: npm run build -- --content arkiv`],
    [['check', 'arkiv', 'ut'], `arkiv ut – ${check} Med npm står -- före valen: npm run check -- --content arkiv`],
    [['build', '-x'], `-x – ${build}`],
    [['start', '--prot', '80'], `--prot 80 – ${start} Menade du --port?`],
  ] as const)('%s', async ([args, err]) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `Kommandot går inte att läsa: ${err}\n` });
  });

  test('options that npm takes for its own are taken from it', async () => {
    const taken = await runWith({ npm_config_content: 'finns-inte' }, 'check', '--output', 'finns-inte');
    expect(taken.out).toContain('Mappen ”finns-inte” finns inte');
    const both = await runWith({ npm_config_content: 'finns-inte' }, 'check', '--content', 'inte-heller');
    expect(both.out).toContain('Mappen ”inte-heller” finns inte');
  });

  test('a port that is none', async () => {
    const err = '--port x är inget portnummer – till exempel 8080 väntades.\n';
    expect(await run('start', '--port', 'x')).toEqual({ code: 2, out: '', err });
  });
});
