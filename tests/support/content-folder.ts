/** Content folders for a single test, in a temporary folder that is removed after it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their path in the content folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A small archive without problems: a site, two groups, two projects, two organisations, a meeting. */
export const small: Files = {
  'site.yaml': 'title: Provarkivet\nurl: https://prov.example/\nsender: Provnämnden\n',
  'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\naliases: [GG]\n---\n',
  'groups/ledningsgruppen.md': '---\nname: Ledningsgruppen\n---\n',
  'projects/klarsprak.md': '---\nname: Klarspråk\naliases: [Klarspråksgruppen]\n---\n\nTexter som går att förstå.\n',
  'projects/fritidsbanken.md': '---\nname: Fritidsbanken\naliases: [Fritidsbank]\n---\n',
  'organisations.yaml': '- name: Ria\n  aliases: [Hela människan, Ria/Hela människan]\n- name: G7\n',
  'minutes/2017/2017-01-16-gemensam-grupp.md': minutes({}, '## Klarspråk\n\nVi läste fem brev.\n'),
};

/** The text of a file of minutes; a field with an empty value is left out. */
export function minutes(fields: Readonly<Record<string, string>>, text: string): string {
  const lines = Object.entries({ date: '2017-01-16', group: 'Gemensam grupp', ...fields }).filter(
    ([, value]) => value !== '',
  );
  return `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${text}`;
}

/** An empty folder, removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The path of a new folder with files in it, removed after the test. */
export function contentFolder(files: Files): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

/** Writes files below a folder, in the order given. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
