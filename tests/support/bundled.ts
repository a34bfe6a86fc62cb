/** Programs of the tests that run in processes of their own: bundled, since a process with tsx takes long to start. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

const made = new Map<string, string>();

/** The path of a program that Node runs, made of a TypeScript file. */
export function bundled(file: string): string {
  const known = made.get(file);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-program-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, `${basename(file, '.ts')}.mjs`);
  buildSync({
    entryPoints: [file],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // what is imported only when it is needed can be what can't be bundled
    splitting: true,
    external: ['ssh2-sftp-client'],
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  made.set(file, outfile);
  return outfile;
}
