/** A disk that allows no more, at whichever step of a build: what is printed, and that the old site stands with nothing beside it. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { machineFault } from '../../src/site/machine-fault.ts';
import { MARKER } from '../../src/site/output-folder.ts';
import { publish } from '../../src/site/publish.ts';
import { UsageError } from '../../src/site/usage-error.ts';
import { anyName } from '../support/any-name.ts';
import { temporaryFolder, writeFiles } from '../support/content-folder.ts';
import { disk } from '../support/killed-disk.ts';
import { asOrdinaryUser } from '../support/ordinary-user.ts';
import { treeOf } from '../support/tree.ts';

vi.mock('node:fs', async (original) => {
  const { killable } = await import('../support/killed-disk.ts');
  return killable(await original<typeof import('node:fs')>());
});
afterEach(() => {
  disk.failing = undefined;
});

const UNTOUCHED = 'Inget som låg där är ändrat.';
const WANTED = 'en mapp som du får skriva i, med plats för hela webbplatsen, väntades';
const ELSEWHERE = 'rätta det, eller välj en mapp någon annanstans med --output';
const OLD_SITE = { [MARKER.path]: MARKER.content, 'index.html': 'gammal' };

/** A folder with an old site. */
function oldSite(): string {
  const output = join(temporaryFolder(), '_site');
  writeFiles(output, OLD_SITE);
  return output;
}

const publishPage = (output: string) =>
  publish(output, anyName, async (take) => {
    await take([
      { path: 'om/index.html', content: 'ny' },
      { path: 'index.html', content: 'ny' },
    ]);
  });

describe('when a step fails', () => {
  test.for<{ code: string; steps: [name: string, nth: number][]; told: string }>([
    {
      code: 'ENOSPC',
      steps: [
        ['mkdtempSync', 1],
        ['mkdirSync', 1],
        ['writeFileSync', 1],
        ['writeFileSync', 3],
      ],
      told: `disken är full – ${WANTED} – gör plats där, och försök igen. ${UNTOUCHED}`,
    },
    {
      code: 'EDQUOT',
      steps: [['writeFileSync', 2]],
      told: `din del av disken är full – ${WANTED} – gör plats där, och försök igen. ${UNTOUCHED}`,
    },
    {
      code: 'EROFS',
      steps: [['mkdtempSync', 1]],
      told: `den går bara att läsa – ${WANTED} – ${ELSEWHERE}, och försök igen. ${UNTOUCHED}`,
    },
    {
      code: 'EACCES',
      steps: [
        ['mkdtempSync', 1],
        ['renameSync', 1],
      ],
      told: `du har inte rätt till den – ${WANTED} – ${ELSEWHERE}, och försök igen. ${UNTOUCHED}`,
    },
    {
      code: 'EIO',
      steps: [
        ['writeFileSync', 2],
        ['renameSync', 2],
      ],
      told: `disken svarar med fel – ${WANTED} – ${ELSEWHERE}, och försök igen. ${UNTOUCHED}`,
    },
    {
      code: 'EMFILE',
      steps: [['writeFileSync', 3]],
      told: `programmet får inte öppna fler filer på en gång – ${WANTED} – skriv ”ulimit -n 1024” i terminalen, och försök igen. ${UNTOUCHED}`,
    },
  ])('with $code, the folder is told, and why', async ({ code, steps, told }) => {
    for (const [name, nth] of steps) {
      const output = oldSite();
      const before = treeOf(output);
      disk.failing = { name, left: nth, code };
      const failed = publishPage(output);
      await expect(failed).rejects.toThrow(UsageError);
      await expect(failed).rejects.toThrow(`Webbplatsen går inte att skriva i ${dirname(output)}: ${told}`);
      disk.failing = undefined;
      expect([name, nth, treeOf(output)]).toEqual([name, nth, before]);
      expect(readdirSync(dirname(output))).toEqual([basename(output)]);
    }
  });

  test.for(['EBUSY', 'EXDEV'])(
    'with %s the output is a disk of its own, or a folder of a container’s image',
    async (code) => {
      const output = oldSite();
      const before = treeOf(output);
      disk.failing = { name: 'renameSync', left: 1, code };
      await expect(publishPage(output)).rejects.toThrow(
        `Webbplatsen går inte att byta ut i ${output}: mappen är en egen disk, eller hör till en annan – en mapp som går att byta namn på väntades – välj en mapp i den, till exempel --output ${output}/webbplats, eller ta bort den och bygg igen. ${UNTOUCHED}`,
      );
      expect(treeOf(output)).toEqual(before);
    },
  );

  test('an error that no disk has is a fault of ours, with its cause', async () => {
    const output = oldSite();
    disk.failing = { name: 'renameSync', left: 1, code: 'EINVAL' };
    const failed = publishPage(output);
    await expect(failed).rejects.not.toThrow(UsageError);
    await expect(failed).rejects.toMatchObject({ cause: { code: 'EINVAL' } });
  });

  test('the old site is new already, and can’t be removed: a warning says where it lies', async () => {
    const output = oldSite();
    disk.failing = { name: 'rmdirSync', left: 1, code: 'EACCES' };
    const problems = await publishPage(output);
    expect(problems).toMatchObject([
      { severity: 'warning', rule: 'leftover-folder', file: expect.stringMatching(/\/\._site\.staging-.*\.old$/) },
    ]);
    expect(treeOf(output).has('om/index.html')).toBe(true);
  });
});

