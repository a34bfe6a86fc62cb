/** The licences of the packages that are bundled into the program, which ask for their texts to go along, and of those beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The name, the version and the licence text of each package that a file below `node_modules` is of.
 * @param {string} root the folder that the inputs are relative to
 * @param {readonly string[]} inputs paths with forward slashes
 */
export function licencesOf(root, inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => licenceOf(join(root, folder)))
    .join('\n');
}

/**
 * A line for each package that is installed with the program and brings its own licence.
 * @param {string} root
 * @param {readonly string[]} names
 */
export function besideProgram(root, names) {
  const lines = names.map((name) => titleOf(packageIn(join(root, 'node_modules', name))));
  return [
    'The program is under the licence in the file LICENSE. These packages are in it, each with its own, which follows. What it puts',
    'into a site has its licences there, in pagefind/…/LICENCES.txt: the search is Pagefind’s, and its lists of words are made',
    'of dictionary-sv, under the LGPL. These packages are installed beside it, with their licences and what they need in turn:',
    '',
    ...lines.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

/** @param {string} folder */
function licenceOf(folder) {
  const names = readdirSync(folder);
  // a few packages say it in their readme alone
  const file = names.find((entry) => /^licen[cs]e/i.test(entry)) ?? names.find((entry) => /^readme/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${titleOf(packageIn(folder))}\n${'-'.repeat(60)}\n${text}\n`;
}

/** @param {{ name: string, version: string, license?: string }} of */
function titleOf({ name, version, license = 'see the text' }) {
  return `${name} ${version}, ${license}`;
}

/** @param {string} folder */
function packageIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
