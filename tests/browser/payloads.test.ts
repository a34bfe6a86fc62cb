/** Payloads in every place that an author writes: nothing runs and nothing is asked of others. All of them: `npm run harden -- payloads`. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveStatic } from '../../scripts/static-server.ts';
import * as accessibility from '../../src/content/accessibility-schema.ts';
import * as erased from '../../src/content/erased.ts';
import * as schemas from '../../src/content/schema.ts';
import { contentFolder } from '../support/content-folder.ts';
import { payloads } from '../support/payloads/all.ts';
import { documents } from '../support/payloads/full-archive.ts';
import { IN_FRAMES, runsOf } from '../support/payloads/in-browser.ts';
import { unsafeFiles } from '../support/payloads/other-files.ts';
import { fieldsWithoutValue, places } from '../support/payloads/places.ts';
import { tryPayload } from '../support/payloads/trial.ts';

describe('the places', () => {
  test('are all fields of all schemas', () => {
    const exported: unknown[] = Object.values({ ...schemas, ...accessibility, ...erased });
    const all = exported.filter((value) => typeof value === 'object' && value !== null && 'kind' in value);
    expect(all.length).toBeGreaterThan(9);
    const written = new Set<unknown>(documents.map(({ schema }) => schema));
    expect(all.filter((schema) => !written.has(schema))).toEqual([]);
    expect(fieldsWithoutValue()).toEqual([]);
  });

  test('are each one', () => {
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(150);
  });
});

test('the payloads are of at least 223 kinds', () => {
  expect(new Set(payloads.map(({ kind }) => kind)).size).toBe(payloads.length);
  expect(new Set(payloads.map(({ text }) => text)).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(223);
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test('what would run, load or break out is seen', async () => {
    const page = (body: string): string => `<!doctype html><title>x</title><ol id="_hits"><li>${body}</ol>`;
    const folder = contentFolder({
      'index.html': page('<img src=x onerror=ran()><b onclick=ran()>x</b><a href=" java\tscript:ran()">x</a>'),
      '404.html': page('<script>alert(1)</script><img src=https://elsewhere.invalid/x.png>'),
      'sok/index.html': page('x'),
      'robots.txt': 'User-agent: *\n',
      'feed.xml':
        '<rss><channel><item><description>&lt;script&gt;ran()&lt;/script&gt;</description></item></channel></rss>',
      'mote.ics': 'BEGIN:VCALENDAR\r\nATTACH:https://elsewhere.invalid/x\r\nEND:VCALENDAR\r\n',
      'data/archive.json': '{"a":1}x',
      _redirects: '/* https://elsewhere.invalid/:splat 302\n',
    });
    const server = await serveStatic({ folder, headers: IN_FRAMES });
    onTestFinished(() => server.close());
    const message = { file: 'm.md', line: 1, column: 1, severity: 'error', rule: 'x', message: 'a\u202eb' } as const;
    const { executed, requests } = await runsOf(
      browser,
      { url: server.url, folder, address: server.url },
      [message],
      'without',
    );
    expect(executed).toEqual(
      expect.arrayContaining([
        '/index.html: ran()',
        'index.html: <IMG onerror=ran()>',
        'index.html: <B onclick=ran()>',
        'index.html: <A href= java\tscript:ran()>',
        'dialog 1',
        '/404.html: ran()',
      ]),
    );
    expect(requests).toContain('/404.html: https://elsewhere.invalid/x.png');
    expect(unsafeFiles(folder).map((fault) => fault.replace(/: .*/, ''))).toEqual(
      expect.arrayContaining(['/mote.ics', '/data/archive.json', '/_redirects']),
    );
  });

  test('a polyglot in all places runs nothing, asks no other host, and is text in messages, calendars and data', async () => {
    const payload = payloads.find(({ kind }) => kind === 'all at once');
    if (!payload) throw new Error('It has another name');
    const { placed, pages, ...faults } = await tryPayload(payload, browser, 'swedish', 'without');
    expect(placed).toBeGreaterThan(120);
    expect(pages).toBeGreaterThan(50);
    expect(faults).toMatchObject({ executed: [], requests: [], violations: [], unsafe: [] });
  }, 240_000);
});
