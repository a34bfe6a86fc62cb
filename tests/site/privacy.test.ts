/** Attendance is published on the page of its meeting only, and a withheld name nowhere. */

import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../src/swedish/marks.ts';
import { exampleSite, problemsOf } from '../support/built-site.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { pagesOf } from '../support/dangers.ts';
import { once } from '../support/once.ts';
import { filesWith } from '../support/published.ts';
import { unset } from '../support/unset.ts';
import { indexTexts, textsOf, wholeSite } from '../support/whole-site.ts';

const MEETING = 'protokoll/2017-01-16-gemensam-grupp/index.html';

describe('attendance', () => {
  const files: Files = {
    ...small,
    'people.yaml': '- name: Asta Ekvallius\n  aliases: [Astasson]\n  organisation: Ria\n  role: kamratstödjare\n',
    'minutes/2017/2017-01-16-gemensam-grupp.md': minutes(
      {
        attendees:
          '["Asta Ekvallius, Ria/Okändaföreningen (protokollskrivare)", { name: Birk Lundevall, organisation: G7, role: mötesvärd }]',
        absent: '[Cajsa Rosenkvist]',
      },
      '## Klarspråk\n\nVi läste fem brev.\n',
    ),
    'minutes/next.md': minutes({ date: '2017-02-13', attendees: '[Dag Åströmmer]' }, '## Klarspråk\n\nVi vilade.\n'),
  };

  const siteOf = once(() => wholeSite(contentFolder(files)));

  test.for(['Ekvallius', 'Lundevall', 'Rosenkvist', 'Okändaföreningen', 'protokollskrivare', 'mötesvärd'])(
    '«%s» stands on the page of the meeting and in no other file, name of file, feed, data or index',
    async (word) => {
      expect(filesWith(await siteOf(), word)).toEqual([MEETING]);
    },
  );

  test('the register of people is not published: neither aliases nor roles', async () => {
    const site = await siteOf();
    for (const word of ['Astasson', 'kamratstödjare']) expect(filesWith(site, word)).toEqual([]);
  });

  test('search engines are asked not to quote it, and it is in no description', async () => {
    const $ = load(textsOf(await siteOf()).get(MEETING) ?? '');
    expect($('[data-nosnippet]').text()).toContain('Birk Lundevall, G7 (mötesvärd)');
    expect($('[data-nosnippet]').text()).toContain('Cajsa Rosenkvist');
    $('[data-nosnippet]').remove();
    expect($.html()).not.toMatch(/Ekvallius|Lundevall|Rosenkvist/);
  });

  test('what is told instead is how many they were, and which organisations', async () => {
    const texts = textsOf(await siteOf());
    const { meetings } = JSON.parse(texts.get('data/archive.json') ?? '') as { meetings: object[] };
    expect(meetings[0]).toMatchObject({ attendeeCount: 2, organisations: ['ria', 'g7'] });
    expect(
      load(texts.get(MEETING) ?? '')('.attendance h2')
        .toArray()
        .map((heading) => load(heading).text()),
    ).toEqual(['Närvarande (2)', 'Anmält förhinder (1)']);
  });

  test('the search index knows the text of the meeting, so that the tests above look at something', async () => {
    const fragments = [...indexTexts(await siteOf())].filter(([path]) => path.endsWith('.pf_fragment'));
    expect(withoutMarks(fragments.map(([, text]) => text).join('\n'))).toContain('Vi läste fem brev.');
  });
});

