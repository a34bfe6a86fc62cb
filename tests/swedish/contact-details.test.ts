/** Contact details in texts: the shapes that are sure, and what only looks like them. */
import { expect, test } from 'vitest';
import { findContactDetails } from '../../src/swedish/contact-details.ts';

/** What is found in a text, as it is written. */
function foundIn(text: string): string[] {
  return findContactDetails(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

test.for<[text: string, ...found: string[]]>([
  ['Skriv till anna.ek@example.org.', 'email anna.ek@example.org'],
  ['[Skriv](mailto:anna@example.org)', 'email anna@example.org'],
  ['anna (at) example.org, bo[snabel-a]example.org', 'email anna (at) example.org', 'email bo[snabel-a]example.org'],
  ['0701234567', 'phone 0701234567'],
  ['070-123 45 67', 'phone 070-123 45 67'],
  ['070 123 45 67', 'phone 070 123 45 67'],
  ['070/123 45 67', 'phone 070/123 45 67'],
  ['0701-23 45 67', 'phone 0701-23 45 67'],
  ['+46 70 123 45 67', 'phone +46 70 123 45 67'],
  ['+46 (0)70-123 45 67', 'phone +46 (0)70-123 45 67'],
  ['0046701234567', 'phone 0046701234567'],
  ['070\u00a0123\u00a045\u00a067', 'phone 070\u00a0123\u00a045\u00a067'],
  ['Tel. 042-10 50 00.', 'phone 042-10 50 00'],
  ['08-123 456 78', 'phone 08-123 456 78'],
  ['(042) 10 50 00', 'phone (042) 10 50 00'],
  ['0430-123 45', 'phone 0430-123 45'],
  ['Bo bor på Storgatan 5 B nu.', 'home Storgatan 5 B'],
  ['Hon flyttar till Södra Vägen 12.', 'home Södra Vägen 12'],
  ['Hemadress: Ekstigen 3', 'home Ekstigen 3'],
])('%s', ([text, ...found]) => {
  expect(foundIn(text)).toEqual(found);
});

test.for([
  'info@ria.example och styrelsen.ria@ria.example',
  'https://prov.example/070-1234567 och https://prov.example/@anna',
  'kl 0800-1200, 08:00-12:00, 08.30-10.00',
  '2017-01-16, 01-02 2017, 07 01 2017',
  '0-10 000 kr, 10 000-20 000 kr, 0,5 till 0,75',
  'Organisationsnummer 802000-1234, dnr 2017/0123',
  'Vi ses på Storgatan 5.',
  'Gruppen bor kvar. Vi ses på Storgatan 5.',
])('%s has none', (text) => {
  expect(foundIn(text)).toEqual([]);
});

test('one detail has one key, however it is written', () => {
  const keys = ['070-123 45 67', '+46 70 123 45 67', '0046701234567', '+46(0)701234567'].map(
    (text) => findContactDetails(text)[0]?.key,
  );
  expect(new Set(keys)).toEqual(new Set(['0701234567']));
});
