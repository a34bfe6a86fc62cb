/** Markup in a text stays text: nothing runs, nothing is loaded from other hosts, nothing is lost. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { type BuiltSite, buildSite, pageOf, problemsOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { dangersIn, dangersOf, feedContents } from '../support/dangers.ts';

/** What is written, and the words of it that a reader must still see. */
const payloads: readonly { what: string; text: string; visible: string }[] = [
  { what: 'a script as a block', text: '<script>alert(1)</script>', visible: '<script>alert(1)</script>' },
  {
    what: 'a script within a line',
    text: 'Före <script>alert(1)</script> efter',
    visible: 'Före <script>alert(1)</script> efter',
  },
  { what: 'a script over several lines', text: '<script>\nalert(1)\n</script>', visible: 'alert(1)' },
  {
    what: 'a script in capitals with a slash',
    text: 'Ord <SCRIPT/SRC=//evil.example/x.js></SCRIPT>',
    visible: '<SCRIPT/SRC=//evil.example/x.js>',
  },
  { what: 'a script that is not closed', text: '<script>alert(1)', visible: '<script>alert(1)' },
  { what: 'an image that fails on purpose', text: '<img src=x onerror=alert(1)>', visible: 'onerror=alert(1)' },
  {
    what: 'an event handler within a line',
    text: 'Ord <b onmouseover="alert(1)">fet</b>',
    visible: '<b onmouseover="alert(1)">fet</b>',
  },
  {
    what: 'a frame',
    text: '<iframe src="https://evil.example/"></iframe>',
    visible: '<iframe src="https://evil.example/">',
  },
  { what: 'a drawing that runs', text: '<svg/onload=alert(1)>', visible: '<svg/onload=alert(1)>' },
  {
    what: 'a drawing within a line',
    text: 'Ord <svg><script>alert(1)</script></svg>',
    visible: '<svg><script>alert(1)</script></svg>',
  },
  { what: 'a style', text: '<style>@import "//evil.example/x.css"</style>', visible: '@import' },
  { what: 'a form', text: '<form action="https://evil.example/"><input name=q></form>', visible: '<form action=' },
  { what: 'a new base for addresses', text: '<base href="https://evil.example/">', visible: '<base href=' },
  {
    what: 'a refresh',
    text: '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    visible: 'http-equiv',
  },
  { what: 'a comment that breaks out', text: 'Ord <!-- --><script>alert(1)</script> mer', visible: 'alert(1)' },
  { what: 'a processing instruction', text: 'Ord <?php echo 1 ?> mer', visible: '<?php echo 1 ?>' },
  { what: 'a CDATA section', text: 'Ord <![CDATA[<script>alert(1)</script>]]> mer', visible: 'alert(1)' },
  { what: 'the end of a CDATA section', text: 'Ord ]]> mer', visible: ']]>' },
  { what: 'a script in entities', text: '&lt;script&gt;alert(1)&lt;/script&gt;', visible: '<script>alert(1)</script>' },
  { what: 'a javascript link', text: '[klicka](javascript:alert(1))', visible: 'klicka' },
  { what: 'one in mixed case', text: '[klicka](JaVaScRiPt:alert(1))', visible: 'klicka' },
  { what: 'one with an entity for a letter', text: '[klicka](&#106;avascript:alert(1))', visible: 'klicka' },
  { what: 'one with a hexadecimal entity', text: '[klicka](&#x6A;avascript:alert(1))', visible: 'klicka' },
  { what: 'one with an entity for the colon', text: '[klicka](javascript&colon;alert(1))', visible: 'klicka' },
  { what: 'one with a tab in its scheme', text: '[klicka](<java\tscript:alert(1)>)', visible: 'klicka' },
  { what: 'one with an entity for a tab', text: '[klicka](java&Tab;script:alert(1))', visible: 'klicka' },
  { what: 'one with an entity for a line break', text: '[klicka](java&NewLine;script:alert(1))', visible: 'klicka' },
  { what: 'one after white space', text: '[klicka](<   javascript:alert(1)>)', visible: 'klicka' },
  { what: 'one with an escaped colon', text: '[klicka](javascript\\:alert(1))', visible: 'klicka' },
  { what: 'one as an autolink', text: 'Se <javascript:alert(1)> där', visible: 'javascript:alert(1)' },
  { what: 'one as a reference', text: '[klicka][x]\n\n[x]: javascript:alert(1)', visible: 'klicka' },
  {
    what: 'one as a collapsed reference',
    text: '[klicka]\n\n[klicka]: javascript:alert(1) "titel"',
    visible: 'klicka',
  },
  { what: 'one as an image', text: '![bild](javascript:alert(1))', visible: 'bild' },
  { what: 'one as an image by reference', text: '![bild][x]\n\n[x]: javascript:alert(1)', visible: 'bild' },
  { what: 'an image within a link', text: '[![bild](javascript:alert(2))](javascript:alert(1))', visible: 'bild' },
  {
    what: 'an image from elsewhere within a link that is refused',
    text: '[![bild](https://evil.example/x.gif)](javascript:alert(1))',
    visible: 'bild',
  },
  {
    what: 'an image from elsewhere within a link',
    text: '[![bild](https://evil.example/x.gif)](https://example.org/)',
    visible: 'bild',
  },
  { what: 'an image from elsewhere', text: '![bild](https://evil.example/x.gif)', visible: 'bild' },
  { what: 'an image from a host without a scheme', text: '![bild](//evil.example/x.gif)', visible: 'bild' },
  { what: 'an image from a host with backslashes', text: '![bild](\\\\\\\\evil.example/x.gif)', visible: 'bild' },
  { what: 'a data link', text: '[klicka](data:text/html;base64,PHNjcmlwdD4=)', visible: 'klicka' },
  { what: 'a data image', text: '![bild](data:image/svg+xml;base64,PHN2Zz4=)', visible: 'bild' },
  { what: 'a vbscript link', text: '[klicka](vbscript:msgbox(1))', visible: 'klicka' },
  { what: 'a file link', text: '[klicka](file:///etc/passwd)', visible: 'klicka' },
  {
    what: 'a link title that breaks out',
    text: "[klicka](https://example.org/ '\"><script>alert(1)</script>')",
    visible: 'klicka',
  },
  {
    what: 'a link address that breaks out',
    text: '[klicka](<https://example.org/"onmouseover="alert(1)>)',
    visible: 'klicka',
  },
  {
    what: 'a bare address that breaks out',
    text: 'Se https://example.org/"onmouseover="alert(1) där',
    visible: 'onmouseover',
  },
  {
    what: 'the description of an image that breaks out',
    text: '![x" onerror="alert(1)](https://evil.example/x.png)',
    visible: 'x” onerror=”alert(1)',
  },
  { what: 'a code fence whose language breaks out', text: '```"><script>alert(1)</script>\nkod\n```', visible: 'kod' },
  {
    what: 'a code fence with a script',
    text: '```html\n<script>alert(1)</script>\n```',
    visible: '<script>alert(1)</script>',
  },
  { what: 'code within a line', text: 'Ord `<script>alert(1)</script>` mer', visible: '<script>alert(1)</script>' },
  {
    what: 'a table cell with a script',
    text: '| A | B |\n| --- | --- |\n| <script>alert(1)</script> | [x](javascript:alert(1)) |',
    visible: '<script>alert(1)</script>',
  },
  {
    what: 'a table head with a script',
    text: '| <img src=x onerror=alert(1)> | B |\n| --- | --- |\n| a | b |',
    visible: 'onerror=alert(1)',
  },
  {
    what: 'a list item with a script',
    text: '- <script>alert(1)</script>\n- [x](javascript:alert(1))',
    visible: '<script>alert(1)</script>',
  },
  { what: 'a quote with a script', text: '> <script>alert(1)</script>', visible: '<script>alert(1)</script>' },
  { what: 'markup within emphasis', text: 'Ett *<b onclick=alert(1)>x</b>* ord', visible: '<b onclick=alert(1)>x</b>' },
  { what: 'a footnote whose label breaks out', text: 'Ord[^"><script>alert(1)</script>]', visible: 'alert(1)' },
];

