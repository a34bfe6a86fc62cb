/** The file `~/.ssh/known_hosts` of OpenSSH (sshd(8), «SSH_KNOWN_HOSTS FILE FORMAT»): which server has which key. */
import { createHmac } from 'node:crypto';

/** What is known of the key that a server shows. */
export type Verdict = 'known' | 'unknown' | 'changed' | 'revoked';

/** A line that is about a server. */
interface HostKey {
  type: string;
  key: string;
  isRevoked: boolean;
}

/** The algorithms by which servers prove that they have a key of a kind; other kinds can't be asked for. */
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  'ssh-ed25519': ['ssh-ed25519'],
  'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
  'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
  'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
  'ssh-rsa': ['rsa-sha2-512', 'rsa-sha2-256'],
};

/** The lines of a file that are about a server. */
export function keysOf(text: string, host: string, port: number): HostKey[] {
  const name = (port === 22 ? host : `[${host}]:${port}`).toLowerCase();
  return text.split(/\r?\n/).flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const marker = words[0]?.startsWith('@') ? words.shift() : undefined;
    const [hosts = '', type, key] = words;
    // the keys of authorities sign those of servers, which is not looked at here
    if (hosts.startsWith('#') || !type || !key || marker === '@cert-authority' || !isAbout(hosts, name)) return [];
    return [{ type, key, isRevoked: marker === '@revoked' }];
  });
}

/** What is known of a key, as it is sent by the server. */
export function verdictOf(keys: readonly HostKey[], shown: Uint8Array): Verdict {
  const key = Buffer.from(shown).toString('base64');
  if (keys.some((each) => each.isRevoked && each.key === key)) return 'revoked';
  const valid = keys.filter(({ isRevoked }) => !isRevoked);
  if (valid.some((each) => each.key === key)) return 'known';
  return valid.length > 0 ? 'changed' : 'unknown';
}

/** The algorithms to ask a server for, so that it shows a key of the kinds that are known; undefined for any. */
export function algorithmsFor(keys: readonly HostKey[]): string[] | undefined {
  const types = keys.filter(({ isRevoked }) => !isRevoked).flatMap(({ type }) => ALGORITHMS[type] ?? []);
  return types.length > 0 ? [...new Set(types)] : undefined;
}

function isAbout(hosts: string, name: string): boolean {
  if (hosts.startsWith('|1|')) {
    const [, , salt = '', hash] = hosts.split('|');
    return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
  }
  const patterns = hosts.toLowerCase().split(',');
  if (patterns.some((pattern) => pattern.startsWith('!') && fits(pattern.slice(1), name))) return false;
  return patterns.some((pattern) => fits(pattern, name));
}

function fits(pattern: string, name: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(name);
}
