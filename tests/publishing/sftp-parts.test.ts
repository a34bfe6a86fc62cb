/** What publishing by SFTP decides before anything is sent: the address, the known servers, the credentials, the order. */

import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { credentialsOf } from '../../src/publishing/sftp/credentials.ts';
import { algorithmsFor, keysOf, verdictOf } from '../../src/publishing/sftp/known-hosts.ts';
import { planOf } from '../../src/publishing/sftp/plan.ts';
import { parseSftpAddress } from '../../src/publishing/sftp/sftp-address.ts';
import { temporaryFolder } from '../support/content-folder.ts';

describe('an address', () => {
  test.for([
    ['sftp://anna@prov.example/var/www/arkiv/', 'anna', 'prov.example', 22, '/var/www/arkiv'],
    ['sftp://anna@prov.example:2222/~/public_html', 'anna', 'prov.example', 2222, 'public_html'],
    ['sftp://anna%40foren@[::1]/a%20b', 'anna@foren', '::1', 22, '/a b'],
  ] as const)('%s is read', ([place, user, host, port, folder]) => {
    expect(parseSftpAddress(place)).toEqual({ place, user, host, port, folder });
  });

  test.for([
    ['sftp://prov.example', 'har ingen mapp'],
    ['sftp://prov.example/~/', 'har ingen mapp'],
    ['sftp:prov', 'går inte att läsa'],
    ['sftp://prov.example/100%', '/100% går inte att läsa'],
    ['sftp://an%na@prov.example/a', 'går inte att läsa'],
  ] as const)('%s is refused: %s', ([place, why]) => {
    expect(() => parseSftpAddress(place)).toThrow(why);
  });

  test('with a password is refused, with where to write it', () => {
    expect(() => parseSftpAddress('sftp://anna:hemligt@prov.example/a')).toThrow(
      /skriv det i miljövariabeln OPPNASOC_SFTP_PASSWORD\.$/,
    );
  });
});

describe('a known server', () => {
  const key = Buffer.from('nyckeln');
  const blob = key.toString('base64');
  const hashed = (host: string): string => {
    const salt = Buffer.from('salt').toString('base64');
    return `|1|${salt}|${createHmac('sha1', Buffer.from('salt')).update(host).digest('base64')}`;
  };

  test.for<[line: string, verdict: string, port?: number]>([
    [`prov.example ssh-ed25519 ${blob}`, 'known'],
    [`annan.example,PROV.example ssh-ed25519 ${blob} anna@dator`, 'known'],
    [`*.example ssh-ed25519 ${blob}`, 'known'],
    [`!prov.example,*.example ssh-ed25519 ${blob}`, 'unknown'],
    [`${hashed('prov.example')} ssh-ed25519 ${blob}`, 'known'],
    [`${hashed('annan.example')} ssh-ed25519 ${blob}`, 'unknown'],
    [`[prov.example]:2222 ssh-ed25519 ${blob}`, 'unknown'],
    [`[prov.example]:2222 ssh-ed25519 ${blob}`, 'known', 2222],
    [`prov.example ssh-ed25519 ${blob}`, 'unknown', 2222],
    [`prov.example ssh-ed25519 ${Buffer.from('en annan').toString('base64')}`, 'changed'],
    [`@revoked prov.example ssh-ed25519 ${blob}`, 'revoked'],
    [`@cert-authority *.example ssh-ed25519 ${blob}`, 'unknown'],
    [`# prov.example ssh-ed25519 ${blob}`, 'unknown'],
  ])('by the line «%s» is %s', ([line, verdict, port = 22]) => {
    expect(verdictOf(keysOf(`\n${line}\r\n`, 'prov.example', port), key)).toBe(verdict);
  });

  test('is asked for a key of a kind that is known', () => {
    const keys = keysOf(
      'prov.example ssh-rsa AAAA\nprov.example ssh-ed25519 BBBB\nprov.example sk-ssh-ed25519@openssh.com CCCC\n',
      'prov.example',
      22,
    );
    expect(algorithmsFor(keys)).toEqual(['rsa-sha2-512', 'rsa-sha2-256', 'ssh-ed25519']);
    expect(algorithmsFor([])).toBeUndefined();
  });
});

test('an account has the keys of its agent, those without a passphrase, and the password of the environment', () => {
  const folder = temporaryFolder();
  const make = (type: string, passphrase: string, ...form: string[]): void =>
    void execFileSync('ssh-keygen', ['-q', '-t', type, '-N', passphrase, '-f', join(folder, `id_${type}`), ...form]);
  make('ed25519', '');
  make('ecdsa', 'hemlig fras');
  make('rsa', 'hemlig fras', '-m', 'PEM', '-b', '2048');
  const types = (environment: Record<string, string>): string[] =>
    credentialsOf('anna', folder, environment).map(({ type }) => type);
  expect(types({})).toEqual(['publickey']);
  expect(types({ SSH_AUTH_SOCK: '/agent', OPPNASOC_SFTP_PASSWORD: 'ord' })).toEqual([
    'agent',
    'publickey',
    'password',
    'keyboard-interactive',
  ]);
});

describe('the plan', () => {
  const files = (...paths: string[]) => paths.map((path) => ({ path, sha256: path, size: 1 }));
  const nothing = { files: [], kept: [], unsure: [] };

  test('sends what pages need before the pages, the start page after them, and the record of addresses last', () => {
    const site = files(
      '404.html',
      'assets/style.1.css',
      'bilagor/a.html',
      'bilagor/a.pdf',
      'data/addresses.json',
      'feed.xml',
      'index.html',
      'om/index.html',
      'pagefind/0123456789abcdef/pagefind.js',
      'pagefind/current.json',
    );
    expect(planOf(nothing, site).steps).toEqual([
      ['assets/style.1.css', 'pagefind/0123456789abcdef/pagefind.js'],
      ['bilagor/a.html', 'bilagor/a.pdf'],
      ['feed.xml', 'pagefind/current.json'],
      ['404.html', 'om/index.html'],
      ['index.html'],
      ['data/addresses.json'],
    ]);
  });

  test('sends again whatever an interrupted publication may have changed, and removes what it may have left', () => {
    const known = { files: files('a/index.html', 'b/index.html'), kept: [], unsure: ['a/index.html', 'c/index.html'] };
    expect(planOf(known, files('a/index.html', 'b/index.html'))).toEqual({
      steps: [['a/index.html']],
      kept: [],
      inTheWay: [],
      removed: ['c/index.html'],
    });
  });

  test('removes first what lies where a folder or a file will be', () => {
    const known = { ...nothing, files: files('bilagor/a', 'bilagor/b/c', 'gammal/index.html') };
    expect(planOf(known, files('bilagor/a/d', 'bilagor/b'))).toMatchObject({
      inTheWay: ['bilagor/a', 'bilagor/b/c'],
      removed: ['gammal/index.html'],
    });
  });
});