/** A day for each payload; each is in a section of a project, so that the timeline and the feeds quote it. */
const dated = payloads.map((payload, index) => ({
  ...payload,
  date: new Date(Date.UTC(2017, 0, 1 + index)).toISOString().slice(0, 10),
}));

const files: Files = {
  'site.yaml': small['site.yaml'] ?? '',
  'groups/gemensam-grupp.md': small['groups/gemensam-grupp.md'] ?? '',
  'projects/klarsprak.md': small['projects/klarsprak.md'] ?? '',
  ...Object.fromEntries(
    dated.map(({ date, text }) => [`minutes/${date}.md`, minutes({ date }, `## Klarspråk\n\n${text}\n`)]),
  ),
};

let built: Promise<BuiltSite> | undefined;
/** The site with all of the payloads, built once. */
function hostileSite(): Promise<BuiltSite> {
  built ??= buildSite(files);
  return built;
}

test.for(dated)('$what is text on the page of the meeting', async ({ date, visible }) => {
  const page = pageOf(await hostileSite(), `/protokoll/${date}-gemensam-grupp/`);
  expect(dangersIn(page)).toEqual([]);
  expect(load(page)('main').text()).toContain(visible);
});

test('nothing of it runs on any other page or in any feed', async () => {
  expect(dangersOf(await hostileSite())).toEqual([]);
});

