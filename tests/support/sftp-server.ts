/** A real sshd on loopback that speaks SFTP and nothing else, with an account for the tests: this process's own. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { programAt } from './servers.ts';
import { freePort } from './web-servers.ts';

/** How long to wait until it answers, in ms. */
const PATIENCE = 10_000;

/** Whether this machine has what it takes. */
export const hasSshd = programAt('sshd') !== undefined;

/** A server that runs. */
export interface SftpServer {
  port: number;
  /** A home folder for those who connect, with `.ssh`: a key that the server takes, and the key of the server. */
  home: string;
  /** The beginning of an address, «sftp://root@127.0.0.1:2222». */
  address: string;
  stop(): Promise<void>;
}

/** Starts a server; `options` are those of sftp-server(8), «-P posix-rename». */
export async function startSftpServer(options = ''): Promise<SftpServer> {
  const folder = mkdtempSync(join(tmpdir(), 'oppnasoc-sshd-'));
  const home = join(folder, 'home');
  mkdirSync(join(home, '.ssh'), { recursive: true });
  // sshd asks for it when root starts it
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const hostKey = join(folder, 'host');
  const ownKey = join(home, '.ssh/id_ed25519');
  for (const file of [hostKey, ownKey]) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  const port = await freePort();
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${hostKey}`,
    `AuthorizedKeysFile ${ownKey}.pub`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin yes',
    'UseDNS no',
    // the tests connect often
    'MaxStartups 100',
    'Subsystem sftp internal-sftp',
    `ForceCommand internal-sftp ${options}`,
  ];
  const config = join(folder, 'sshd_config');
  writeFileSync(config, `${lines.join('\n')}\n`);
  const sshd = spawn(programAt('sshd') ?? 'sshd', ['-D', '-e', '-f', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  // also when a test is broken off
  const kill = () => void sshd.kill();
  process.once('exit', kill);
  let said = '';
  sshd.stderr.on('data', (text) => {
    said += text;
  });
  const until = Date.now() + PATIENCE;
  while (!said.includes('Server listening')) {
    if (sshd.exitCode !== null || Date.now() > until) throw new Error(`sshd did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [type, key] = readFileSync(`${hostKey}.pub`, 'utf8').split(' ');
  writeFileSync(join(home, '.ssh/known_hosts'), `[127.0.0.1]:${port} ${type} ${key}\n`);
  return {
    port,
    home,
    address: `sftp://${userInfo().username}@127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => sshd.once('close', resolve));
      process.off('exit', kill);
      kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
