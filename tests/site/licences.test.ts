/** What a site holds besides its content goes along with its licences. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { contentFolder, minutes, small } from '../support/content-folder.ts';
import { wholeSite } from '../support/whole-site.ts';

const require = createRequire(import.meta.url);

/** The licences of a site, and the paths beside which they lie. */
async function licencesOfSite(): Promise<{ text: string; paths: string[] }> {
  const content = contentFolder({
    ...small,
    'people.yaml': '- name: Göran Andersson\n  show: hidden\n',
    'minutes/m.md': minutes({ date: '2017-02-01' }, 'Vi lagade cyklar.\n'),
  });
  const site = await wholeSite(content);
  const [path = ''] = [...site.keys()].filter((name) => name.endsWith('/LICENCES.txt'));
  const folder = path.slice(0, -'LICENCES.txt'.length);
  const paths = [...site.keys()].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
  return { text: String(site.get(path)), paths };
}

test('the lists of words say what they are made of, and bring the licence of the dictionary and the one that it adds to', async () => {
  const { text, paths } = await licencesOfSite();
  expect(paths).toContain('words/spelling.json');
  const own = readFileSync(require.resolve('dictionary-sv').replace(/index\.js$/, 'license'), 'utf8');
  expect(own).toContain('GNU Lesser General Public License Version 3');
  expect(text).toContain(own.trim());
  for (const title of ['GNU LESSER GENERAL PUBLIC LICENSE', 'GNU GENERAL PUBLIC LICENSE'])
    expect(text).toMatch(new RegExp(`^ +${title}\n +Version 3, 29 June 2007$`, 'm'));
  expect(text).toContain('END OF TERMS AND CONDITIONS');
});

test('each program in the folder of the search has a licence there', async () => {
  const { text, paths } = await licencesOfSite();
  const programs = paths.filter((path) => /\.(?:js|pagefind)$/.test(path));
  expect(programs.toSorted()).toEqual(['pagefind-worker.js', 'pagefind.js', 'wasm.unknown.pagefind']);
  expect(text).toContain(readFileSync('node_modules/pagefind/LICENSE/LICENSE', 'utf8').trim());
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
});

test('who made the dictionary is named, whoever else of that name an archive names nowhere', async () => {
  expect((await licencesOfSite()).text).toContain('© 2003-19 Göran Andersson');
});