test('the feeds have the texts, so that the test above looks at something', async () => {
  const contents = feedContents(await hostileSite()).filter(([path]) => path === 'projekt/klarsprak/feed.xml');
  expect(contents).toHaveLength(50);
  expect(contents.map(([, html]) => load(html)('body').text()).join('\n')).toContain('<img src=x onerror=alert(1)>');
});

test('the open data has the words as they were written, without markup or entities', async () => {
  const { projects } = JSON.parse(pageOf(await hostileSite(), '/data/archive.json')) as {
    projects: { timeline: { meeting: string; text: string }[] }[];
  };
  const texts = new Map(projects[0]?.timeline.map(({ meeting, text }) => [meeting, text]));
  expect(texts.get('2017-01-01-gemensam-grupp')).toBe('<script>alert(1)</script>');
  expect(texts.get('2017-01-20-gemensam-grupp')).toBe('klicka');
});

test.for([
  { what: 'raw HTML', text: '<script>alert(1)</script>', rule: 'raw-html' },
  { what: 'a javascript link', text: '[klicka](javascript:alert(1))', rule: 'unsafe-link' },
  { what: 'an image from elsewhere', text: '![bild](https://evil.example/x.gif)', rule: 'remote-image' },
  {
    what: 'an image from elsewhere within a refused link',
    text: '[![bild](https://evil.example/x.gif)](javascript:a)',
    rule: 'remote-image',
  },
])('$what is told to the author, with its line', ({ text, rule }) => {
  const problems = problemsOf({ ...small, 'minutes/m.md': minutes({ date: '2017-02-01' }, `Text.\n\n${text}\n`) });
  expect(problems).toContainEqual(
    expect.objectContaining({ severity: 'warning', rule, file: 'content/minutes/m.md', line: 8 }),
  );
});

test('a scheme in percent signs is no scheme: it leads to a file, and that is not there', () => {
  const text = '[klicka](%6Aavascript:alert(1))\n';
  const problems = problemsOf({ ...small, 'minutes/m.md': minutes({ date: '2017-02-01' }, text) });
  expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', rule: 'broken-link', line: 6 }));
});
