/** An archive in which every field of every kind of file has a value, and texts have all that Markdown can be. */
import type { GenericSchema } from 'valibot';
import { statementSchema } from '../../../src/content/accessibility-schema.ts';
import { erasedSchema } from '../../../src/content/erased.ts';
import {
  followupSchema,
  glossarySchema,
  groupSchema,
  minutesSchema,
  organisationsSchema,
  pageSchema,
  peopleSchema,
  projectSchema,
  siteSchema,
} from '../../../src/content/schema.ts';
import { bodyBlocks, plainBlock } from './body-blocks.ts';

/** A value as YAML's failsafe schema has it. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** A place in a text, and what stands there: `write` puts words into it, else something harmless. */
export interface Block {
  name: string;
  write(words?: string): string;
}

/** A file: its fields, and below them a text that always stands there and places in it. */
export interface Document {
  path: string;
  schema: GenericSchema;
  data: Value;
  text?: string;
  blocks?: readonly Block[];
}

const MEETING = '2017-01-09-gruppen';

export const documents: readonly Document[] = [
  {
    path: 'site.yaml',
    schema: siteSchema,
    data: {
      ...{ title: 'Provarkivet', url: 'https://prov.example/', language: 'sv', timezone: 'Europe/Stockholm' },
      ...{ times: '13:30', description: 'Beskrivningen', sender: 'Avsändaren' },
      contact: {
        name: 'Kontakten',
        email: 'post@prov.example',
        phone: '010-000 00 01',
        url: 'https://prov.example/om',
      },
      security: { contact: 'fel@prov.example', expires: '2018-05-31' },
    },
  },
  {
    path: 'groups/gruppen.md',
    schema: groupSchema,
    data: {
      ...{ name: 'Gruppen', aliases: ['Gruppens alias'], purpose: 'Syftet', schedule: 'Ibland när det går' },
      breaks: ['2017-07-01–2017-07-31'],
      meetings: [
        {
          ...{ date: '2017-10-02', time: '14:00', place: 'Planens plats' },
          ...{ moved_from: ['2017-10-01'], cancelled: 'Planens skäl' },
        },
        '2017-10-16 14:30 Planens torg',
      ],
      ...{
        agenda: ['Stående punkten'],
        place: 'Gruppens plats',
        time: '13:15',
        status: 'vilande',
        formerly: ['gamla-gruppen'],
      },
    },
    blocks: [plainBlock('text of a group')],
  },
  { path: 'groups/andra-gruppen.md', schema: groupSchema, data: { name: 'Andra gruppen' }, blocks: [] },
  {
    path: 'projects/projektet.md',
    schema: projectSchema,
    data: {
      ...{ name: 'Projektet', aliases: ['Projektets alias'], headings: ['Projektets rubrik'], status: 'avslutat' },
      formerly: ['gamla-projektet'],
    },
    blocks: [plainBlock('text of a project')],
  },
  {
    path: 'organisations.yaml',
    schema: organisationsSchema,
    data: [
      {
        ...{ name: 'Föreningen', aliases: ['Föreningens alias'], kind: 'slaget', id: 'foreningen' },
        formerly: ['gamla-foreningen'],
      },
    ],
  },
  {
    path: 'people.yaml',
    schema: peopleSchema,
    data: [
      { name: 'Asta Ekvall', aliases: ['Asta E'], organisation: 'Föreningen', role: 'ordförande', show: 'name' },
      { name: 'Dagny Nymark', aliases: ['Daggan'], show: 'role', role: 'kamratstödjare' },
      { name: 'Gudvår Qvarnsten', show: 'hidden' },
    ],
  },
  { path: 'glossary.yaml', schema: glossarySchema, data: { XYZ: 'Förklaringen' } },
  {
    path: 'accessibility.yaml',
    schema: statementSchema,
    data: {
      ...{ body: 'Den ansvariga', service: 'Tjänsten', compliance: 'delvis förenlig' },
      inaccessible: [{ content: 'Bristen', reason: 'Bristens skäl', alternative: 'Alternativet' }],
      ...{ burden: [{ content: 'Undantaget', reason: 'Undantagets skäl' }], outside: ['Det utanför'] },
      evaluation: {
        ...{ method: 'självskattning', by: 'Granskaren', tested: ['Det testade'], how: ['Sättet'], date: '2017-06-01' },
      },
      updated: '2017-06-14',
      contact: { email: 'brist@prov.example', phone: '010-000 00 02', url: 'https://prov.example/brist' },
    },
  },
  {
    path: 'pages/sidan.md',
    schema: pageSchema,
    data: { title: 'Sidans titel', formerly: ['gamla-sidan'] },
    blocks: [plainBlock('text of a page')],
  },
  {
    path: 'minutes/forsta-motet.md',
    schema: minutesSchema,
    data: { date: '2017-01-09', group: 'Gruppen' },
    text: 'Beslut: köpa te\n\nUppgift: boka salen\n',
  },
  {
    path: 'minutes/motet.md',
    schema: minutesSchema,
    data: {
      ...{ date: '2017-01-16', group: 'Gruppen', time: '13:30', place: 'Mötets plats' },
      attendees: [
        { name: 'Asta Ekvall', organisation: 'Föreningen', role: 'vän' },
        'Birk Lundevall, Okända laget (gäst)',
        'Gudvår Qvarnsten',
      ],
      ...{ absent: ['Cajsa Rosenkvist'], projects: ['Projektet'] },
      next: [
        {
          ...{ date: '2017-08-07', time: '15:00', place: 'Nästa plats' },
          ...{ moved_from: ['2017-08-06'], cancelled: 'Nästa skäl' },
        },
        '2017-09-04 13:30 Nästa torg',
      ],
      ...{ summary: 'Sammanfattningen', kind: 'protokoll', published: '2017-01-20', draft: 'nej' },
      corrections: [{ date: '2017-01-23', text: 'Rättelsen' }],
      attachments: [{ file: 'bilagan.txt', title: 'Bilagans titel' }, 'bilaga-utan-titel.csv'],
      ...{ formerly: ['2017-01-15-gruppen'], moved_from: ['2017-01-14'] },
    },
    blocks: bodyBlocks,
  },
  {
    // the same in the opposite order: a text that swallows what follows it leaves others here
    path: 'minutes/andra-motet.md',
    schema: minutesSchema,
    data: { date: '2017-02-13', group: 'Gruppen' },
    blocks: bodyBlocks.toReversed(),
  },
  {
    path: 'minutes/installda-motet.md',
    schema: minutesSchema,
    data: { date: '2017-03-13', group: 'Gruppen', cancelled: 'Inställt för att', kind: 'kallelse' },
    blocks: [plainBlock('text of a notice')],
  },
  {
    path: 'followups/uppfoljningen.md',
    schema: followupSchema,
    data: { date: '2017-02-01', refs: [`${MEETING}.uppgift-boka-salen`], text: 'Uppföljningens text', state: 'klar' },
  },
  {
    path: 'followups/andra-uppfoljningen.md',
    schema: followupSchema,
    data: { date: '2017-02-02', refs: [`${MEETING}.beslut-kopa-te`] },
    blocks: [plainBlock('text of a follow-up')],
  },
  {
    path: 'erased.yaml',
    schema: erasedSchema,
    data: [
      { day: '2017-05-01', words: '2', salt: '0'.repeat(32), filter: '000', hash: '0'.repeat(64) },
      { day: '2017-05-02', address: '/protokoll/2016-12-12-gruppen/' },
    ],
  },
];

/** The attachments whose texts and names can have words. */
export const attachments: readonly string[] = ['attachments/bilagan.txt', 'attachments/bilaga-utan-titel.csv'];
/** A picture of one point. */
export const picture = {
  path: 'attachments/bild.gif',
  bytes: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
};
