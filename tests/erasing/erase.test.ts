/** Erasing people, meetings and attachments: nothing is left of them anywhere, and they can't come back unnoticed. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { allowName } from '../../src/erasing/allow-name.ts';
import { readArchiveTexts } from '../../src/erasing/archive-texts.ts';
import { erase } from '../../src/erasing/erase.ts';
import { personNamed } from '../../src/erasing/person.ts';
import { planPerson } from '../../src/erasing/plan-person.ts';
import { recordText } from '../../src/erasing/record-text.ts';
import { withoutMeeting } from '../../src/erasing/thing-mentions.ts';
import { writeChanges } from '../../src/erasing/write-changes.ts';
import { build } from '../../src/site/build.ts';
import { answerTo, siteInFolder } from '../../src/site/hosts/answer.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, type Files, minutes, small, temporaryFolder, writeFiles } from '../support/content-folder.ts';

const today = '2017-06-30' as CalendarDate;

/** Erases, and returns what was said and whether nothing is left to do. */
async function erased(what: string, content: string, { to = '', answer = true } = {}) {
  const said: string[] = [];
  const options = { content, output: `${content}-site`, today, ...(to && { to }) };
  const confirm = async () => answer;
  const isDone = await erase(what, { ...options, confirm, print: (text) => said.push(text) });
  return { isDone, said: said.join('\n') };
}

/** Erases a person without the proof, which the next one gives. */
function planned(name: string, content: string): void {
  const read = readArchiveTexts(content);
  const plan = planPerson(read, personNamed(name, read.content.people, read.things), today);
  writeChanges(content, plan.changes, plan.record);
}

/** A PDF file with a packed page that says something. */
function pdf(text: string): Uint8Array {
  const page = deflateSync(Buffer.from(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`, 'latin1'));
  const head = `%PDF-1.4\n1 0 obj\n<< /Length ${page.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), page, Buffer.from('\nendstream\nendobj\n')]);
}

/** All bytes of a folder as text, unpacked where they are packed, with the paths of its files; the program's own scripts have words that have names in them, «normalInput». */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:js|css|pagefind)$/.test(entry.name))
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      return `${entry.name}\n${text.toString('utf8')}\n${bytes.toString('latin1')}`;
    })
    .join('\n');
}

/** What stands around a word in a text; empty when it is not there. */
function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return at < 0 ? '' : text.slice(Math.max(0, at - 40), at + 40);
}

/** The problems of a folder, each with its rule, and all of their words. */
function problemsOf(content: string) {
  const { problems } = loadArchive(content, today);
  return { rules: problems.map(({ rule }) => rule), text: JSON.stringify(problems), problems };
}

describe('three people of the example archive', () => {
  test('are in no byte of the content or of the site, and a merge of an old file is refused', async () => {
    const content = join(temporaryFolder(), 'content');
    cpSync('content', content, { recursive: true });
    const before = join(temporaryFolder(), 'before');
    cpSync('content', before, { recursive: true });
    writeFiles(content, {
      'attachments/blad.txt': 'Fråga Lovisa Åkerblom.\n',
      'attachments/lovisa-akerblom.pdf': pdf('Skrivet av Lovisa \\305kerblom'),
    });

    // by first name in running text, too
    planned('Fredrik Tillander', content);
    // the text layer of an attachment is nothing that the program changes
    const first = await erased('Lovisa Åkerblom', content);
    expect(first.isDone).toBe(false);
    expect(first.said).toMatch(/programmet kan inte ändra dem[\s\S]*deltagare\.pdf/);
    rmSync(join(content, 'attachments/deltagare.pdf'));
    // one who wrote notes
    expect((await erased('Malin Hallgren', content)).isDone).toBe(true);

    const site = join(temporaryFolder(), 'site');
    await build({ content, output: site, today });
    for (const folder of [content, site]) {
      const all = everythingIn(folder).toLowerCase().replaceAll('ispermalink', '');
      for (const name of ['fredrik', 'tillander', 'lovisa', 'åkerblom', 'akerblom', 'malin', 'hallgren'])
        expect(around(all, name), `${name} in ${folder}`).toBe('');
    }
    expect(readFileSync(join(content, 'attachments/blad.txt'), 'utf8')).toBe('Fråga en deltagare.\n');
    // where the role would change what is recognised, and so an address, neutral words stand
    const texts = ['2016/2016-12-05', '2017/2017-02-13'].map((at) =>
      readFileSync(join(content, `minutes/${at}-gemensam-utvecklingsgrupp.md`), 'utf8'),
    );
    expect(texts[0]).toContain('En deltagare lovar att lägga ut en enkel lista');
    expect(texts[1]).toContain('som den som antecknade lovade i december');

    const old = 'minutes/2017/2017-01-16-gemensam-utvecklingsgrupp.md';
    cpSync(join(before, old), join(content, old));
    const { problems, text } = problemsOf(content);
    expect(problems.filter(({ rule }) => rule === 'erased-name').map(({ line }) => line)).toEqual([
      15, 18, 39, 101, 117,
    ]);
    expect(text).not.toMatch(/Fredrik|Tillander|Lovisa|Malin/);
  }, 240_000);
});

