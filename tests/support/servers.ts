/** Servers of the machine, started for a test on ports of 127.0.0.1 that are free, and stopped after it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './web-servers.ts';

/** Where programs are that only administrators have in their path. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/local/sbin'];

/** A server that runs. */
export interface Server {
  port: number;
  stop(): Promise<void>;
}

/** The path of a program; undefined when it is not installed. */
export function programAt(name: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** sshd, with the command line of ssh that gets in and the user that it lets in. */
export interface Sshd extends Server {
  ssh: string;
  user: string;
}

/** Starts sshd for the user who runs the tests; `path` is where programs are looked for there. */
export async function startSshd(path = process.env['PATH']): Promise<Sshd> {
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-sshd-'));
  const port = await freePort();
  for (const key of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)]);
  // sshd asks for it when root starts it; Debian's own service makes it
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const config = [
    'ListenAddress 127.0.0.1',
    `Port ${port}`,
    `HostKey ${join(folder, 'host')}`,
    `AuthorizedKeysFile ${join(folder, 'user.pub')}`,
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin prohibit-password',
    'StrictModes no',
    'PidFile none',
    'MaxStartups 100',
    'Subsystem sftp internal-sftp',
    // without what the user's own shell does first, which takes its time
    `SetEnv HOME=${folder} PATH=${path}`,
  ];
  writeFileSync(join(folder, 'sshd_config'), `${config.join('\n')}\n`);
  const options = [
    `-p ${port} -i ${join(folder, 'user')} -F /dev/null -o IdentitiesOnly=yes`,
    // the quickest that both ends have: a test makes many connections
    '-o KexAlgorithms=curve25519-sha256 -o Ciphers=aes128-gcm@openssh.com',
    `-o UserKnownHostsFile=${join(folder, 'known')} -o StrictHostKeyChecking=accept-new -o LogLevel=ERROR`,
  ];
  const child = spawn(programAt('sshd') ?? 'sshd', ['-D', '-e', '-f', join(folder, 'sshd_config')], {
    stdio: 'ignore',
  });
  const server = await started(child, port, folder);
  return { ...server, ssh: `ssh ${options.join(' ')}`, user: userInfo().username };
}

/** Starts nginx with a folder as the root of its only site. */
export async function startNginx(root: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
pid "${folder}/pid";
error_log "${folder}/error.log";
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  keepalive_requests 1000000;
  ${temporary.map((name) => `${name}_temp_path "${folder}/${name}";`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root "${root}";
    index index.html;
  }
}
`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  return started(spawn(programAt('nginx') ?? 'nginx', args, { stdio: 'ignore' }), port, folder);
}

/** A server when it answers. */
async function started(child: ChildProcess, port: number, folder: string): Promise<Server> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // also when a test is broken off
  const kill = () => void child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 200 || child.exitCode !== null) {
      await stop();
      throw new Error(`A server did not start: ${child.spawnargs.join(' ')}`);
    }
    await setTimeout(25);
  }
  return { port, stop };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
