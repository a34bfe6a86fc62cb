/** Template syntax is text, and front matter is read as YAML only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildSite, pageOf, problemsOf } from '../support/built-site.ts';
import { minutes, small, temporaryFolder } from '../support/content-folder.ts';
import { unset } from '../support/unset.ts';

const templates = [
  '{{ 7 * 7 }}',
  '{{ constructor.constructor("return 1")() }}',
  '{% for x in views %}x{% endfor %}',
  '{# dolt #}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what is published as it is
  '${7 * 7}',
  '<%= 7 * 7 %>',
  '<% throw 1 %>',
  '#{7 * 7}',
  '{{{ views }}}',
  '[[ 7 * 7 ]]',
];

test.for(templates)(
  '«%s» is published as it was written: in texts, headings, names, feeds and data',
  async (template) => {
    const quoted = `'${template}'`;
    const site = await buildSite({
      'site.yaml': `title: 'Arkivet ${template}'\nurl: https://prov.example/\n`,
      'groups/g.md': `---\nname: 'Gruppen ${template} a'\n---\n`,
      'projects/p.md': `---\nname: 'Projektet ${template} b'\n---\n`,
      'organisations.yaml': `- name: 'Föreningen ${template} c'\n`,
      'pages/sidan.md': `---\ntitle: ${quoted}\n---\n\n${template}\n`,
      'minutes/m.md': minutes(
        { group: 'g', projects: '[p]', summary: quoted, place: quoted, attendees: `['Asta ${template}']` },
        `## Rubriken ${template}\n\nEtt ord ${template} till.\n\n\`\`\`\n${template}\n\`\`\`\n`,
      ),
    });
    const data = JSON.parse(pageOf(site, '/data/archive.json'));
    const [meeting] = data.meetings;
    const $ = load(pageOf(site, new URL(meeting.url).pathname));
    expect($('title').text()).toBe(`Gruppen ${template} a 16 januari 2017 – Arkivet ${template}`);
    expect(unset($('article > h2').first().text())).toBe(`Rubriken ${template}`);
    expect($('.prose p').text()).toBe(`Ett ord ${template.replaceAll('"', '”')} till.`);
    expect($('.prose code').text().trim()).toBe(template);
    expect(unset($('article .lead').text())).toBe(template.replaceAll('"', '”'));
    expect($('.attendance li').text()).toBe(`Asta ${template}`);
    expect(meeting.place).toBe(template);
    expect(meeting.sections[0].title).toBe(`Rubriken ${template}`);
    expect(data.projects[0].name).toBe(`Projektet ${template} b`);
    expect(unset(load(pageOf(site, '/sidan/'))('h1').text())).toBe(template);
    const rss = load(pageOf(site, '/feed.xml'), { xml: true });
    expect(rss('channel > title').text()).toBe(`Arkivet ${template}`);
    expect(load(rss('content\\:encoded').text())('p').text()).toBe(`Ett ord ${template} till.`);
    const feed = JSON.parse(pageOf(site, '/feed.json'));
    expect(feed.items[0].summary).toBe(template);
  },
);

test.for([
  '---js',
  '---JS',
  '--- js',
  '---jsLegacy',
  '---javascript',
  '---json',
  '---toml',
  '---constructor',
  '---__proto__',
])('what stands after «%s» is refused on line 1, and never run', (opening) => {
  const canary = join(temporaryFolder(), 'canary');
  const code = `{ date: require('node:fs').writeFileSync(${JSON.stringify(canary)}, '') }`;
  const problems = problemsOf({ ...small, 'minutes/m.md': `${opening}\n${code}\n---\n\nText.\n` });
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'error',
      rule: 'front-matter-language',
      file: 'content/minutes/m.md',
      line: 1,
    }),
  ]);
  expect(existsSync(canary)).toBe(false);
});

test.for([
  'permalink',
  'layout',
  'templateEngineOverride',
  'eleventyComputed',
  'eleventyExcludeFromCollections',
  'pagination',
])('«%s», which means something to Eleventy, is an unknown key', (key) => {
  const text = minutes({ [key]: "'{{ x }}'" }, 'Text.\n');
  expect(problemsOf({ ...small, 'minutes/2017/2017-01-16-gemensam-grupp.md': text })).toEqual([
    expect.objectContaining({ severity: 'error', rule: 'unknown-key', line: 4 }),
  ]);
});