describe('a name that people.yaml withholds', () => {
  const people = `- name: Dag Nymanders
  aliases: [Dagge, D. Nymanders]
  role: brukarrepresentant
  show: role
- name: Gudvår Qvarnberg
  show: hidden
`;
  const everywhere: Files = {
    ...small,
    'people.yaml': people,
    'groups/gemensam-grupp.md':
      '---\nname: Gemensam grupp\npurpose: Gudvår Qvarnbergs idé\n---\n\nDagge leder gruppen.\n',
    'projects/klarsprak.md': '---\nname: Klarspråk\n---\n\nGudvår Qvarnberg började. Det vilar, säger Dag Nymanders.\n',
    'pages/kontakt.md': '---\ntitle: Fråga Dagge\n---\n\nSkriv till Gudvår Qvarnberg.\n',
    'minutes/2017/2017-01-16-gemensam-grupp.md': minutes(
      {
        attendees: '["Dag Nymanders, Ria (D. Nymanders)", { name: Gudvår Qvarnberg, organisation: G7 }]',
        absent: '[Dagge]',
        place: 'Hos Gudvår Qvarnberg',
        summary: 'DAG NYMANDERS berättade.',
        next: '["2017-09-01 13:30 Hemma hos Dagge"]',
        corrections: '[{ date: 2017-01-20, text: Dagge hette fel }]',
      },
      '## Klarspråk med Dag Nymanders\n\nDagges brev. [Gudvår Qvarnberg](https://example.org/) och gudvår\nqvarnberg.\n\n- D.\n  Nymanders\n- **Gudvår** Qvarnberg\n\n## Gudvår Qvarnbergs rapport\n\nText.\n',
    ),
  };

  const siteOf = once(() => wholeSite(contentFolder(everywhere)));

  test.for(['Nymanders', 'Dagge', 'Gudvår', 'Qvarnberg'])('«%s» is nowhere in what is published', async (word) => {
    expect(filesWith(await siteOf(), word)).toEqual([]);
  });

  test('the role, or neutral words, stand in its place', async () => {
    const $ = load(textsOf(await siteOf()).get(MEETING) ?? '');
    expect(
      $('.attendance li')
        .toArray()
        .map((line) => unset($(line).text())),
    ).toEqual(['brukarrepresentant, Ria (brukarrepresentant)', 'en deltagare, G7', 'brukarrepresentant']);
    expect(unset($('article .lead').text())).toBe('brukarrepresentant berättade.');
  });

  test.for([
    'Dag&nbsp;Nymanders sa',
    'D&#97;g Nymanders sa',
    '[Dag](https://example.org/) Nymanders sa',
    'Dag [Nymanders](https://example.org/) sa',
    'Dag\\\nNymanders sa',
    '`Dag` Nymanders sa',
    '***Dag** Nymanders* sa',
    '| Dag&#32;Nymanders |\n| --- |\n| x |',
    '![Dag&#32;Nymanders](https://example.org/x.png)',
    '[länk](https://example.org/ "Dag&#32;Nymanders")',
  ])('%j is not published either: it is taken out, or nothing is published', async (text) => {
    const files = { ...small, 'people.yaml': people, 'minutes/m.md': minutes({ date: '2017-02-01' }, `${text}\n`) };
    const site = await wholeSite(contentFolder(files)).catch((cause: unknown) => {
      expect(String(cause)).toMatch(
        /Ett namn som people\.yaml döljer skulle ha synts|Här står ett namn som people\.yaml döljer/,
      );
      return new Map();
    });
    for (const [path, html] of pagesOf(textsOf(site))) {
      const visible = load(html)('body').text().replace(/\s+/g, ' ');
      expect(visible.includes('Dag Nymanders'), path).toBe(false);
      expect(html, path).not.toContain('Dag Nymanders');
    }
  });

  test('a file that is named after the person is not published', async () => {
    const files = {
      ...small,
      'people.yaml': people,
      'attachments/brev-gudvar-qvarnberg.pdf': 'x',
      'minutes/m.md': minutes({ date: '2017-02-01' }, 'Se [brevet](brev-gudvar-qvarnberg.pdf).\n'),
    };
    await expect(wholeSite(contentFolder(files))).rejects.toThrow(
      /attachments\/brev-gudvar-qvarnberg\.pdf:1:1 fel: .*döp om filen/,
    );
  });

  test('no message about it repeats the name', () => {
    const files = {
      ...everywhere,
      'minutes/m.md': minutes(
        { date: '2017-02-01', projects: '["Gudvår Qvarnberg"]', attendees: '["Bo Ek, Dagge"]' },
        'Text.\n',
      ),
    };
    for (const { message } of problemsOf(files)) expect(message).not.toMatch(/Gudvår|Qvarnberg|Dagge|Nymanders/i);
  });
});

test('no page of the example archive loads anything from elsewhere', async () => {
  for (const [path, html] of pagesOf(await exampleSite())) {
    const $ = load(html);
    const loaded = $('link[href], script[src], img[src], source, audio[src], video[src], iframe')
      .toArray()
      .filter((element) => !['canonical', 'alternate'].includes($(element).attr('rel') ?? ''))
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
    expect(loaded.length, path).toBeGreaterThan(0);
    for (const address of loaded) expect(address, path).toMatch(/^\/(?!\/)/);
    expect($('meta[http-equiv=Content-Security-Policy]').attr('content'), path).toMatch(/^default-src 'none';/);
    expect($('[style], style, script:not([src]):not([type="application/ld+json"])').length, path).toBe(0);
  }
});
