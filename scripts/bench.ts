/**
 * `npm run bench`: our build, cold, when one file has changed since the last and when none has, against plain Eleventy with the Pagefind
 * command, on the same generated minutes in the same run, three times in turn. Prints seconds, their ratios and the memory
 * at its highest; then how long a writer waits for what is saved. `-- 500` takes 500 minutes instead of 4,000; `-- saves` prints only the second table.
 */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ours from '../package.json' with { type: 'json' };
import { benchSaves } from './bench/save-to-reload.ts';
import { generateArchive } from './bench-content.ts';

/** How often both are built in turn: one alone says little on a machine with other work. The middle ratio counts. */
const ROUNDS = 3;
/** How often the memory is looked at, in milliseconds. */
const LOOK_EVERY = 50;

interface Measured {
  seconds: number;
  /** Of the process and all it started, in MB; 0 where /proc is missing. */
  memory: number;
}

/** The archives of the second table. */
const SAVED_IN = [100, 500, 1000];

if (process.argv[2] !== 'saves') await benchBuilds(Number(process.argv[2] ?? 4000));
await benchSaves(SAVED_IN);

/** Prints a line for each round, and the middle one. */
async function benchBuilds(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const content = join(folder, 'content');
    generateArchive(content, count);
    const cache = join(folder, 'cache');
    const rounds: { plain: Measured; ours: Measured; ratio: number; warm: number; same: number }[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const plain = await measurePlain(content, join(folder, `plain-${round}`));
      rmSync(cache, { recursive: true, force: true });
      const ours = await measureOurs(content, join(folder, `ours-${round}`), cache);
      changeOne(content, round);
      const output = join(folder, `ours-${round}`);
      const again = await measureOurs(content, output, cache);
      const unchanged = await measureOurs(content, output, cache);
      const ratio = ours.seconds / plain.seconds;
      const warm = again.seconds / plain.seconds;
      const same = unchanged.seconds / plain.seconds;
      rounds.push({ plain, ours, ratio, warm, same });
      console.log(
        `round ${round}: plain ${show(plain)}; this site ${show(ours)}, ratio ${ratio.toFixed(2)}; one file changed ${show(again)}, ratio ${warm.toFixed(2)}; none changed ${show(unchanged)}, ratio ${same.toFixed(2)}`,
      );
    }
    const middle = (ratio: 'ratio' | 'warm' | 'same'): string | undefined =>
      rounds.toSorted((a, b) => a[ratio] - b[ratio])[Math.floor(ROUNDS / 2)]?.[ratio].toFixed(2);
    const memory = Math.max(...rounds.map(({ ours }) => ours.memory));
    console.log(
      `${count} minutes: ${middle('ratio')} times plain Eleventy and Pagefind, ${middle('warm')} with one file changed, ${middle('same')} with none, ${memory.toFixed(0)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Our build, as the installed program makes it, with what the cache has. */
function measureOurs(content: string, output: string, cache: string): Promise<Measured> {
  const program = [ours.bin.oppnasoc, 'build', '--cache', cache];
  return measure('node', [...program, '--content', content, '--output', output, '--today', '2040-01-01']);
}

/** Adds a line to one file of minutes. */
function changeOne(content: string, round: number): void {
  const [name = ''] = readdirSync(join(content, 'minutes'));
  appendFileSync(join(content, 'minutes', name), `\nOch en rad till, nummer ${round}.\n`);
}

/** Plain Eleventy: markdown-it, a Nunjucks layout, nothing else; then the Pagefind command over what it wrote. */
async function measurePlain(content: string, project: string): Promise<Measured> {
  mkdirSync(join(project, '_includes'), { recursive: true });
  const layout =
    '<!doctype html><html lang="sv"><head><title>{{ group }} {{ page.fileSlug }}</title></head><body><main><h1>{{ group }}</h1>{{ content | safe }}</main></body></html>';
  writeFileSync(join(project, '_includes/layout.njk'), layout);
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  cpSync(join(content, 'minutes'), join(project, 'minutes'), { recursive: true });
  writeFileSync(join(project, 'minutes/minutes.json'), '{"layout":"layout.njk"}');
  const eleventy = await measure(
    'node',
    [resolve('node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', '--formats=md,njk'],
    project,
  );
  const pagefind = await measure(
    'node',
    [resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', '_site', '--force-language', 'sv'],
    project,
  );
  return { seconds: eleventy.seconds + pagefind.seconds, memory: Math.max(eleventy.memory, pagefind.memory) };
}

function measure(command: string, args: string[], cwd = process.cwd()): Promise<Measured> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    let memory = 0;
    const look = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid ?? 0));
    }, LOOK_EVERY);
    child.on('error', fail).on('exit', (code) => {
      clearInterval(look);
      if (code === 0) done({ seconds: (performance.now() - start) / 1000, memory });
      else fail(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}

/** Resident memory of a process and those it started, in MB. */
function memoryOf(pid: number): number {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return kilobytes / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}

function show({ seconds, memory }: Measured): string {
  return `${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB`;
}