const archive: Files = {
  ...small,
  'people.yaml': '- name: Gudvår Qvarnsten\n  aliases: [Guddan]\n- name: Bo Ek\n  aliases: [Bosse]\n',
  'organisations.yaml': '- name: Ria\n- name: Gudvår Qvarnstens minnesfond\n',
  'attachments/plan.txt': 'En plan.\n',
  'minutes/a.md': minutes(
    { date: '2017-02-13', attendees: '[Gudvår Qvarnsten, Bo Ek]', next: '[2017-03-13]', attachments: '[plan.txt]' },
    '## Guddan berättar\n\nGuddan lovar att ringa Ria. Hälsa från Gudvår Qvarnstens minnesfond.\n\n## Mer\n\nSe [planen](plan.txt).\n',
  ),
  'minutes/b.md': minutes(
    { date: '2017-03-13', attendees: '[Bo Ek]' },
    '## Läget\n\nSe [mötet förut](a.md#mer). Det är ordnat. ^2017-02-13-gemensam-grupp.uppgift-ringa-ria\n',
  ),
};

test('a person goes out of registers, with the entry, the nickname and what is named after them', async () => {
  const content = contentFolder(archive);
  const { isDone, said } = await erased('gudvår qvarnsten', content);
  expect(isDone).toBe(true);
  expect(said).toContain('”Guddan” → ”En deltagare”');
  expect(readFileSync(join(content, 'people.yaml'), 'utf8')).toBe('- name: Bo Ek\n  aliases: [Bosse]\n');
  expect(readFileSync(join(content, 'organisations.yaml'), 'utf8')).toContain('- name: En deltagares minnesfond');
  const record = readFileSync(join(content, 'erased.yaml'), 'utf8');
  expect(record.match(/words: \d/g)).toEqual(['words: 2', 'words: 1', 'words: 1']);
  expect(record).not.toMatch(/gudv|qvarn|guddan/i);
  expect(problemsOf(content).rules).not.toContain('broken-link');
  // the task that was found before is found still, with its address
  expect(loadArchive(content, today).archive?.outcomes.map(({ anchor }) => anchor)).toEqual(['uppgift-ringa-ria']);
});

test('no folder keeps the name when its files are elsewhere', () => {
  const content = contentFolder({ ...archive, 'attachments/bilder/gudvar-qvarnsten/plan.txt': 'En plan.\n' });
  planned('Gudvår Qvarnsten', content);
  expect(readdirSync(join(content, 'attachments/bilder'))).toEqual(['deltagare']);
  expect(existsSync(join(content, 'attachments/bilder/deltagare/plan.txt'))).toBe(true);
});

test('somebody else may have the name: then it may be written again', async () => {
  const content = contentFolder({ ...small, 'minutes/a.md': minutes({ date: '2017-02-13' }, 'Ida Holm kom.\n') });
  const path = join(content, 'erased.yaml');
  writeFileSync(path, recordText('', { names: [], addresses: [] }, { names: ['Ida Holm', 'Bo Ek'] }, today));
  expect(problemsOf(content).rules).toContain('erased-name');
  allowName('ida holm', content);
  expect(problemsOf(content).rules).not.toContain('erased-name');
  expect(readFileSync(path, 'utf8').match(/hash/g)).toHaveLength(1);
  expect(() => allowName('Ida Holm', content)).toThrow('är inte borttaget');
});

test('a release that a place keeps is told of, until it is gone', async () => {
  const content = contentFolder(archive);
  const to = temporaryFolder();
  mkdirSync(join(to, 'releases/old'), { recursive: true });
  writeFileSync(join(to, 'releases/old/index.html'), '<p>Gudv&aring;r <b>Qvarnsten</b></p>');
  const { isDone, said } = await erased('Gudvår Qvarnsten', content, { to });
  expect(isDone).toBe(false);
  expect(said).toContain('releases/old, 1 fil: publicera med --forget');
});

