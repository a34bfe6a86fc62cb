/** The licences of the packages that are bundled into the program, which ask for their texts to go along. */
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

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = readdirSync(folder);
  // a few packages say it in their readme alone
  const file = names.find((entry) => /^licen[cs]e/i.test(entry)) ?? names.find((entry) => /^readme/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version}, ${license ?? 'see the text'}\n${'-'.repeat(60)}\n${text}\n`;
}
