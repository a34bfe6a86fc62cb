/** Payloads in every place that an author writes: nothing runs and nothing is asked of others. All of them: `npm run harden -- payloads`. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import * as accessibility from '../../src/content/accessibility-schema.ts';
import * as erased from '../../src/content/erased.ts';
import * as schemas from '../../src/content/schema.ts';
import { payloads } from '../support/payloads/all.ts';
import { documents } from '../support/payloads/full-archive.ts';
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

  test('a polyglot in all places runs nothing, asks no other host, and is text in messages, calendars and data', async () => {
    const payload = payloads.find(({ kind }) => kind === 'all at once');
    if (!payload) throw new Error('It has another name');
    const { placed, pages, ...faults } = await tryPayload(payload, browser, 'swedish', 'without');
    expect(placed).toBeGreaterThan(120);
    expect(pages).toBeGreaterThan(50);
    expect(faults).toMatchObject({ executed: [], requests: [], violations: [], unsafe: [] });
  }, 240_000);
});