test('nothing is changed when the answer is no, and nobody is erased who is nowhere', async () => {
  const content = contentFolder(archive);
  expect((await erased('Gudvår Qvarnsten', content, { answer: false })).said).toContain('Inget har ändrats.');
  expect(readFileSync(join(content, 'minutes/a.md'), 'utf8')).toBe(archive['minutes/a.md']);
  expect(existsSync(join(content, 'erased.yaml'))).toBe(false);
  await expect(erased('Ida Holm', content)).rejects.toThrow('står ingenstans');
  for (const file of ['minutes/z.md', 'bilaga.pdf'])
    await expect(erased(file, content)).rejects.toThrow(`Filen ${file} finns inte i`);
  await expect(erased('Gudvår', contentFolder({ ...archive, 'people.yaml': '' }))).rejects.toThrow(
    'bara en del av ett namn',
  );
});

test('where nobody can answer the command shows what would change, and changes nothing without --yes', async () => {
  const content = contentFolder(archive);
  const command = ['dist/oppnasoc.js', 'erase', 'Gudvår Qvarnsten', '--content', content];
  const { code, out, err } = await new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    const child = execFile(process.execPath, command, (failed, out, err) => resolve({ code: failed?.code, out, err }));
    child.stdin?.end();
  });
  expect(code).toBe(2);
  expect(out).toContain('minutes/a.md:4  ”Gudvår Qvarnsten” → ”en deltagare”');
  expect(err).toContain('Ingen kan svara här, och inget har ändrats');
  expect(readFileSync(join(content, 'minutes/a.md'), 'utf8')).toBe(archive['minutes/a.md']);
});

test('a meeting is gone: a page at its address says so, hosts answer 410, and it can not come back', async () => {
  const content = contentFolder(archive);
  const output = join(temporaryFolder(), 'site');
  const old = join(temporaryFolder(), 'site');
  await build({ content, output: old, today });
  const { said } = await erased(join(content, 'minutes/a.md'), content);
  expect(said).toContain('Visat:');
  expect(readFileSync(join(content, 'minutes/b.md'), 'utf8')).toContain('Se mötet förut. Det är ordnat.\n');

  const { problems } = await build({ content, output, today, published: old });
  expect(JSON.stringify(problems)).not.toContain('2017-02-13');
  const at = 'protokoll/2017-02-13-gemensam-grupp';
  expect(readFileSync(join(output, at, 'index.html'), 'utf8')).toContain(
    '<h1>Borttaget</h1>\n<p>Det som fanns på den här adressen är borttaget.</p>\n</main>',
  );
  expect(readFileSync(join(output, 'data/addresses.json'), 'utf8')).not.toContain('2017-02-13-gemensam-grupp');
  expect(readFileSync(join(output, '.htaccess'), 'utf8')).toContain(`RedirectMatch 410 "^/${at}/?$"`);
  const served = siteInFolder(output, { decoded: '/', encoded: '/' });
  expect(answerTo(`/${at}/`, served)).toMatchObject({ status: 410, file: `${at}/index.html` });

  writeFiles(content, { 'minutes/a.md': archive['minutes/a.md'] ?? '' });
  expect(problemsOf(content).rules).toContain('erased-address');
});

test('a text in which a line only begins as the list of a follow-up stays when a meeting is erased', () => {
  const text = '---\ndate: 2017-03-01\n---\n\nrefs:\n';
  expect(withoutMeeting(text, { id: '2017-01-16-gemensam-grupp', names: ['a.md'] })).toBe(text);
  const followup = '---\nrefs:\n  - 2017-01-16-gemensam-grupp.b1\n---\n\nKlart.\n';
  expect(withoutMeeting(followup, { id: '2017-01-16-gemensam-grupp', names: ['a.md'] })).toBeUndefined();
});

test('an attachment is gone, and its links are text', async () => {
  const content = contentFolder(archive);
  expect((await erased('attachments/plan.txt', content)).isDone).toBe(true);
  expect(readFileSync(join(content, 'minutes/a.md'), 'utf8')).toContain('attachments: []\n');
  expect(readFileSync(join(content, 'minutes/a.md'), 'utf8')).toContain('Se planen.');
  writeFiles(content, { 'attachments/plan.txt': 'En plan.\n' });
  expect(problemsOf(content).rules).toContain('erased-address');
});

test('other files of the archive are no things that can be erased', async () => {
  await expect(erased('site.yaml', contentFolder(archive))).rejects.toThrow('varken ett möte eller en bilaga');
});
