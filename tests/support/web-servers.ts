/** Web servers as hosts have them, each with its file for hosts of a built site, on a port of this machine alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { technicalFiles } from '../../src/domain/addresses.ts';
import type { SitePath } from '../../src/site/hosts/site-path.ts';

/** A built site, and an empty folder for the files of a server. */
export interface Place {
  site: string;
  at: SitePath;
  own: string;
}

/** A server that runs; `origin` has no slash at its end. */
export interface WebServer {
  origin: string;
  close(): Promise<void>;
}

interface Kind {
  /** Where Debian has the program. */
  program: string;
  /** The configuration, written to a file `config`, and how the program is started with it. */
  config(place: Place, port: number): string;
  args(config: string, own: string): string[];
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** The kinds of servers, by the names of their packages. */
export const webServers = {
  nginx: {
    program: '/usr/sbin/nginx',
    config: ({ site, own }, port) => `daemon off; pid ${own}/pid; error_log ${own}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http {
  access_log off; client_body_temp_path ${own}/a; proxy_temp_path ${own}/b; fastcgi_temp_path ${own}/c;
  uwsgi_temp_path ${own}/d; scgi_temp_path ${own}/e;
  server { listen 127.0.0.1:${port}; set $oppnasoc ${site}; include ${site}${technicalFiles.nginx}; }
}
`,
    args: (config, own) => ['-p', own, '-e', `${own}/error.log`, '-c', config],
  },
  apache2: {
    program: '/usr/sbin/apache2',
    config: ({ site, at, own }, port) => `ServerRoot ${own}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/error.log
DefaultRuntimeDir ${own}
${['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'setenvif', 'autoindex']
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /dev/null
DocumentRoot ${at.decoded === '/' ? site : own}
${at.decoded === '/' ? '' : `Alias ${quoted(at.decoded)} ${quoted(`${site}/`)}`}
<Directory ${site}>
  Require all granted
  Options Indexes FollowSymLinks
  AllowOverride FileInfo
</Directory>
`,
    args: (config) => ['-DFOREGROUND', '-f', config],
  },
  caddy: {
    program: '/usr/bin/caddy',
    config: ({ site, own }, port) => `{
  admin off
  auto_https off
  storage file_system ${own}/storage
  log {
    output discard
  }
}
http://127.0.0.1:${port}, http://localhost:${port} {
  bind 127.0.0.1
  root * ${site}
  import ${site}${technicalFiles.caddy}
}
`,
    args: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
} as const satisfies Record<string, Kind>;

/** Whether the program of a server is on this machine. */
export function isInstalled(name: keyof typeof webServers): boolean {
  return existsSync(webServers[name].program);
}

/** Starts a server, and waits until it answers. Rejects with what it said when it ends instead. */
export async function startWebServer(name: keyof typeof webServers, place: Place): Promise<WebServer> {
  const { program, config, args }: Kind = webServers[name];
  const port = await freePort();
  mkdirSync(place.own, { recursive: true });
  const file = join(place.own, 'config');
  writeFileSync(file, config(place, port));
  const child = spawn(program, args(file, place.own), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { HOME: place.own },
  });
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let waited = 0; !(await answers(origin)); waited += 50) {
    const log = join(place.own, 'error.log');
    if (child.exitCode !== null || waited > 10_000)
      throw new Error(`${name}: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
    await setTimeout(50);
  }
  return { origin, close: () => end(child) };
}

/** Lets servers that run as another user read below a folder. */
export function readableByAll(folder: string): void {
  chmodSync(folder, 0o755);
}

async function answers(origin: string): Promise<boolean> {
  try {
    await (await fetch(origin)).text();
    return true;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

/** A port that nobody listens to. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
