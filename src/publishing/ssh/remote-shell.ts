/**
 * One connection of ssh with a POSIX shell at its other end, which reads scripts as long as it lasts. When this process
 * ends, however it does, the shell there reads the end of its input and ends too.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { disconnected, noProgram, notConnected, refusedThere } from './ssh-errors.ts';

/** Options that notice when the other machine is gone; those of the person come before them and count first. */
const OPTIONS = ['-T', '-o', 'ConnectTimeout=30', '-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=4'];
/** How much of what ssh writes to stderr is kept, in characters. */
const MOST_STDERR = 4_000;
/** How long to wait, in ms, for what a script writes to stderr about its failure: it comes beside its output. */
const SAYING = 100;

/** A shell on another machine, one script at a time. Each method rejects with a `UsageError` when the connection ends. */
export class RemoteShell {
  readonly #place: string;
  readonly #child: ChildProcessWithoutNullStreams;
  /** Marks the end of the output of a script; no text can have it. */
  readonly #token = randomBytes(16).toString('hex');
  #output = Buffer.alloc(0);
  #stderr = '';
  #ended: { error?: NodeJS.ErrnoException } | undefined;
  #wake = () => {};
  /** Ends with the script that was given last. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(place: string, command: readonly string[], destination: string) {
    this.#place = place;
    const [program = 'ssh', ...options] = command;
    this.#child = spawn(program, [...options, ...OPTIONS, '--', destination, 'exec sh']);
    this.#child.stdout.on('data', (bytes: Buffer) => {
      this.#output = Buffer.concat([this.#output, bytes]);
      this.#wake();
    });
    this.#child.stderr.on('data', (bytes: Buffer) => {
      this.#stderr = `${this.#stderr}${bytes}`.slice(-MOST_STDERR);
    });
    // its end tells
    this.#child.stdin.on('error', () => {});
    this.#child.on('error', (error) => this.#end(error));
    this.#child.on('close', () => this.#end());
  }

  /** Connects. `command` is ssh with its options, `place` the name of the place for people, `line` what connects by hand. */
  static async open(
    place: string,
    command: readonly string[],
    destination: string,
    line: string,
  ): Promise<RemoteShell> {
    const shell = new RemoteShell(place, command, destination);
    // what the account prints as it is logged in to comes before this
    if ((await shell.#answer('LC_ALL=C; export LC_ALL; umask 022')) !== undefined) return shell;
    if (shell.#ended?.error?.code === 'ENOENT') throw noProgram(command[0] ?? 'ssh');
    throw shell.#ended?.error ?? notConnected(place, line, shell.#stderr);
  }

  /** Runs a script in the shell when those before have ended, and returns what it prints. Rejects with a `UsageError` of its stderr when it fails. */
  run(script: string): Promise<string> {
    const done = this.#last.then(() => this.#run(script));
    this.#last = done.catch(() => {});
    return done;
  }

  async #run(script: string): Promise<string> {
    this.#stderr = '';
    const answer = await this.#answer(script);
    if (!answer) throw disconnected(this.#place, this.#stderr);
    if (answer.code === 0) return answer.output;
    await setTimeout(SAYING);
    throw refusedThere(this.#place, this.#stderr);
  }

  /** Ends the shell and waits until it has ended. */
  async close(): Promise<void> {
    this.#child.stdin.end();
    if (!this.#ended) await once(this.#child, 'close');
  }

  /** How a script ended; undefined when the connection did. */
  async #answer(script: string): Promise<{ output: string; code: number } | undefined> {
    // in braces nothing is run before all of it is there; what reads the input must not read the next script
    this.#child.stdin.write(`{\n${script}\n} </dev/null\nprintf '\\n%s %d\\n' ${this.#token} "$?"\n`);
    const mark = Buffer.from(`\n${this.#token} `);
    for (;;) {
      const start = this.#output.indexOf(mark);
      const end = start < 0 ? -1 : this.#output.indexOf('\n', start + mark.length);
      if (end >= 0) {
        const output = this.#output.toString('utf8', 0, start);
        const code = Number(this.#output.toString('utf8', start + mark.length, end));
        this.#output = this.#output.subarray(end + 1);
        return { output, code };
      }
      if (this.#ended) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #end(error?: NodeJS.ErrnoException): void {
    this.#ended ??= error ? { error } : {};
    this.#wake();
  }
}
