/**
 * What a new archive meets on its way to readers, on this machine: the folder of the program, a host that is pushed to, and
 * a site that is served. The addresses of the guide lead here.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lastingFolder } from './lasting-folder.ts';
import { type Ended, shell } from './shell.ts';

/** The addresses that the guide shows. */
const SITE = 'https://namn.github.io';
const PATH = '/arkiv/';
const REMOTE = 'https://github.com/namn/arkiv.git';
/** What the program is made of. */
const SOURCES = ['src', 'templates', 'scripts', 'LICENSE', 'LICENSES', '.eleventy.ts', 'package.json', 'docs'];

/** What is changed for every program that runs: where the site is, and, if it is to be, the time. */
const PRELOADED = `
const { fetch, Date: { now } } = globalThis;
const { SERVED, LATER = '0' } = process.env;
globalThis.fetch = (address, options) => fetch(String(address).replace('${SITE}', SERVED), options);
Date.now = () => now() + Number(LATER);
`;

/** The place, until it is closed. */
export interface WorkflowPlace {
  /** The folder of the program; the archive comes to lie beside it. */
  program: string;
  /** Runs a script in a folder, with the environment of this place and more. */
  run(script: string, folder: string, more?: Readonly<Record<string, string>>): Promise<Ended>;
  /** A fresh clone of what was pushed, by this name. */
  clone(name: string): Promise<string>;
  /** Serves a built site from now on. */
  deploy(folder: string): void;
  /** Leads all who ask to a login from now on, as GitLab does where nothing has been published. */
  demandLogin(): void;
  close(): void;
}

/** Makes the place, in temporary folders. */
export async function openWorkflowPlace(): Promise<WorkflowPlace> {
  const { folder, remove } = lastingFolder();
  const program = join(folder, 'program');
  mkdirSync(program);
  for (const source of SOURCES) cpSync(source, join(program, source), { recursive: true, preserveTimestamps: true });
  symlinkSync(resolve('node_modules'), join(program, 'node_modules'));
  const remote = join(folder, 'remote.git');
  writeFileSync(join(folder, 'preloaded.mjs'), PRELOADED);
  writeFileSync(
    join(folder, 'gitconfig'),
    `[user]\nname = Eva Lind\nemail = eva@example.org\n[url "${remote}"]\ninsteadOf = ${REMOTE}\n`,
  );
  let served: string | undefined;
  let wantsLogin = false;
  const server = createServer(({ url = '' }, response) => {
    if (wantsLogin)
      return response.writeHead(302, { location: `https://projects.prov.example/auth?state=${url}` }).end();
    const file = served && url.startsWith(PATH) ? join(served, url.slice(PATH.length)) : '';
    const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
    return response.writeHead(existsSync(found) ? 200 : 404).end(existsSync(found) ? readFileSync(found) : 'Not found');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_OPTIONS$|VITEST|GITHUB_|CI)/.test(name));
  const env = {
    ...Object.fromEntries(kept),
    CI: 'true',
    GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'preloaded.mjs'))}`,
    SERVED: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  const run: WorkflowPlace['run'] = (script, cwd, more = {}) => shell(script, cwd, { ...env, ...more });
  const git = await run(`git init --quiet --bare -b main "${remote}"`, folder);
  if (git.code !== 0) throw new Error(git.err);
  return {
    program,
    run,
    async clone(name) {
      const { code, err } = await run(`git clone --quiet ${REMOTE} "${name}"`, folder);
      if (code !== 0) throw new Error(err);
      return join(folder, name);
    },
    deploy(site) {
      served = join(folder, 'served');
      cpSync(site, served, { recursive: true, force: true });
    },
    demandLogin() {
      wantsLogin = true;
    },
    close() {
      server.close();
      server.closeAllConnections();
      remove();
    },
  };
}
