/** Places that can't be published to, and ways back that there are none, with what the person is told to do. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwritable } from '../../src/publishing/folder/folder-errors.ts';
import { openTarget } from '../../src/publishing/open-target.ts';
import { writeFiles } from '../support/content-folder.ts';
import { Place } from '../support/release-place.ts';

describe('it is refused, with what to do,', () => {
  const cases: [what: string, prepare: (place: Place) => unknown, message: RegExp][] = [
    [
      'to publish where something else lies',
      ({ folder }) => writeFiles(folder, { 'index.html': '' }),
      /innehåller index\.html – en ny mapp, en tom eller en som redan har releases väntades – välj en ny mapp, till exempel \S+\/arkiv, och låt/,
    ],
    [
      'to replace a link that leads elsewhere',
      ({ folder }) => {
        writeFiles(folder, { 'releases/anteckning.txt': '' });
        symlinkSync('../annat', join(folder, 'current'));
      },
      /\/current leder till \.\.\/annat – en länk till en utgåva i releases väntades – ta bort den, eller välj/,
    ],
    [
      'to replace a folder where the link should be',
      ({ folder }) => writeFiles(folder, { 'releases/anteckning.txt': '', 'current/index.html': '' }),
      /\/current är ingen länk – en länk till en utgåva i releases väntades/,
    ],
    [
      'to publish below a file',
      ({ folder }) => writeFileSync(folder, ''),
      /: den är, eller ligger under, en fil – en mapp som du får läsa och skriva i, med plats kvar på disken, väntades – välj en annan med --to/,
    ],
  ];
  test.for(cases)('%s', async ([, prepare, message]) => {
    const place = new Place();
    prepare(place);
    await expect(place.do('1')).rejects.toThrow(message);
  });

  test.for([
    [
      'when nothing is published',
      [],
      /^Det går inte att gå tillbaka i \S+: inget är publicerat – en tidigare utgåva väntades – se vilka som finns med --list\.$/,
    ],
    ['when the oldest is served', ['1 2 back'], /: den utgåva som visas är den äldsta som finns –/],
  ] as const)('to go back %s', async ([, words, message]) => {
    const place = new Place();
    for (const word of words) await place.do(word);
    await expect(place.do('back')).rejects.toThrow(message);
  });

  test('to read what another version has written', async () => {
    const place = new Place();
    const [release] = await place.do('1');
    writeFileSync(place.path('releases', `${release?.id}.json`), '{"version":2}');
    await expect(place.held()).rejects.toThrow(/\.json går inte att läsa – en utgåva som den här versionen/);
  });
});

test('to go back takes less than a second', async () => {
  const place = new Place();
  await place.do('1 2');
  const start = performance.now();
  await place.do('back');
  expect(performance.now() - start).toBeLessThan(1000);
});

test.for([
  ['EACCES', 'du har inte rätt till den'],
  ['ENOSPC', 'disken är full'],
  ['EDQUOT', 'din del av disken är full'],
  ['EROFS', 'den går bara att läsa'],
] as const)('a disk that says %s is told of as «%s»', ([code, why]) => {
  const told = unwritable('/srv/arkiv', Object.assign(new Error(code), { code }));
  expect(told).toMatchObject({ name: 'UsageError', message: expect.stringContaining(`/srv/arkiv: ${why} – en mapp`) });
});

test('other faults of the disk are ours', () => {
  const fault = Object.assign(new Error('no such file'), { code: 'ENOENT' });
  expect(unwritable('/srv/arkiv', fault)).toBe(fault);
});

test.for([
  [
    'sftp://konto:hemlig@server.example/mapp',
    /^--ssh gäller inte sftp:\/\/…@server\.example\/mapp – .+ Med sftp:\/\/ används nycklarna/,
  ],
  ['branch:pages', /^--ssh gäller inte branch:pages – en plats som konto@server:mapp väntades/],
  ['utgåvor', /^--ssh gäller inte utgåvor/],
] as const)('options of ssh are refused where ssh is not used: %s', async ([place, message]) => {
  await expect(openTarget(place, { ssh: 'ssh -p 2222', readOnly: true })).rejects.toThrow(message);
});
