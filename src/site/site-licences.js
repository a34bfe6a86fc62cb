/**
 * The licences of what a site holds besides its content, as a text that goes along with it: the program's scripts, Pagefind's,
 * and the lists of words, which are made of a dictionary. The built program holds the result instead of this module
 * (`scripts/program`).
 */
import { readFileSync } from 'node:fs';

const RULE = `\n\n${'='.repeat(78)}\n\n`;

/** The text. */
export function siteLicences() {
  const pagefind = packageOf('pagefind');
  const dictionary = packageOf('dictionary-sv');
  return [
    `Licences

What this site says is its authors'. The program that made the site has put more beside it; these are the licences of that.`,
    `The style and the scripts in assets/

${textOf('LICENSE')}`,
    `pagefind.js, pagefind-worker.js and wasm.*.pagefind: Pagefind ${pagefind.version}

${textOf('node_modules/pagefind/LICENSE/LICENSE')}`,
    `The lists of words in words/

A program has made them, when the site was built, of the words of this site and of «Den stora svenska ordlistan», as it is in the
package ${dictionary.name} ${dictionary.version}, ${dictionary.repository}: words of that dictionary that
are near the site's own, forms that its rules give, and what is left of both without their endings. Its words are changed and
selected in that way. The lists are texts, and have no other source. They may be copied, changed and passed on under the same
licence as the dictionary, ${dictionary.license}, which follows with the one that it adds to. They come without any warranty.
What the dictionary says of itself:

${textOf('node_modules/dictionary-sv/license')}`,
    textOf('LICENSES/LGPL-3.0-only.txt'),
    textOf('LICENSES/GPL-3.0-only.txt'),
  ].join(RULE);
}

/** @param {string} path from the folder of the sources, which this module is only read from */
function textOf(path) {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replace(/^\n+|\s+$/g, '');
}

/**
 * What a package says of itself.
 * @param {string} name
 * @returns {{ name: string, version: string, license: string, repository: string }}
 */
function packageOf(name) {
  return JSON.parse(textOf(`node_modules/${name}/package.json`));
}
