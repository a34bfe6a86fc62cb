/** The files around the content of a new archive, which make a repository of it: what it needs to be built at a host. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownText } from '../../src/site/reports/markdown-text.ts';
import { programFolder } from './program-folder.ts';

/** Where a workflow of each host lies in a repository. */
const WORKFLOWS = {
  github: '.github/workflows/publicera.yml',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo/workflows/publicera.yml',
} as const;

/** A host that has a workflow. */
export type Host = keyof typeof WORKFLOWS;

/** Where the hosts have the sites that they serve by themselves. */
const SITES: Readonly<Record<Host, string>> = { github: '.github.io', gitlab: '.gitlab.io', forgejo: '.codeberg.page' };

const HOSTS: readonly Host[] = ['github', 'gitlab', 'forgejo'];
/** The guides of the program, which whoever writes in a browser has nowhere else. */
const GUIDES = ['docs/skriva-protokoll.md', 'docs/publicera.md'];
const TEXTS = join(dirname(fileURLToPath(import.meta.url)), 'repository');

/** The host that an address shows; all of them where it shows none. */
export function hostsOf(url: string): readonly Host[] {
  const { hostname } = new URL(url);
  const host = HOSTS.find((each) => hostname.endsWith(SITES[each]));
  return host ? [host] : HOSTS;
}

/** The files by their paths in the repository. `program` is what npm gets the program from. */
export function repositoryFiles(title: string, program: string, chosen: readonly Host[]): Map<string, string> {
  const read = (name: string): string => readFileSync(join(TEXTS, name), 'utf8');
  return new Map([
    ['package.json', packageFile(program)],
    // npm would leave out files of their proper names from the packed program
    ['.gitignore', read('gitignore')],
    // a program from git is built by its script
    ...(program.startsWith('file:') ? [['.npmrc', read('npmrc')] as const] : []),
    ['README.md', read('README.md').replace('__title__', () => markdownText(title))],
    ...GUIDES.map((path): [string, string] => [path, readFileSync(join(programFolder(), path), 'utf8')]),
    ...chosen.map((host): [string, string] => [WORKFLOWS[host], read(`${host}.yml`)]),
  ]);
}

function packageFile(program: string): string {
  const commands = ['start', 'check', 'build', 'publish', 'kallelse'];
  const scripts = Object.fromEntries(commands.map((name) => [name, `oppnasoc ${name}`]));
  return `${JSON.stringify({ private: true, scripts, dependencies: { oppnasoc: program } }, undefined, 2)}\n`;
}
