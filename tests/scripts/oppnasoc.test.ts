/** The program of all commands: its help in Swedish, and its errors for an invalid command line. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import ours from '../../package.json' with { type: 'json' };
import { examples } from '../../scripts/commands/examples.ts';
import { contentFolder, small, temporaryFolder } from '../support/content-folder.ts';

/** Runs the program with some arguments. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return runWith({}, ...args);
}

/** The same with more in its environment. */
function runWith(env: Record<string, string>, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = ['dist/oppnasoc.js', ...args];
    const child = execFile(process.execPath, command, { env: { ...process.env, ...env } }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

const CONTENT = '--content <mapp>  mappen med protokoll och register (förval: content)';
const OUTPUT = `--output <mapp>   mappen med den byggda webbplatsen, vars adresser inte får
                    försvinna (förval: _site)`;
const TODAY = `--today <dag>     dagen som arkivet ses från, till exempel 2017-03-01 (förval:
                    i dag)`;
const HELP = '-h, --help        visar den här hjälpen';
/** The options of commands that compare; their column is wider. */
const COMPARING = [
  `--today <dag>         dagen som arkivet ses från, till exempel 2017-03-01
                        (förval: i dag)`,
  `--published <plats>   det som är publicerat och som adresserna jämförs med: en
                        fil, en mapp, en webbadress, eller url för adressen i
                        site.yaml (förval: samma som --output)`,
  `--strict              räknar som fel också det som är en risk för dem som
                        nämns eller för dem som läser: kontaktuppgifter till
                        personer, bilder som säger var de togs, dokument som
                        säger vem som skrev dem, delar av dolda namn, dolda namn
                        som stavas på ett annat sätt, namn som skulle synas i
                        sökningen, kommentarer som inte döljs, kommentarer som
                        inte döljer någon text, adresser som försvinner, möten
                        som flyttas bara i texten, kallelser till en dag som
                        mötet är flyttat från och mer än en femtedel färre sidor`,
  `--let-go [adress...]  godtar det som försvinner som borttaget med flit: allt,
                        eller bara de adresser som anges`,
  `--allow-shrink        godtar att webbplatsen får mer än en femtedel färre
                        sidor än det som är publicerat`,
  `--format <form>       formen som problemen skrivs ut i: text, github, gitlab
                        eller json (förval: text)`,
  '--summary <fil>       lägger en sammanfattning i Markdown sist i filen',
];
const WIDE_CONTENT = '--content <mapp>      mappen med protokoll och register (förval: content)';
const WIDE_HELP = '-h, --help            visar den här hjälpen';
const PROGRAM = `Användning: oppnasoc <kommando> [val]

Gör en webbplats av mötesprotokoll.

Val:
  --version   visar vilken version det är
  -h, --help  visar den här hjälpen

Kommandon:
  init        Skriver ett litet eget arkiv att börja med, i en ny eller tom
              mapp. Inget skrivs över.
  build       Bygger webbplatsen. Är något fel i innehållet publiceras inget,
              och det som låg ute ligger kvar.
  start       Visar webbplatsen på den här datorn, och uppdaterar den varje gång
              något i innehållet ändras.
  check       Granskar innehållet utan att bygga något, och säger vad som är fel
              och var.
  publish     Bygger webbplatsen och publicerar den i ett steg. Är något fel
              ligger det kvar som låg ute.
  kallelse    Skriver en kallelse att redigera, med gruppens stående punkter och
              det som väntar. Inget skrivs över.
  erase       Tar bort en person, ett möte eller en bilaga ur arkivet, och visar
              att inget är kvar. Frågar först.

Exempel:
  npx oppnasoc build --output ../ut
  npx oppnasoc start --port 8090
  npx oppnasoc check --outcomes
  npx oppnasoc publish --to /srv/protokoll
  npx oppnasoc kallelse --group Styrelsen --date 2017-02-13
  npx oppnasoc erase "Bo Ek"
  npx oppnasoc init mitt-arkiv --title "Våra protokoll" --url https://example.org/
`;

const WIDE_CACHE = [
  `--cache <mapp>        mappen där det som har lästs och byggts sparas till
                        nästa gång, så att det som inte har ändrats inte görs om
                        (förval: node_modules/.cache/oppnasoc, om node_modules
                        finns)`,
  '--no-cache            läser och bygger allt på nytt och sparar inget',
];
const CACHE = [
  `--cache <mapp>    mappen där det som har lästs och byggts sparas till nästa
                    gång, så att det som inte har ändrats inte görs om (förval:
                    node_modules/.cache/oppnasoc, om node_modules finns)`,
  '--no-cache        läser och bygger allt på nytt och sparar inget',
];

describe('help', () => {
  test('of the program says what its commands do', async () => {
    expect(await run('--help')).toEqual({ code: 0, out: PROGRAM, err: '' });
  });

  test('is beside a version, for reports', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${ours.version}\n`, err: '' });
  });

  test('of init says what it writes, and where', async () => {
    const { code, out, err } = await run('init', '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Användning: oppnasoc init <mapp> \[val\]\n/);
    expect(out).toContain('Argument:\n  mapp               mappen som arkivet skrivs i\n');
    expect(out.endsWith(`\nExempel:\n  ${examples.init}\n`)).toBe(true);
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
        ...WIDE_CACHE,
        WIDE_HELP,
      ],
    ],
    [
      'start',
      `Visar webbplatsen på den här datorn, och uppdaterar den varje gång något i
innehållet ändras.`,
      [
        CONTENT,
        OUTPUT,
        TODAY,
        `--port <nummer>   porten som sidan visas på (förval: 8080, eller nästa som är
                    ledig)`,
        `--host <adress>   adressen på den här datorn som sidan visas på; med 0.0.0.0
                    ser andra i nätverket den (förval: bara den här datorn)`,
        ...CACHE,
        HELP,
      ],
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
        ...WIDE_CACHE,
        WIDE_HELP,
      ],
    ],
  ] as const)('of %s says what it does, each option and what it is when not given', async ([name, what, options]) => {
    const out = `Användning: oppnasoc ${name} [val]\n\n${what}\n\nVal:\n${options.map((line) => `  ${line}\n`).join('')}\nExempel:\n  ${examples[name]}\n`;
    expect(await run(name, '--help')).toEqual({ code: 0, out, err: '' });
  });
});

describe('what can’t be read is said in Swedish, with the nearest known name, and ends with 2', () => {
  const build =
    '--content …, --output …, --today …, --published …, --strict, --let-go, --allow-shrink, --format …, --summary …, --cache …, --no-cache kan anges; … står för ett värde.';
  const example = ' Till exempel: npx oppnasoc build --output ../ut';
  const publish =
    '--to …, --content …, --today …, --published …, --strict, --let-go, --allow-shrink, --uncommitted, --forget, --ssh …, --remote …, --list, --rollback, --verify … kan anges; … står för ett värde.';
  const start =
    '--content …, --output …, --today …, --port …, --host …, --cache …, --no-cache kan anges; … står för ett värde.';
  test.for([
    [['biuld'], 'biuld – init, build, start, check, publish, kallelse, erase kan anges. Menade du build?'],
    [['--content', 'x', 'build'], '--content x build – init, build, start, check, publish, kallelse, erase kan anges.'],
    [['publicera'], 'publicera – init, build, start, check, publish, kallelse, erase kan anges. Menade du publish?'],
    [['Bygg'], 'Bygg – init, build, start, check, publish, kallelse, erase kan anges. Menade du build?'],
    [['version'], 'version – init, build, start, check, publish, kallelse, erase kan anges. Menade du --version?'],
    [['import'], 'import – init, build, start, check, publish, kallelse, erase kan anges.'],
    [['build', '--outptu', 'x'], `--outptu x – ${build} Menade du --output?`],
    [['build', '--conten=x'], `--conten=x – ${build} Menade du --content?`],
    [
      ['build', '--content'],
      '--content – ett värde, <mapp>, väntades efter --content – skriv det där, eller utelämna --content.',
    ],
    [
      ['build', '--output', '--today', '2017-03-01'],
      '--output --today 2017-03-01 – ett värde, <mapp>, väntades efter --output – skriv det där, eller utelämna --output.',
    ],
    [
      ['publish', '--to', '/srv/protokoll', '--verify'],
      '--to /srv/protokoll --verify – ett värde, <webbadress>, väntades efter --verify – skriv det där, eller utelämna --verify.',
    ],
    [['build', 'content'], `content – ${build}${example}`],
    [['build', 'DIR', 'DIR2'], `DIR DIR2 – ${build}${example}`],
    [['build', '-x'], `-x – ${build}${example}`],
    [['publish', '/srv/protokoll'], `/srv/protokoll – ${publish} Till exempel: ${examples.publish}`],
    [['start', '--prot', '80'], `--prot 80 – ${start} Menade du --port?`],
  ] as const)('%s', async ([args, err]) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `Kommandot går inte att läsa: ${err}\n` });
  });

  test('nothing is built when npm has kept an option', async () => {
    const env = { ...process.env, npm_lifecycle_event: 'build', npm_config_content: 'DIR' };
    const command = ['dist/oppnasoc.js', 'build'];
    const ended = new Promise<string>((resolve) =>
      execFile(process.execPath, command, { env }, (failed, out, err) => resolve(`${failed?.code} ${out}${err}`)),
    );
    expect(await ended).toMatch(/^2 npm behöll --content .* – skriv: npx oppnasoc build --content DIR\n$/);
  });

  test.for(['x', '65536'])('a port that is none: %s', async (port) => {
    const err = `--port ${port} är inget portnummer – ett tal väntades, högst 65535 – välj till exempel 8080.\n`;
    expect(await run('start', '--port', port)).toEqual({ code: 2, out: '', err });
  });

  test('a port that is taken, when it is asked for', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const place = ['--content', contentFolder(small), '--output', join(temporaryFolder(), 'ut')];
    const { code, err } = await run('start', ...place, '--port', String(port));
    server.close();
    expect([code, err]).toEqual([
      2,
      `--port ${port} är upptagen – en ledig port väntades – välj en annan, eller utelämna --port.\n`,
    ]);
  });

  test('a host that this machine does not have', async () => {
    const place = ['--content', contentFolder(small), '--output', join(temporaryFolder(), 'ut')];
    const { code, err } = await run('start', ...place, '--host', '192.0.2.1');
    expect([code, err]).toEqual([
      2,
      '--host 192.0.2.1 går inte att lyssna på – en adress som den här datorn har väntades, till exempel 127.0.0.1 – välj en annan.\n',
    ]);
  });
});
