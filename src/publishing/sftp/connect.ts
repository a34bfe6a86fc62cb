/** Connects to a server by SFTP, once it has shown a key that is known. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import SftpClient from 'ssh2-sftp-client';
import { UsageError } from '../../site/usage-error.ts';
import { credentialsOf } from './credentials.ts';
import { algorithmsFor, keysOf, type Verdict, verdictOf } from './known-hosts.ts';
import { PASSWORD, type SftpAddress } from './sftp-address.ts';

/** How long to wait for an answer while connecting, in ms. */
const PATIENCE = 20_000;
/** How often a sign of life is sent, in ms: some servers end a connection that is quiet. */
const SIGN_OF_LIFE = 15_000;

/** A connection. Rejects with a {@link UsageError} when there can be none, and before any secret is sent to a server that is not known. */
export async function connect(address: SftpAddress): Promise<SftpClient> {
  const { host, port, user } = address;
  const ssh = join(homedir(), '.ssh');
  const known = join(ssh, 'known_hosts');
  const keys = keysOf(existsSync(known) ? readFileSync(known, 'utf8') : '', host, port);
  const algorithms = algorithmsFor(keys);
  let shown: { verdict: Verdict; fingerprint: string } | undefined;
  const ignored = (): void => {};
  const client = new SftpClient('oppnasoc', { error: ignored, end: ignored, close: ignored });
  try {
    await client.connect({
      username: user,
      authHandler: credentialsOf(user, ssh, process.env),
      ...(algorithms && { algorithms: { serverHostKey: algorithms as never } }),
      readyTimeout: PATIENCE,
      keepaliveInterval: SIGN_OF_LIFE,
      hostVerifier: (key: Buffer) => {
        shown = { verdict: verdictOf(keys, key), fingerprint: fingerprintOf(key) };
        return shown.verdict === 'known';
      },
      // each of many small questions is sent in parts, and TCP would keep the last until the first is acknowledged: 40 ms.
      // Last, so that nothing can fail before the client listens to it
      sock: createConnection({ host, port, noDelay: true }),
    });
    return client;
  } catch (cause) {
    await client.end().catch(ignored);
    throw refusal(address, cause, shown);
  }
}

/** As `ssh` and `ssh-keygen -l` write it. */
function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

function refusal(
  { place, host, port, user }: SftpAddress,
  cause: unknown,
  shown: { verdict: Verdict; fingerprint: string } | undefined,
): UsageError {
  const name = port === 22 ? host : `[${host}]:${port}`;
  const ssh = `ssh ${port === 22 ? '' : `-p ${port} `}${user}@${host}`;
  const says = cause instanceof Error ? cause.message.replace(/^getConnection: /, '') : String(cause);
  const not = `Det går inte att publicera på ${place}`;
  if (shown?.verdict === 'unknown')
    return new UsageError(
      `${not}: serverns nyckel är okänd (${shown.fingerprint}) – en nyckel i ~/.ssh/known_hosts väntades, så att lösenord och filer inte hamnar hos någon annan – jämför den med den som webbhotellet uppger, kör ”${ssh}” och svara yes om de är lika.`,
    );
  if (shown?.verdict === 'changed' || shown?.verdict === 'revoked')
    return new UsageError(
      `${not}: servern visar en annan nyckel än förut (${shown.fingerprint}) – den i ~/.ssh/known_hosts väntades – fråga webbhotellet om de har bytt nyckel. Har de det, ta bort den gamla med ”ssh-keygen -R ${name}” och kör ”${ssh}”.`,
    );
  if (/authentication methods failed|Too many authentication/i.test(says))
    return new UsageError(
      `${not}: servern godtar inte kontot ${user} – en nyckel i ssh-agenten eller i ~/.ssh, eller ett lösenord i miljövariabeln ${PASSWORD}, väntades – kontrollera kontots namn, och att nyckeln eller lösenordet är kontots. En nyckel med lösenfras läggs i agenten med ”ssh-add”.`,
    );
  if (/no matching/i.test(says))
    return new UsageError(
      `${not}: servern har ingen nyckel av det slag som står i ~/.ssh/known_hosts – samma nyckel som förut väntades – fråga webbhotellet om de har bytt nyckel. Har de det, ta bort den gamla med ”ssh-keygen -R ${name}” och kör ”${ssh}”.`,
    );
  return new UsageError(
    `${not}: ${host} svarar inte som väntat på port ${port} (${says}) – en server för SFTP väntades – kontrollera adressen och porten.`,
  );
}
