/** What is written and not to be published is in no file of a site, packed or not, nor in the name of one. */
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import type { SiteFile } from '../../src/site/site-file.ts';
import { filesOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { once } from '../support/once.ts';

const SHOWN = 'zqsyns';

/** Where each word is that nobody may see. */
const hidden = {
  'a comment in minutes': 'zqkommentar',
  'a comment of several lines in the text of a project': 'zqrader',
  'a part of minutes that is not public': 'zqdelen',
  'the heading of such a part': 'zqdelrubrik',
  'a decision in such a part': 'zqdelbeslut',
  'an attachment that only such a part links to': 'zqdelbilaga',
  'a part of a summary that is not public': 'zqsammandrag',
  'a comment in front matter': 'zqfaltet',
  'a comment in site.yaml': 'zqsajten',
  'the text of a draft': 'zqutkast',
  'the heading of a draft': 'zqrubrik',
  'a decision of a draft': 'zqbeslut',
  'a meeting that only a draft announces': 'zqplatsen',
  'an attachment that only a draft links to': 'zqbilagan',
  'an attachment that nothing links to': 'zqlosbilaga',
  'minutes that are not out yet': 'zqsenare',
  'a follow-up of a later day': 'zquppfoljning',
  'a file among minutes that is none': 'zqtextfil',
  'a file whose name begins with a dot': 'zqpunktfil',
  'another name of a person in people.yaml': 'Zqsmeknamn',
} as const;

const files: Files = {
  ...small,
  'site.yaml': `${small['site.yaml']}# ${hidden['a comment in site.yaml']}\n`,
  'people.yaml': `- name: Ada Test\n  aliases: [${hidden['another name of a person in people.yaml']}]\n`,
  'projects/klarsprak.md': `---\nname: Klarspråk\n---\n\nFöre.\n\n<!--\n${hidden['a comment of several lines in the text of a project']}\n-->\n\nEfter.\n`,
  'minutes/a.md': minutes(
    {
      date: '2017-02-13',
      place: `Bryggan # ${hidden['a comment in front matter']}`,
      summary: `Brev. <!-- ej offentligt -->${hidden['a part of a summary that is not public']}<!-- offentligt -->`,
    },
    `## Klarspråk ${SHOWN}\n\nVi läste <!-- ${hidden['a comment in minutes']} --> brev.\n\nUppgift: Ada Test ringer Ria.\n\n<!-- ej offentligt -->\n\n## ${hidden['the heading of such a part']}\n\nText ${hidden['a part of minutes that is not public']}. [Lista](../attachments/${hidden['an attachment that only such a part links to']}.txt)\n\nBeslut: ${hidden['a decision in such a part']}.\n\n<!-- offentligt -->\n`,
  ),
  [`attachments/${hidden['an attachment that only such a part links to']}.txt`]: `${hidden['an attachment that only such a part links to']}\n`,
  'minutes/draft.md': minutes(
    {
      date: '2017-03-13',
      draft: 'ja',
      next: `[2017-09-01 13:30 ${hidden['a meeting that only a draft announces']}]`,
      attachments: `[{ file: ${hidden['an attachment that only a draft links to']}.txt }]`,
    },
    `## Klarspråk ${hidden['the heading of a draft']}\n\nText ${hidden['the text of a draft']}.\n\nBeslut: ${hidden['a decision of a draft']}.\n`,
  ),
  'minutes/later.md': minutes(
    { date: '2017-04-24', published: '2017-08-01' },
    `## Klarspråk\n\nText ${hidden['minutes that are not out yet']}.\n`,
  ),
  'followups/later.md': `---\ndate: 2017-08-01\nrefs: [2017-02-13-gemensam-grupp.uppgift-ringer-ria]\n---\n\nKlart: ${hidden['a follow-up of a later day']}.\n`,
  [`attachments/${hidden['an attachment that only a draft links to']}.txt`]: `${hidden['an attachment that only a draft links to']}\n`,
  [`attachments/${hidden['an attachment that nothing links to']}.txt`]: `${hidden['an attachment that nothing links to']}\n`,
  [`minutes/${hidden['a file among minutes that is none']}.txt`]: `${hidden['a file among minutes that is none']}\n`,
  [`minutes/.${hidden['a file whose name begins with a dot']}.md`]: minutes(
    { date: '2017-02-20' },
    `${hidden['a file whose name begins with a dot']}\n`,
  ),
};

/** Every file of the site, unpacked, with its path. */
const site = once(async () => {
  const { archive, problems } = loadArchive(contentFolder(files), '2017-06-30' as CalendarDate);
  if (!archive) throw new Error(problems.map(formatProblem).join('\n'));
  return (await filesOf(archive)).map((file) => `${file.path}\n${textOf(file)}`.toLowerCase());
});

function textOf({ content }: SiteFile): string {
  if (typeof content === 'string') return content;
  if ('copyOf' in content) throw new Error(`${content.copyOf} is an attachment that is published`);
  const bytes = Buffer.from(content);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

test.for(Object.keys(hidden) as (keyof typeof hidden)[])('%s is in no byte of the site', async (what) => {
  const word = hidden[what].toLowerCase();
  expect((await site()).filter((text) => text.includes(word)).map((text) => text.split('\n')[0])).toEqual([]);
});

test('what is published is on the page, in feeds, in the data and in the search, so that the test above looks there', async () => {
  const paths = (await site()).filter((text) => text.includes(SHOWN)).map((text) => text.split('\n')[0] ?? '');
  for (const kind of [/^protokoll\/2017-02-13/, /feed\.xml$/, /archive\.json$/, /\.pf_fragment$/, /words\/z\.json$/])
    expect(
      paths.filter((path) => kind.test(path)),
      String(kind),
    ).not.toEqual([]);
});
