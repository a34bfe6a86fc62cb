/** `security.txt`: made from site.yaml, watched by the check. */
import { expect, test } from 'vitest';
import { buildSite } from '../support/built-site.ts';
import { small } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

const PATH = '.well-known/security.txt';

/** The small archive with lines about security. */
const withSecurity = (lines: string, url = 'https://prov.example/') => ({
  ...small,
  'site.yaml': `title: Provarkivet\nurl: ${url}\n${lines}`,
});
const lines = (contact: string, expires = '2018-05-31') => `security:\n  contact: ${contact}\n  expires: ${expires}\n`;

test.for([
  ['fel@prov.example', 'mailto:fel@prov.example'],
  ['mailto:fel@prov.example', 'mailto:fel@prov.example'],
  ['https://prov.example/fel', 'https://prov.example/fel'],
  ['+46 10-000 00 00', 'tel:+46100000000'],
] as const)('%s is the contact %s', async ([written, uri]) => {
  const site = await buildSite(withSecurity(lines(`"${written}"`)));
  expect(site.get(PATH)).toBe(
    `Contact: ${uri}\nExpires: 2018-05-31T23:59:59Z\nPreferred-Languages: sv, en\nCanonical: https://prov.example/.well-known/security.txt\n`,
  );
});

test('below a path the file says that it lies there', async () => {
  const site = await buildSite(withSecurity(lines('fel@prov.example'), 'https://example.org/arkiv'));
  expect(site.get(PATH)).toContain('Canonical: https://example.org/arkiv/.well-known/security.txt\n');
});

test('the lines may be in Swedish', async () => {
  const site = await buildSite(withSecurity('säkerhet:\n  kontakt: fel@prov.example\n  gäller till: 2018-05-31\n'));
  expect(site.get(PATH)).toContain('Contact: mailto:fel@prov.example\nExpires: 2018-05-31T');
});

test('without a contact there is no such file', async () => {
  expect((await buildSite(small)).has(PATH)).toBe(false);
});

test.for([
  'ring oss',
  'http://prov.example/fel',
  'javascript:alert(1)',
  '010-000 00 00',
  'fel@prov',
  'a@b.se\\nExpires: x',
])('«%s» is no contact', (written) => {
  const [line] = problemLines(withSecurity(lines(`"${written}"`)));
  expect(line).toMatch(/^content\/site\.yaml:4:12 fel: .* är inget sätt att höra av sig – en e-postadress, /);
});

test.for([
  ['security:\n  contact: fel@prov.example\n', 'Dagen saknas – den sista dagen som kontakten gäller väntades'],
  ['security:\n  expires: 2018-05-31\n', 'Kontakten saknas – hur man berättar om en säkerhetsbrist väntades'],
  [lines('fel@prov.example', 'snart'), '”snart” är inget datum'],
] as const)('%s is told of', ([written, message]) => {
  const [line = ''] = problemLines(withSecurity(written));
  expect(line).toContain(` fel: ${message}`);
});

test.for([
  ['2018-04-30', undefined],
  ['2018-05-01', 'gäller bara till 31 maj 2018, om 30 dagar'],
  ['2018-05-30', 'gäller bara till 31 maj 2018, om 1 dag'],
  ['2018-05-31', 'gäller till i dag'],
  ['2018-06-01', 'gällde till 31 maj 2018'],
] as const)('as of %s the last day, 31 May, is told of thus: %s', ([today, told]) => {
  const found = problemLines(withSecurity(lines('fel@prov.example')), today).filter((line) =>
    line.includes('security'),
  );
  const message = `content/site.yaml:5:12 varning: Kontakten i security.txt ${told} – mer än 30 dagar väntades – kontrollera att den stämmer och skriv en ny dag, högst ett år fram.`;
  expect(found).toEqual(told ? [message] : []);
});

test.for(['https://prov.example/%E5/', 'https://prov.example/a%0Ab/'])(
  'an address whose path can’t be written in the files of servers is refused: %s',
  (url) => {
    const [line] = problemLines(withSecurity('', url));
    expect(line).toMatch(/^content\/site\.yaml:2:6 fel: Mappen i adressen går inte att använda – /);
  },
);
