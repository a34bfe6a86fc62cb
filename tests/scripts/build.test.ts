/** The command `npm run build`: its exit codes and its report. */
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, minutes, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { treeOf } from '../support/tree.ts';

/** How a command ended. */
interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a process of its own. */
function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...environment } };
    const child = execFile(process.execPath, ['dist/oppnasoc.js', 'build', ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** Builds a folder as of a day into a fresh one. */
async function built(
  content: string,
  environment?: Record<string, string>,
): Promise<{ tree: Map<string, string>; ended: Ended }> {
  const output = join(temporaryFolder(), '_site');
  const ended = await run(['--content', content, '--output', output, '--today', '2017-06-30'], environment);
  return { tree: existsSync(output) ? treeOf(output) : new Map(), ended };
}

describe('the exit code', () => {
  test('is 0 when the site was published, with a line that says what it is', async () => {
    const { ended } = await built(contentFolder(small));
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(/^Klart: 1 möte, \d+ sidor i \/.*_site\.\n$/);
  });

  test('is 0 with warnings too, and they are told', async () => {
    const content = contentFolder({
      ...small,
      'minutes/m.md': minutes({ date: '2017-02-13' }, 'Onsdagen 13 februari.\n'),
    });
    const { ended } = await built(content);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain(`${content}/minutes/m.md:6:1 varning: Veckodagen stämmer inte`);
    expect(ended.out).toContain('0 fel, 1 varning.');
  });

  test('is 1 when the content has errors; they are told with their places, and nothing is published', async () => {
    const content = contentFolder({ ...small, 'minutes/m.md': minutes({ date: '2017-02-30' }, 'Text.\n') });
    const { tree, ended } = await built(content);
    expect(ended).toMatchObject({ code: 1, err: '' });
    expect(ended.out).toContain(`${content}/minutes/m.md:2:7 fel: ”2017-02-30” är inget datum`);
    expect(ended.out).toContain('Inget publicerades.');
    expect(tree.size).toBe(0);
  });

  test('is 1 with --strict when a published address is lost, with the line that keeps it; 0 with --let-go', async () => {
    const content = contentFolder(small);
    const output = join(temporaryFolder(), '_site');
    const args = ['--content', content, '--output', output, '--today', '2017-06-30'];
    await run(args);
    rmSync(join(content, 'projects/fritidsbanken.md'));
    writeFiles(content, { 'projects/banken.md': '---\nname: Banken\naliases: [Fritidsbanken]\n---\n' });
    const strict = await run([...args, '--strict']);
    expect(strict).toMatchObject({ code: 1, err: '' });
    expect(strict.out).toContain(
      `${content}/projects/banken.md:2:7 fel: Adressen /projekt/fritidsbanken/ försvinner med sina flöden – den finns publicerad – skriv ”formerly: fritidsbanken” i ${content}/projects/banken.md, eller ta bort den med flit: --let-go /projekt/fritidsbanken/.`,
    );
    const wrong = await run([...args, '--let-go', '/projekt/fritidsbanken/', '/projekt/annat/']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('--let-go /projekt/annat/: den adressen försvinner inte');
    const some = await run([...args, '--let-go', '/projekt/fritidsbanken/', '--strict']);
    expect(some).toMatchObject({ code: 0, err: '' });
    expect(some.out).toContain('Borttaget med flit: 5 adresser.');
    expect(await run([...args, '--strict', '--let-go'])).toMatchObject({ code: 0, err: '' });
  });

  test('is 2 when what is published can’t be read', async () => {
    const { code, err } = await run([
      '--content',
      contentFolder(small),
      '--output',
      join(temporaryFolder(), '_site'),
      '--published',
      'saknas.json',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('Det publicerade i saknas.json går inte att läsa: ingen fil eller mapp finns där');
  });

  test('is 1 when the folder is not there', async () => {
    const { ended } = await built(join(temporaryFolder(), 'saknas'));
    expect(ended.code).toBe(1);
    expect(ended.out).toContain(
      'finns inte – en mapp med protokoll väntades – kontrollera vad som står efter --content.',
    );
  });

  test.for(['2017-02-30', 'idag'])('is 2 for --today «%s», which is told in Swedish', async (day) => {
    const { code, err } = await run(['--today', day, '--output', join(temporaryFolder(), '_site')]);
    expect(code).toBe(2);
    expect(err).toContain(`--today ${day} är inget datum – år-månad-dag väntades, till exempel 2017-03-01.`);
  });

  test('is 2 for an option that there is not', async () => {
    expect(await run(['--outptu', '_site'])).toMatchObject({ code: 2, out: '' });
  });

  test('is 2 for an output folder that would replace the content', async () => {
    const content = contentFolder(small);
    const { code, err } = await run(['--content', content, '--output', join(content, 'minutes')]);
    expect(code).toBe(2);
    expect(err).toContain('välj en annan mapp');
    expect(existsSync(join(content, 'minutes/2017'))).toBe(true);
  });
});