describe('an output that an ordinary user may not', () => {
  test.for<{ name: string; make: (folder: string) => void; told: string }>([
    {
      name: 'read',
      make: (folder) => mkdirSync(join(folder, '_site'), { mode: 0 }),
      told: '_site går inte att läsa: du har inte rätt till den – en mapp som du får läsa och skriva i väntades – ge ditt konto rätt till den, eller välj en annan.',
    },
    {
      name: 'write beside',
      make: () => {},
      told: `går inte att skriva i`,
    },
  ])('$name is told', async ({ make, told }) => {
    const folder = temporaryFolder();
    make(folder);
    const failed = asOrdinaryUser(folder, () => publishPage(join(folder, '_site')).catch((cause: Error) => cause));
    expect(String(await failed)).toContain(told);
  });
});

test('what is written can be read by all, however strict the umask is', async () => {
  const output = join(temporaryFolder(), 'ny/_site');
  const attachment = join(temporaryFolder(), 'fil.pdf');
  writeFileSync(attachment, 'x', { mode: 0o600 });
  const mask = process.umask(0o077);
  await publish(output, anyName, async (take) => {
    await take([
      { path: 'om/index.html', content: 'x' },
      { path: 'bilagor/fil.pdf', content: { copyOf: attachment } },
    ]);
  }).finally(() => process.umask(mask));
  const { statSync } = await vi.importActual<typeof import('node:fs')>('node:fs');
  const modeOf = (path: string) => (statSync(join(output, path)).mode & 0o777).toString(8);
  expect(['..', '.', 'om', 'bilagor'].map(modeOf)).toEqual(['755', '755', '755', '755']);
  expect([MARKER.path, 'om/index.html', 'bilagor/fil.pdf'].map(modeOf)).toEqual(['644', '644', '644']);
});

describe('two builds at once', () => {
  test('each publishes a whole site; the one that ends last stays, and nothing is left beside it', async () => {
    const output = oldSite();
    const site = (content: string) =>
      publish(output, anyName, async (take) => {
        await take([{ path: 'index.html', content }]);
        await new Promise((done) => setTimeout(done, 5));
        await take([{ path: `bara/${content}.html`, content }]);
      });
    await Promise.all([site('a'), site('b')]);
    expect([...treeOf(output).keys()]).toSatisfy(
      ([, page]: string[]) => page === 'bara/a.html' || page === 'bara/b.html',
    );
    expect(treeOf(output).size).toBe(3);
    expect(readdirSync(dirname(output))).toEqual([basename(output)]);
  });

  test.for(['index.html', 'om/index.html'])(
    'one whose folder another has swept, where it could not see that it was running, publishes no part of a site: %s',
    async (path) => {
      const output = oldSite();
      const before = treeOf(output);
      const swept = publish(output, anyName, async (take) => {
        const [staging = ''] = readdirSync(dirname(output));
        rmSync(join(dirname(output), staging), { recursive: true });
        await take([{ path, content: 'en del' }]);
      });
      await expect(swept).rejects.toThrow('har tömts – bara ett bygge åt gången väntades – bygg igen');
      expect(treeOf(output)).toEqual(before);
    },
  );
});

test('a fault of the machine that nothing foresaw is told by its place; other errors are ours', () => {
  const fault = (code: string, path?: string) => Object.assign(new Error('open'), { code, ...(path && { path }) });
  expect(machineFault(new Error('Eleventy', { cause: fault('EMFILE', 'a.js') }))).toBe(
    'Det går inte att öppna så många filer som behövs: programmet får inte öppna fler filer på en gång – minst 256 väntades – skriv ”ulimit -n 1024” i terminalen, och försök igen.',
  );
  expect(machineFault(Object.assign(new Error('x'), { originalError: fault('ENOSPC', '/tmp/x') }))).toBe(
    'Det går inte att använda /tmp/x: disken är full – en fil eller mapp som du får läsa och skriva väntades – rätta det, och försök igen.',
  );
  expect([fault('EINVAL'), new Error('ours'), 'text'].map(machineFault)).toEqual([undefined, undefined, undefined]);
});
