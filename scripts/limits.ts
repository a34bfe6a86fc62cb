/**
 * `npm run limits`: every hostile shape at 10, 100 and 500 kB, in a table of seconds of processor time: to read the file
 * and link it, and to make the views of all pages, feeds and documents. `stopped` is what was ended at its limit, `refused`
 * what was not parsed at all. Ends with 1 when something took longer than it may. `-- 'list' 100` takes the shapes whose
 * names match, at that many kB.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CalendarDate } from '../src/domain/dates.ts';
import { secondsFor } from '../src/reading/weight.ts';
import { KeptArchive } from '../src/site/kept-archive.ts';
import { makeAllViews } from '../tests/support/all-views.ts';
import { hostileShapes, type Shape } from '../tests/support/hostile-shapes.ts';

/** Seconds that anything may take beside the reading of the file: the rest of the archive, a thread, links, views. */
const BESIDE = 5;
/** Seconds of the clock after which a process that does not answer is ended. */
const PATIENCE = 120;
const TODAY = '2017-06-30' as CalendarDate;

const archive = {
  'site.yaml': 'title: Provarkivet\nurl: https://prov.example/\n',
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [GG]\n---\n',
  'projects/klarsprak.md': '---\nname: Klarspråk\n---\n',
  'projects/fritidsbanken.md': '---\nname: Fritidsbanken\n---\n',
  'organisations.yaml': '- name: Ria\n- name: G7\n',
  'people.yaml': '- name: Gun Almqvister\n  show: hidden\n',
  'minutes/2017-01-16-gemensam-grupp.md':
    '---\ndate: 2017-01-16\ngroup: Gemensam grupp\n---\n\n## Klarspråk\n\nVi läste fem brev.\n',
};

interface Measured {
  read: number;
  views: number;
  /** How reading ended, when not with a page. */
  end?: 'stopped' | 'refused' | 'NO ANSWER';
}

const [filter = '', ...sizes] = process.argv.slice(2);
if (process.send) process.on('message', (job: Job) => void measure(job).then((result) => process.send?.(result)));
else await printTable(sizes.length > 0 ? sizes.map(Number) : [10, 100, 500]);

interface Job {
  name: string;
  kilobytes: number;
}

/** Reads and shows an archive with one hostile file, in this process. */
async function measure({ name, kilobytes }: Job): Promise<Measured> {
  const shape = hostileShapes.find((known) => known.name === name);
  if (!shape) throw new Error(`There is no shape ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'limits-'));
  try {
    for (const [path, text] of Object.entries({ ...archive, [shape.path]: shape.text(kilobytes * 1000) })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const reading = stopwatch();
    const { archive: whole, addressed, problems } = await new KeptArchive(folder).load(TODAY);
    const read = reading();
    const showing = stopwatch();
    const shown = whole ?? addressed;
    if (shown) makeAllViews(shown);
    const views = showing();
    const isStopped = problems.some(({ rule }) => rule === 'too-slow');
    const end = isStopped ? 'stopped' : shown ? undefined : 'refused';
    return { read, views, ...(end && { end }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the seconds of processor time since it was made. */
function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}

async function printTable(kilobytes: readonly number[]): Promise<void> {
  const chosen = hostileShapes.filter(({ name }) => new RegExp(filter, 'i').test(name));
  console.log(
    `| shape | ${kilobytes.map((size) => `${size} kB`).join(' | ')} |\n|---|${'---|'.repeat(kilobytes.length)}`,
  );
  let child: ChildProcess | undefined;
  for (const shape of chosen) {
    const cells: string[] = [];
    for (const size of kilobytes) {
      child ??= fork(new URL(import.meta.url));
      const measured = await answerOf(child, { name: shape.name, kilobytes: size });
      if (measured.end === 'NO ANSWER') {
        child.kill('SIGKILL');
        child = undefined;
      }
      cells.push(cellOf(measured, shape, size));
    }
    console.log(`| ${shape.name.replaceAll('|', '\\|')} | ${cells.join(' | ')} |`);
  }
  child?.kill();
  console.log(`${chosen.length} shapes.`);
}

async function answerOf(child: ChildProcess, job: Job): Promise<Measured> {
  child.send(job);
  const timeout = AbortSignal.timeout(PATIENCE * 1000);
  const [measured] = await once(child, 'message', { signal: timeout }).catch(() => [
    { read: PATIENCE, views: 0, end: 'NO ANSWER' } satisfies Measured,
  ]);
  return measured;
}

/** Seconds, how reading ended, and a sign where that was more than it may be. */
function cellOf({ read, views, end }: Measured, shape: Shape, kilobytes: number): string {
  const isOver = read + views > secondsFor(Buffer.byteLength(shape.text(kilobytes * 1000))) + BESIDE;
  if (isOver) process.exitCode = 1;
  return `${read.toFixed(1)} + ${views.toFixed(1)}${end ? ` ${end}` : ''}${isOver ? ' OVER' : ''}`;
}
