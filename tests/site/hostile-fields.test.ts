/** Markup in front matter or a register of entries stays text: in pages, titles, feeds, the search and the data. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { capitalisedName } from '../../src/swedish/typography.ts';
import { type BuiltSite, buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { dangersOf, pagesOf } from '../support/dangers.ts';

const IMAGE = '"><img src=x onerror=alert(1)>';
const END = '</title></script><script>alert(1)</script>';

/** A value as YAML's single quotes have it. */
function yaml(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

const title = `Arkivet ${END}`;
const group = `Gruppen ${IMAGE}`;
const project = `Projektet ${IMAGE}`;
const organisation = `Föreningen ${IMAGE}`;

/** An archive in which every field of every file is hostile. */
const files: Files = {
  'site.yaml': `title: ${yaml(title)}
url: https://prov.example/
description: ${yaml(`Beskrivning ${IMAGE}`)}
sender: ${yaml(`Avsändare ${IMAGE}`)}
contact: { name: ${yaml(`Namn ${IMAGE}`)}, email: ${yaml(`post@prov.example${IMAGE}`)}, phone: ${yaml(`042 ${IMAGE}`)} }
`,
  'groups/gruppen.md': `---
name: ${yaml(group)}
aliases: [${yaml(`Alias ${IMAGE}`)}]
purpose: ${yaml(`Syftet ${IMAGE}`)}
schedule: ${yaml(`Ibland ${IMAGE}`)}
place: ${yaml(`Platsen ${IMAGE}`)}
---
`,
  'projects/projektet.md': `---\nname: ${yaml(project)}\naliases: [${yaml(`Smeknamn ${IMAGE}`)}]\n---\n`,
  'organisations.yaml': `- name: ${yaml(organisation)}\n  aliases: [${yaml(`Kortnamn ${IMAGE}`)}]\n  kind: ${yaml(`sort ${IMAGE}`)}\n`,
  'pages/sidan.md': `---\ntitle: ${yaml(`Sidan ${END}`)}\n---\n\nText.\n`,
  'attachments/fil.pdf': '%PDF-1.4\n',
  'minutes/gruppen.md': `---
date: 2017-01-16
group: gruppen
time: 13:30
place: ${yaml(`Bryggan ${IMAGE}`)}
attendees:
  - ${yaml(`Asta ${IMAGE}, Stugan ${IMAGE} (vän ${IMAGE})`)}
  - { name: ${yaml(`Birk ${IMAGE}`)}, organisation: ${yaml(organisation)}, role: ${yaml(`roll ${IMAGE}`)} }
absent: [${yaml(`Cajsa ${IMAGE}`)}]
projects: [${yaml(project)}]
next: [${yaml(`2017-09-01 13:30 Torget ${IMAGE}`)}]
summary: ${yaml(`Kort sagt ${IMAGE}`)}
corrections: [{ date: 2017-01-23, text: ${yaml(`Rättat ${IMAGE}`)} }]
attachments: [{ file: fil.pdf, title: ${yaml(`Bilagan ${IMAGE}`)} }]
---

## Rubriken ${END}

${project}s text.
`,
};

let built: Promise<BuiltSite> | undefined;
/** The hostile site, built once. */
function hostileSite(): Promise<BuiltSite> {
  built ??= buildSite(files);
  return built;
}

const MEETING = '/protokoll/2017-01-16-gruppen/';
const PROJECT = '/projekt/projektet/';
const GROUP = '/grupper/gruppen/';
const ORGANISATION = '/organisationer/foreningen-img-src-x-onerror-alert-1/';

test('nothing in any field runs on any page or in any feed', async () => {
  expect(dangersOf(await hostileSite())).toEqual([]);
});

test.for([
  { what: 'the title of the site', path: '/', words: title },
  { what: 'the description of the site', path: '/', words: `Beskrivning ${IMAGE}` },
  { what: 'the sender', path: '/', words: `Avsändare ${IMAGE}` },
  { what: 'the name of the contact', path: '/', words: `Namn ${IMAGE}` },
  { what: 'the mail address', path: '/', words: `post@prov.example${IMAGE}` },
  { what: 'the telephone number', path: '/', words: `042 ${IMAGE}` },
  { what: 'the place of an announced meeting', path: '/', words: `Torget ${IMAGE}` },
  { what: 'the name of a group', path: GROUP, words: group },
  { what: 'the alias of a group', path: GROUP, words: `Alias ${IMAGE}` },
  { what: 'the purpose of a group', path: GROUP, words: `Syftet ${IMAGE}` },
  { what: 'the schedule of a group', path: GROUP, words: `Ibland ${IMAGE}` },
  { what: 'the place of a group', path: GROUP, words: `Platsen ${IMAGE}` },
  { what: 'the name of a project', path: PROJECT, words: project },
  { what: 'the alias of a project', path: PROJECT, words: `Smeknamn ${IMAGE}` },
  { what: 'the name of an organisation', path: ORGANISATION, words: organisation },
  { what: 'the alias of an organisation', path: ORGANISATION, words: `Kortnamn ${IMAGE}` },
  { what: 'the kind of an organisation', path: ORGANISATION, words: `sort ${IMAGE}` },
  { what: 'the title of a page', path: '/sidan/', words: `Sidan ${END}` },
  { what: 'an attendee', path: MEETING, words: `Asta ${IMAGE}` },
  { what: 'an organisation that is not registered', path: MEETING, words: `Stugan ${IMAGE}` },
  { what: 'the note on an attendee', path: MEETING, words: `(vän ${IMAGE})` },
  { what: 'an attendee in the long form', path: MEETING, words: `Birk ${IMAGE}` },
  { what: 'the role of an attendee', path: MEETING, words: `(roll ${IMAGE})` },
  { what: 'someone who was absent', path: MEETING, words: `Cajsa ${IMAGE}` },
  { what: 'the place of a meeting', path: MEETING, words: `Bryggan ${IMAGE}` },
  { what: 'the summary', path: MEETING, words: `Kort sagt ${IMAGE.replaceAll('"', '”')}` },
  { what: 'a correction', path: MEETING, words: `Rättat ${IMAGE.replaceAll('"', '”')}` },
  { what: 'the title of an attachment', path: MEETING, words: `Bilagan ${IMAGE}` },
  { what: 'a heading', path: MEETING, words: `Rubriken ${END}` },
])('$what is read as it was written', async ({ path, words }) => {
  const $ = load(pageOf(await hostileSite(), path));
  expect($('body').text()).toContain(words);
});

test('titles, descriptions and the names of feeds round-trip through their attributes', async () => {
  const $ = load(pageOf(await hostileSite(), MEETING));
  expect($('title').text()).toBe(`${group} 16 januari 2017 – ${title}`);
  expect($('meta[name=description]').attr('content')).toBe(`Kort sagt ${IMAGE}`);
  expect($('link[rel=alternate]').first().attr('title')).toBe(`${group} (RSS)`);
  const search = load(pageOf(await hostileSite(), '/sok/'));
  expect(search('select[name=group] option').last().attr('value')).toBe(group);
  expect(search('select[name=project] option').last().attr('value')).toBe(project);
});

test('titles in feeds are text', async () => {
  const site = await hostileSite();
  const rss = load(pageOf(site, '/feed.xml'), { xml: true });
  expect(rss('channel > title').text()).toBe(title);
  expect(rss('item > title').text()).toBe(`${group} 16 januari 2017`);
  expect(load(rss('item > description').text()).text()).toBe(
    `Rättelse 23 januari 2017: Rättat ${IMAGE} Kort sagt ${IMAGE}`,
  );
  expect(
    rss('category')
      .toArray()
      .map((tag) => rss(tag).text()),
  ).toEqual([group, project]);
  const json = JSON.parse(pageOf(site, '/feed.json')) as { title: string; items: { title: string; tags: string[] }[] };
  expect(json.title).toBe(title);
  expect(json.items[0]).toMatchObject({ title: `${group} 16 januari 2017`, tags: [group, project] });
});

test('the open data has the names as they were written', async () => {
  const data = JSON.parse(pageOf(await hostileSite(), '/data/archive.json')) as Record<string, { name: string }[]>;
  expect(data['groups']?.[0]?.name).toBe(group);
  expect(data['projects']?.[0]?.name).toBe(project);
  expect(data['organisations']?.[0]?.name).toBe(organisation);
});

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'location', 'pagefind'])(
  '«%s» is an ordinary name of a group, a project, an organisation and a heading',
  async (name) => {
    const site = await buildSite({
      'site.yaml': small['site.yaml'] ?? '',
      [`groups/${name}.md`]: `---\nname: ${name}\n---\n`,
      [`projects/${name}.md`]: `---\nname: ${name}\n---\n`,
      'organisations.yaml': `- name: ${name}\n`,
      'people.yaml': `- name: ${name} Persson\n`,
      'minutes/m.md': minutes(
        { group: name, attendees: `["${name}, ${name}"]`, projects: `[${name}]` },
        `## ${name}\n\nOrd.\n\n## ${name}\n\nMer.\n`,
      ),
    });
    const slug = name.toLowerCase().replace(/^_+|_+$/g, '');
    const $ = load(pageOf(site, `/protokoll/2017-01-16-${slug}/`));
    expect(
      $('h2[id]')
        .toArray()
        .map((heading) => $(heading).attr('id'))
        .slice(0, 2),
      // it is also the name of an attendee, which ids leave out
    ).toEqual(['avsnitt', 'avsnitt-2']);
    expect($('.attendance li a').attr('href')).toBe(`/organisationer/${slug}/`);
    expect(load(pageOf(site, `/projekt/${slug}/`))('.timeline article')).toHaveLength(1);
    for (const [folder, heading] of [
      ['projekt', name],
      ['grupper', name],
      ['organisationer', capitalisedName(name)],
    ]) {
      expect(load(pageOf(site, `/${folder}/${slug}/`))('h1').text()).toBe(heading);
    }
    const data = JSON.parse(pageOf(site, '/data/archive.json')) as Record<string, { id: string; name: string }[]>;
    expect(data['projects']).toMatchObject([{ id: slug, name }]);
    expect(data['groups']).toMatchObject([{ id: slug, name, meetings: [`2017-01-16-${slug}`] }]);
    expect(data['organisations']).toMatchObject([{ id: slug, name, meetings: [`2017-01-16-${slug}`] }]);
  },
);

test('no id of an author is one of the frame’s own', async () => {
  const site = await buildSite({
    ...small,
    'minutes/2017/2017-01-16-gemensam-grupp.md': minutes(
      {},
      '## _content\n\nA.\n\n## summary\n\nB.\n\n## 2017\n\nC.\n',
    ),
  });
  for (const [path, html] of pagesOf(site)) {
    const $ = load(html);
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size, path).toBe(ids.length);
    expect($('#_content').prop('tagName'), path).toBe('MAIN');
  }
});
