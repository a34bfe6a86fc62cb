/** A preview of files of its own, for all tests of a file. */
import { mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { type Preview, preview } from '../../src/site/preview/preview.ts';
import { type Files, writeFiles } from './content-folder.ts';
import { lastingFolder } from './lasting-folder.ts';
import { freePort } from './web-servers.ts';

/** How long a test waits before it gives up. */
export const PATIENCE = { timeout: 30_000, interval: 20 };

/** A running preview; `said` is what it has printed. */
export interface OpenPreview {
  preview: Preview;
  content: string;
  said: string[];
  /** Writes files into its content. */
  save(files: Files): void;
  /** What a path of the site is answered with; nothing when nothing is there. */
  textOf(path: string): Promise<string>;
  /** Waits until the text at a path has some words. */
  untilHas(path: string, words: string): Promise<void>;
  /** Waits until some words have been printed. */
  untilSaid(words: string): Promise<void>;
  close(): Promise<void>;
}

/** Shows files as of a day. */
export async function openPreview(files: Files, today = '2017-06-30' as CalendarDate): Promise<OpenPreview> {
  const { folder, remove } = lastingFolder();
  const content = join(folder, 'content');
  mkdirSync(content);
  writeFiles(content, files);
  const said: string[] = [];
  const options = { content, output: join(folder, 'none'), today, port: await freePort() };
  const running = await preview(options, (text) => said.push(text));
  const textOf = async (path: string): Promise<string> => {
    const response = await fetch(running.url + path);
    return response.ok || response.status >= 500 ? await response.text() : '';
  };
  return {
    preview: running,
    content,
    said,
    save: (some) => writeFiles(content, some),
    textOf,
    untilHas: (path, words) => expect.poll(() => textOf(path), PATIENCE).toContain(words),
    untilSaid: (words) => expect.poll(() => said.join('\n'), PATIENCE).toContain(words),
    async close() {
      await running.close();
      remove();
    },
  };
}

/** An answer as it stands on the wire. */
export interface RawAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

/** What a request is answered with, as it is: `fetch` mends addresses, and sets the host itself. */
export function raw(
  url: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      done({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    sent.on('error', fail).end();
  });
}
