/** Files on a server that can't rename one over another, when the connection ends between any two of its answers. */
import type SftpClient from 'ssh2-sftp-client';
import { expect, test } from 'vitest';
import { RemoteFolder } from '../../src/publishing/sftp/remote-folder.ts';

/** What a client does on `files`, until it has done so many things. */
function clientOn(files: Map<string, string>, most = Number.POSITIVE_INFINITY): { client: SftpClient; done: number } {
  const state = { client: {} as SftpClient, done: 0 };
  const counted =
    (work: (...names: string[]) => unknown) =>
    async (...names: never[]): Promise<unknown> => {
      if (state.done >= most) throw new Error('Connection lost');
      state.done += 1;
      return work(...names);
    };
  const take = (name: string): string => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`${name} is not there`);
    files.delete(name);
    return text;
  };
  Object.assign(state.client, {
    exists: counted((name = '') => files.has(name) && '-'),
    get: counted((name = '') => {
      const text = files.get(name);
      if (text === undefined) throw new Error(`No such file ${name}`);
      return Buffer.from(text);
    }),
    put: counted((text = '', name = '') => files.set(name, String(text))),
    delete: counted((name = '') => files.delete(name)),
    posixRename: counted(() => {
      throw new Error('Server does not support this extended request');
    }),
    rename: counted((from = '', to = '') => {
      if (files.has(to)) throw new Error(`${to} is there`);
      files.set(to, take(from));
    }),
  });
  return state;
}

type Change = (folder: RemoteFolder) => Promise<void>;

/** What can be read after a change that was begun on a file with a text, wherever the connection ended; then it is made again, whole. */
async function readAfter(change: Change): Promise<Set<string | undefined>> {
  const found = new Set<string | undefined>();
  for (let most = 0; ; most += 1) {
    const files = new Map([['/srv/a', 'gammal']]);
    const broken = await change(new RemoteFolder(clientOn(files, most).client, '/srv', 'sftp://prov')).catch(
      (cause: Error) => cause.message,
    );
    found.add(await new RemoteFolder(clientOn(files).client, '/srv', 'sftp://prov').read('a'));
    if (broken === undefined) return found;
    const again = new RemoteFolder(clientOn(files).client, '/srv', 'sftp://prov');
    await change(again);
    const whole = await again.read('a');
    expect([...files].filter(([name]) => !name.includes('.ht-'))).toEqual(
      whole === undefined ? [] : [['/srv/a', whole]],
    );
  }
}

test('a file that is replaced is the old one or the new one', async () => {
  expect(await readAfter((folder) => folder.write('a', Buffer.from('ny')))).toEqual(new Set(['gammal', 'ny']));
});

test('a file that is removed is the old one or gone, also when an older one was left aside', async () => {
  const change: Change = async (folder) => {
    await folder.write('a', Buffer.from('gammal'));
    await folder.remove('a');
  };
  expect(await readAfter(change)).toEqual(new Set(['gammal', undefined]));
});

test('a file that goes after it was seen is read where it is now, or is none', async () => {
  for (const [change, text] of [
    [(folder) => folder.remove('a'), undefined],
    [(folder) => folder.write('a', Buffer.from('ny')), 'ny'],
  ] as [Change, string | undefined][]) {
    const files = new Map([['/srv/a', 'gammal']]);
    const { client } = clientOn(files);
    const get = client.get.bind(client);
    let isFirst = true;
    client.get = (async (name: string) => {
      if (isFirst) {
        isFirst = false;
        files.delete(name);
        await change(new RemoteFolder(clientOn(files).client, '/srv', 'sftp://prov'));
      }
      return get(name);
    }) as SftpClient['get'];
    expect(await new RemoteFolder(client, '/srv', 'sftp://prov').read('a')).toBe(text);
  }
});
