/** Unknown keys, at every level of every file. */
import { expect, test } from 'vitest';
import { minutesSchema } from '../../src/content/schema.ts';
import type { Files } from '../support/content-folder.ts';
import { withLines } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

const MINUTES = Object.keys(minutesSchema.entries).join(', ');

test.for([
  ['atendees: [Ada Test]', `Okänd rad ”atendees” – ${MINUTES} kan stå här – menade du ”attendees”?`],
  ['plase: Bryggan', `Okänd rad ”plase” – ${MINUTES} kan stå här – menade du ”place”?`],
  [
    'permalink: ../../x',
    `Okänd rad ”permalink” – ${MINUTES} kan stå här – rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.`,
  ],
  [
    'layout: x',
    `Okänd rad ”layout” – ${MINUTES} kan stå här – rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.`,
  ],
  [
    'templateEngineOverride: njk',
    `Okänd rad ”templateEngineOverride” – ${MINUTES} kan stå här – rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.`,
  ],
  [
    'eleventyComputed: { a: b }',
    `Okänd rad ”eleventyComputed” – ${MINUTES} kan stå här – rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.`,
  ],
  [
    'permalinkBypassOutputDir: "true"',
    `Okänd rad ”permalinkBypassOutputDir” – ${MINUTES} kan stå här – rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.`,
  ],
  [
    'content: x',
    `Okänd rad ”content” – ${MINUTES} kan stå här – raden hör till en annan sorts fil, så kontrollera att filen ligger i rätt mapp.`,
  ],
  [
    'constructor: x',
    `Okänd rad ”constructor” – ${MINUTES} kan stå här – rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.`,
  ],
  [
    'toString: x',
    `Okänd rad ”toString” – ${MINUTES} kan stå här – rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.`,
  ],
  [
    '__proto__: { admin: x }',
    `Okänd rad ”__proto__” – ${MINUTES} kan stå här – rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.`,
  ],
] as const)('a meeting with ”%s”', ([line, message]) => {
  expect(problemLines(withLines(line))).toEqual([`content/minutes/m.md:4:1 fel: ${message}`]);
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
});

const inFile = (path: string, text: string): Files => ({ [path]: text });

test.for([
  [
    'an attendee',
    withLines('attendees:', '  - { name: Ada Test, organization: Ria }'),
    'content/minutes/m.md:5:23',
    'organization',
    'name, organisation, role',
    'menade du ”organisation”?',
  ],
  [
    'an attachment',
    withLines('attachments:', '  - file: om.pdf', '    titlel: A'),
    'content/minutes/m.md:6:5',
    'titlel',
    'file, title',
    'menade du ”title”?',
  ],
  [
    'a correction',
    withLines('corrections:', '  - date: 2017-02-14', '    text: Rätt namn', '    txt: x'),
    'content/minutes/m.md:7:5',
    'txt',
    'date, text',
    'menade du ”text”?',
  ],
  [
    'a group',
    inFile('groups/g.md', '---\nname: Gruppen\nschema: x\n---\n'),
    'content/groups/g.md:3:1',
    'schema',
    'name, aliases, purpose, schedule, breaks, meetings, agenda, place, time, status, formerly',
    'rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.',
  ],
  [
    'a project',
    inFile('projects/p.md', '---\nname: Provet\nheading: [Prov]\n---\n'),
    'content/projects/p.md:3:1',
    'heading',
    'name, aliases, headings, status, formerly',
    'menade du ”headings”?',
  ],
  [
    'an organisation',
    inFile('organisations.yaml', '- name: Ria\n  aliasses: [Hela människan]\n- name: G7\n'),
    'content/organisations.yaml:2:3',
    'aliasses',
    'name, aliases, kind, id, formerly',
    'menade du ”aliases”?',
  ],
  [
    'a person',
    inFile('people.yaml', '- name: Ada Test\n  sho: role\n'),
    'content/people.yaml:2:3',
    'sho',
    'name, aliases, organisation, role, show',
    'menade du ”show”?',
  ],
  [
    'a page',
    inFile('pages/om.md', '---\ntitle: Om\ntitlel: Om\n---\n'),
    'content/pages/om.md:3:1',
    'titlel',
    'title, formerly',
    'menade du ”title”?',
  ],
  [
    'the site',
    inFile('site.yaml', 'title: Prov\nurl: https://prov.example/\nURI: x\n'),
    'content/site.yaml:3:1',
    'URI',
    'title, url, language, timezone, times, description, sender, contact, security',
    'menade du ”url”?',
  ],
  [
    'the contact of the site',
    inFile('site.yaml', 'title: Prov\nurl: https://prov.example/\ncontact:\n  epåst: a@prov.example\n'),
    'content/site.yaml:4:3',
    'epåst',
    'name, email, phone, url',
    'menade du ”email”?',
  ],
] as const)('%s with a key that nobody knows', ([, files, place, key, known, advice]) => {
  expect(problemLines({ 'attachments/om.pdf': '', ...files })).toEqual([
    `${place} fel: Okänd rad ”${key}” – ${known} kan stå här – ${advice}`,
  ]);
});
