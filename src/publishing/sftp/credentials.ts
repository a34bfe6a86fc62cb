/** What an account proves itself with: the keys of the agent, those in `~/.ssh`, the password of the environment. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORD } from './sftp-address.ts';

/** A way to prove oneself, as ssh2 has it. */
export type Credential =
  | { type: 'agent'; username: string; agent: string }
  | { type: 'publickey'; username: string; key: Buffer }
  | { type: 'password'; username: string; password: string }
  | { type: 'keyboard-interactive'; username: string; prompt: Prompt };

/** Answers what a server asks for. */
type Prompt = (
  name: string,
  instructions: string,
  language: string,
  questions: readonly { echo?: boolean | undefined }[],
  answer: (answers: string[]) => void,
) => void;

/** The names of the keys that `ssh` uses too. */
const NAMES = ['id_ed25519', 'id_ecdsa', 'id_rsa'];

/** All that there is, in the order in which it is tried. Keys with a passphrase are left to the agent. */
export function credentialsOf(
  username: string,
  ssh: string,
  environment: Readonly<Record<string, string | undefined>>,
): Credential[] {
  const agent = environment['SSH_AUTH_SOCK'];
  const password = environment[PASSWORD];
  const keys = NAMES.map((name) => join(ssh, name))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file))
    .filter((key) => !hasPassphrase(key.toString('latin1')));
  return [
    ...(agent ? [{ type: 'agent', username, agent } as const] : []),
    ...keys.map((key) => ({ type: 'publickey', username, key }) as const),
    ...(password
      ? [
          { type: 'password', username, password } as const,
          { type: 'keyboard-interactive', username, prompt: answerWith(password) } as const,
        ]
      : []),
  ];
}

/** Many web hosts ask for the password as a question, whose answer is not shown. */
function answerWith(password: string): Prompt {
  return (_name, _instructions, _language, questions, answer) =>
    answer(questions.map(({ echo }) => (echo ? '' : password)));
}

/** Whether a private key is encrypted, in the form of OpenSSH or in an older one. */
function hasPassphrase(key: string): boolean {
  const [, body] = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END/.exec(key) ?? [];
  if (body === undefined) return key.includes('ENCRYPTED');
  // «openssh-key-v1», a zero, the length of the cipher's name, the name
  return Buffer.from(body, 'base64').subarray(19, 23).toString('latin1') !== 'none';
}
