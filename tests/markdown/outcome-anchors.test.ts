/** Anchors of outcomes: names made of words, pins, block ids that are not printed, and «inget beslut». */
import { describe, expect, test } from 'vitest';
import { renderFragment } from '../../src/domain/fragment.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { REFUSED } from '../../src/markdown/refusals.ts';
import { meeting, readText } from '../support/body.ts';
import { buildSite, pageOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

/** The text of each outcome by its anchor. */
function anchorsOf(text: string): Record<string, string> {
  return Object.fromEntries(readText(text, meeting).outcomes.map(({ anchor, text: words }) => [anchor, words]));
}

/** The HTML of a meeting's text, with the ids of places. */
function html(text: string): string {
  return readText(text, meeting)
    .sections.map((section) => renderFragment(section.html, { address: (reference) => reference, ids: true }))
    .join('\n');
}

/** The anchors of a text's outcomes, in its order. */
function anchorsIn(text: string): string[] {
  return readText(`${text}\n`, meeting).outcomes.map(({ anchor }) => anchor);
}

function problems(text: string): string[] {
  return readText(text, meeting).problems.map(formatProblem);
}

const A = 'Beslut: Vi läser brev.';
const B = 'Beslut: Vi skriver brev.';
const C = 'Beslut: Vi skickar brev.';
const TASK = 'Uppgift: Ada Test köper frimärken.';
const text = (...blocks: string[]) => `${blocks.join('\n\n')}\n`;

describe('a name', () => {
  test('is the kind and the words that tell most, without small words, dates and names of people', () => {
    const named: Readonly<Record<string, string>> = {
      'Uppgift: Boka stora salen.': 'uppgift-boka-stora-salen',
      'Uppgift: Ada Test bokar stora salen till den 13 mars kl. 13.30.': 'uppgift-bokar-stora-salen',
      'Uppgift: Ada Tests lista till Bo Prov och Hjördis skickas måndagen 2017-03-13.': 'uppgift-lista-skickas',
      'Vi beslutar att köpa in två kylskåp till köket på Bryggan.': 'beslut-kopa-kylskap-koket-bryggan',
      'Vi beslutar att ge 500 kr till LSS-gruppen, vecka 12.': 'beslut-ge-kr-lss-gruppen',
      '- Får vi skriva till ada@example.org eller https://example.org/ada?': 'fraga-skriva',
      'Vi söker: fler instruktörer med egen erfarenhet av utegym och kök.': 'vi-soker-instruktorer-egen-erfarenhet',
      'Beslut: Brukarrepresentanternas utbildningskvällar flyttas.': 'beslut-brukarrepresentanternas',
      'Bordlagt: samverkansöverenskommelseförhandlingarnas slut.': 'bordlagt-samverkansoverenskommelseforhan',
    };
    for (const [written, anchor] of Object.entries(named)) expect(anchorsIn(written), written).toEqual([anchor]);
  });

  test('has no word of a person who is at the meeting or in people.yaml, and none that stands in for one', () => {
    const people = [
      { name: 'Per-Ola Ek', aliases: ['Pelle'] },
      { name: 'en deltagare' },
      { name: 'brukarrepresentant' },
    ];
    const written = [
      'Pelle ringer kommunen.',
      'Per-Ola Ek ringer kommunen.',
      'Uppgift: brukarrepresentant ringer kommunen.',
    ];
    for (const words of ['pelle ringer kommunen', 'Eks samtal, ringer kommunen', 'En deltagare ringer kommunen'])
      written.push(`Uppgift: ${words}.`);
    for (const words of written) {
      const { outcomes } = readText(`${words}\n`, { ...meeting, people });
      for (const { anchor } of outcomes) expect(anchor, words).toMatch(/^uppgift-(?:samtal-)?ringer-kommunen$/);
    }
    const { sections } = readText('## Pelle berättar\n\nText.\n\n## Per-Ola Ek\n\nText.\n', { ...meeting, people });
    expect(sections.map(({ id }) => id)).toEqual(['berattar', 'avsnitt']);
  });

  test('begins with the title of its section where its own words tell nothing', () => {
    const AGAIN = 'Vi tar upp det igen på nästa möte.';
    const [lokal, person] = ['## Lokal', '## § 4 Personlig representant'];
    expect(anchorsIn(text(lokal, AGAIN, person, AGAIN, '## Ringlista', 'Ada lovar att kolla upp det.'))).toEqual([
      'bordlagt-lokal-tar-igen-nasta-mote',
      'bordlagt-personlig-representant-tar-igen',
      'uppgift-ringlista-lovar-kolla',
    ]);
  });

  test('begins with the title of its section where the same words stand in another', () => {
    expect(anchorsOf(text('## Brev', B, '## Gamla brev', B, C))).toEqual({
      'beslut-brev-skriver-brev': 'Vi skriver brev.',
      'beslut-gamla-brev-skriver-brev': 'Vi skriver brev.',
      'beslut-skickar-brev': 'Vi skickar brev.',
    });
  });

  test('stays the short one of what has a label, when the same words are recognised in another section', () => {
    const [label, words] = ['Fråga: Vad kostar det?', '- Vad kostar det?'];
    for (const both of [
      ['## Frågor', label, '## Övrigt', words],
      ['## Övrigt', words, '## Frågor', label],
    ])
      expect(anchorsIn(text(...both)).toSorted()).toEqual(['fraga-kostar', 'fraga-ovrigt-kostar']);
    expect(anchorsIn(text('## Brev', C, '## Post', 'Vi beslutar att skicka brev.', '## Mer', C))).toEqual([
      'beslut-brev-skickar-brev',
      'beslut-skicka-brev',
      'beslut-mer-skickar-brev',
    ]);
    // in one section they are twins, as before
    expect(anchorsIn(text('## Frågor', label, words))).toEqual(['fraga-fragor-kostar', 'fraga-fragor-kostar-2']);
  });

  test('is never the long name of another, also when that goes by its short one', () => {
    const both = (second: string) => anchorsOf(text('## Lokal', 'Beslut: Boka salen.', '## Fest', second));
    expect(both('Beslut: Boka salen.')['beslut-lokal-boka-salen']).toBe('Boka salen.');
    expect(both('Beslut: Lokal, boka salen.')).toEqual({
      'beslut-boka-salen': 'Boka salen.',
      'beslut-fest-lokal-boka-salen': 'Lokal, boka salen.',
    });
  });

  test('has a number where the same words stand twice in one section, and is a twin', () => {
    const { outcomes } = readText(text('## Brev', B, A, B), meeting);
    expect(outcomes.map(({ anchor, isTwin }) => [anchor, isTwin])).toEqual([
      ['beslut-brev-skriver-brev', true],
      ['beslut-laser-brev', false],
      ['beslut-brev-skriver-brev-2', true],
    ]);
  });

  test('is not that of a heading', () => {
    const { sections, outcomes } = readText(
      text('## Beslut läser brev', A, '## Uppgift köper frimärken', TASK),
      meeting,
    );
    const ids = [...sections, ...outcomes].map((part) => ('anchor' in part ? part.anchor : part.id));
    expect(new Set(ids).size).toBe(4);
    expect(ids.slice(0, 2)).toEqual(['avsnitt-beslut-laser-brev', 'avsnitt-uppgift-koper-frimarken']);
    expect(ids.slice(2)).toEqual(['beslut-laser-brev', 'uppgift-koper-frimarken']);
  });

  test.for([
    ['other paragraphs above and below', text('Beslut: Annat.', '- Får vi pengar?', A, B, C, TASK)],
    ['words above', text('Ada Test hälsade välkommen.', '## Brev', A, B, TASK)],
    ['another order', text(TASK, B, A)],
    ['a new date', text(A, B, 'Uppgift: Ada Test köper frimärken senast 3 mars.')],
    ['news of something earlier', text('Nytt. ^2016-12-05-gemensam-grupp.beslut-brev', A, B, TASK)],
    ['a registered name in it', text('Klarspråk läser brev.', A, B, TASK)],
  ] as const)('stays where there is %s', ([, changed]) => {
    expect(anchorsOf(changed)).toMatchObject({
      'beslut-laser-brev': 'Vi läser brev.',
      'beslut-skriver-brev': 'Vi skriver brev.',
      'uppgift-koper-frimarken': expect.stringMatching(/^Ada Test köper frimärken/),
    });
  });

  test('stays when the sentence before it becomes an outcome of its own', () => {
    const before = readText('Många vill läsa brev. Ada Test lovar att ordna det.\n', meeting).outcomes;
    const after = readText('Vi beslutar att läsa brev. Ada Test lovar att ordna det.\n', meeting).outcomes;
    expect(before.at(-1)?.text).not.toBe(after.at(-1)?.text);
    expect(before.at(-1)?.anchor).toBe('uppgift-ordna');
    expect(after.at(-1)?.anchor).toBe('uppgift-ordna');
  });
});

describe('a pin', () => {
  test('is the name of the outcome of its block', () => {
    expect(anchorsOf(text(A, `${B} ^beslut-skrivandet`, C))).toEqual({
      'beslut-laser-brev': 'Vi läser brev.',
      'beslut-skrivandet': 'Vi skriver brev.',
      'beslut-skickar-brev': 'Vi skickar brev.',
    });
  });

  test('keeps the name of a text that is corrected, moved or written anew', () => {
    for (const written of ['Beslut: Vi skriver inga brev.', 'Vi beslutar att ringa i stället.'])
      expect(anchorsIn(text('## Annat', `${written} ^beslut-skriver-brev`, A))).toContain('beslut-skriver-brev');
  });

  test('changes no other name', () => {
    const without = anchorsIn(text('## Brev', B, B, '## Fler brev', B));
    const withPin = anchorsIn(text('## Brev', `${B} ^beslut-a`, B, '## Fler brev', B));
    expect(withPin).toEqual(['beslut-a', ...without.slice(1)]);
  });

  test('makes the others sure, when one is left without', () => {
    const { outcomes } = readText(text('## Brev', `${B} ^beslut-a`, B), meeting);
    expect(outcomes.map(({ isTwin }) => isTwin)).toEqual([false, false]);
  });

  test('may be given to both of a paragraph, in any order', () => {
    const both = 'Vi beslutar att läsa brev. Klarspråk söker fler deltagare. ^vi-soker-alla ^beslut-ett';
    expect(anchorsIn(text(both))).toEqual(['beslut-ett', 'vi-soker-alla']);
  });

  test('of one of several of its kind in a paragraph is an error, and names none', () => {
    const two = 'Ada Test lovar att ringa och Bo Prov lovar att skriva. ^uppgift-skriva-nu';
    expect(problems(text(two))).toEqual([
      'm.md:1:1 fel: ”^uppgift-skriva-nu” kan gälla flera uppgifter i stycket – ett märke för var och en väntades – dela stycket, eller skriv ett märke för varje.',
    ]);
    expect(anchorsIn(text(two))).toEqual(['uppgift-ringa', 'uppgift-skriva']);
    expect(problems(text(`${two} ^uppgift-b`))).toEqual([]);
  });

  const ONE_PLACE = 'ett namn kan bara gälla ett ställe – skriv ett annat namn i märket.';

  test.for([
    ['an earlier pin', text(`${A} ^beslut-a`, `${B} ^beslut-a`), 3, 'beslut-a', 'rad 1 har redan det namnet'],
    [
      'the words of another, above it',
      text(A, `${B} ^beslut-laser-brev`),
      3,
      'beslut-laser-brev',
      'rad 1 får det namnet av sina ord',
    ],
    [
      'the words of another, below it',
      text(`${B} ^beslut-laser-brev`, A),
      1,
      'beslut-laser-brev',
      'rad 3 får det namnet av sina ord',
    ],
  ] as const)('that is also %s is an error, with both lines', ([, written, line, pin, has]) => {
    expect(problems(written)).toEqual([`m.md:${line}:1 fel: Det som står på ${has}, ”^${pin}” – ${ONE_PLACE}`]);
  });

  test('for what is no such thing is an error', () => {
    const why = 'ger namn åt något som inte finns – stycket räknas inte som';
    const how = 'eller har redan ett namn – skriv om stycket så att det räknas, eller ta bort märket.';
    expect(problems(text('Vi pratade om brev. ^beslut-a'))).toEqual([
      `m.md:1:1 fel: ”^beslut-a” ${why} beslut, ${how}`,
    ]);
    expect(problems(text(`${A} ^uppgift-a`))).toEqual([
      'm.md:1:1 fel: ”^uppgift-a” ger namn åt något som inte finns – stycket räknas som beslut – skriv ”^beslut-a” i stället, eller ta bort märket.',
    ]);
    expect(problems(text(`${A} ^beslut-a ^beslut-b`))).toEqual([`m.md:1:1 fel: ”^beslut-b” ${why} beslut, ${how}`]);
  });
});

describe('the mark', () => {
  test('stands before its sentence, with the kind where no label tells it, and is the label where one does', () => {
    expect(html(text(A))).toBe(
      '<p><span id="beslut-laser-brev" class="outcome outcome-decision outcome-label">Beslut: </span>Vi läser brev.</p>',
    );
    expect(html(text('Vi beslutar att läsa brev.'))).toBe(
      '<p><span id="beslut-lasa-brev" class="outcome outcome-decision">Beslut: </span>Vi beslutar att läsa brev.</p>',
    );
    expect(html(text('- Får vi pengar?'))).toContain(
      '<li><span id="fraga-pengar" class="outcome outcome-question">Fråga: </span>Får vi pengar?</li>',
    );
  });

  test('says no kind before a label that its author wrote within the paragraph', () => {
    expect(html(text('Det blev sent. Beslut: vi läser brev.'))).toBe(
      '<p>Det blev sent. <span id="beslut-laser-brev" class="outcome outcome-decision"></span>Beslut: vi läser brev.</p>',
    );
  });

  test('of news about something earlier has the reference in its id', () => {
    expect(html(text('Breven kom. ^2016-12-05-gemensam-grupp.beslut-brev'))).toBe(
      '<p><span id="om-2016-12-05-gemensam-grupp-beslut-brev" class="outcome"></span>Breven kom.</p>',
    );
  });

  test('is one a place: ids are unique, also where one thing is named again and again', () => {
    const news = '^2016-12-05-gemensam-grupp.beslut-brev';
    const page = html(text(`Först. ${news}`, `Sedan. ${news} ${news}`, A, `${B} ${news}`, '## Beslut', C));
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(ids).toEqual([
      'om-2016-12-05-gemensam-grupp-beslut-brev',
      'om-2016-12-05-gemensam-grupp-beslut-brev-2',
      'beslut-laser-brev',
      'om-2016-12-05-gemensam-grupp-beslut-brev-3',
      'beslut-skriver-brev',
      'beslut-skickar-brev',
    ]);
  });
});

describe('block ids', () => {
  const REF = '2016-12-05-gemensam-grupp';
  const places = [
    ['a paragraph', `Breven kom. ^${REF}.beslut-brev`],
    ['the middle of one', `Breven ^${REF}.beslut-brev kom.`],
    ['bold words', `**Breven kom. ^${REF}.beslut-brev**`],
    ['a list item', `- Breven kom. ^${REF}.beslut-brev`],
    ['an item within an item', `- Brev\n  - Breven kom. ^${REF}#beslut-brev`],
    ['a quote', `> Breven kom. ^${REF}.beslut-brev`],
    ['a row of a table', `| Vad | Vem |\n|-|-|\n| Breven kom. ^${REF}.beslut-brev | Ada Test |`],
    ['a line of its own within a paragraph', `Breven kom.\n^${REF}.beslut-brev`],
    ['a linked paragraph', `[Breven](https://brev.example/) kom. ^${REF}.beslut-brev`],
  ] as const;

  test.for(places)('are read in %s, and are not printed', ([, written]) => {
    const { acts, sections, problems: wrong } = readText(`${written}\n`, meeting);
    expect(wrong).toEqual([]);
    expect(acts.map(({ ref }) => ref.replace('#', '.'))).toEqual([`${REF}.beslut-brev`]);
    expect(html(`${written}\n`).replace(/ id="[^"]*"/g, '')).not.toMatch(/\^|beslut-brev/);
    for (const { text: plain, blocks } of sections)
      expect([plain, ...blocks.map((block) => block.text)].join()).not.toMatch(/\^|beslut-brev/);
  });

  test.for([
    ['a heading', `## Brev ^${REF}.beslut-brev\n\nText.\n`, '1:4'],
    ['the head of a table', `| Vad ^${REF}.beslut-brev | När |\n|-|-|\n| Brev | maj |\n`, '1:3'],
  ] as const)('in %s are not printed, and their author is told that nothing reads them there', ([, written, at]) => {
    expect(html(written)).not.toContain('^');
    expect(problems(written)).toEqual([
      `m.md:${at} fel: ”^${REF}.beslut-brev” står där det inte läses – sist i ett eget stycke, en punkt eller en tabellrad väntades – flytta det dit.`,
    ]);
  });

  test.for([
    '^2016-12-05-Gemensam-grupp.beslut-1',
    '^2016-12-05-gemensam-grupp.fråga-pengar',
    '^Fråga-pengar',
    '^beslut-Brev',
  ])('that are none are not printed either: %s', (written) => {
    expect(html(`Breven kom. ${written}\n`)).not.toContain('^');
  });

  test.for(['2^10 brev', 'x ^ y', 'Se ^ovan', '^1'])('are not «%s»', (written) => {
    expect(html(`${written}\n`)).toBe(`<p>${written}</p>`);
    expect(problems(`${written}\n`)).toEqual([]);
  });

  test('are printed nowhere on the site', async () => {
    const ref = '2017-01-16-gemensam-grupp';
    const site = await buildSite({
      ...small,
      'minutes/2017/2017-01-16-gemensam-grupp.md': minutes(
        {},
        `## Klarspråk\n\n${A} ^beslut-brev\n\n${TASK} ^uppgift-frimarken\n`,
      ),
      'minutes/m.md': minutes(
        { date: '2017-02-13' },
        `## Klarspråk\n\nBreven kom. ^${ref}.beslut-brev\n\n- [x] Ada Test köpte dem. ^${ref}.uppgift-frimarken\n`,
      ),
      'followups/a.md': `---\ndate: 2017-03-01\nrefs: [${ref}.beslut-brev]\n---\n\nTio brev lästes.\n`,
    });
    expect(pageOf(site, '/protokoll/2017-02-13-gemensam-grupp/')).toContain('Breven kom.');
    for (const [path, content] of site) {
      if (!/\.(?:html|xml|json)$/.test(path) || path.startsWith('pagefind/')) continue;
      expect(content, path).not.toContain('^');
    }
  });

  test('in texts that are no minutes are an error: a follow-up has its own list of them', () => {
    const lines = problemLines({
      'followups/a.md': '---\ndate: 2017-03-01\nrefs: []\n---\n\nText.\n',
      'projects/klarsprak.md': '---\nname: Klarspråk\n---\n\nTexter. ^2017-01-16-gemensam-grupp.beslut-brev\n',
    });
    expect(lines).toContain(
      'content/projects/klarsprak.md:5:1 fel: ”^2017-01-16-gemensam-grupp.beslut-brev” står där det inte läses – märken läses bara i protokoll – ta bort det; en uppföljning har sina hänvisningar under ”refs:”.',
    );
  });
});

describe('what is said of something earlier', () => {
  const ref = '^2016-12-05-gemensam-grupp';
  const said = [
    ['a decision', `Beslut: Vi läser. ${ref}.bordlagt-arvodet`, 'decided', 'Vi läser.'],
    [
      'a decision as a list',
      `Vi beslutar:\n\n- att läsa ${ref}.bordlagt-arvodet\n- att skriva`,
      'decided',
      'Vi beslutar: att läsa, att skriva',
    ],
    ['an answer', `Svar: Ja, i maj. ${ref}.fraga-pengar`, 'answered', 'Ja, i maj.'],
    [
      'the question again, with its answer',
      `- Får vi pengar? ${ref}.fraga-pengar\n  - Ja, i maj.`,
      'answered',
      'Ja, i maj.',
    ],
    ['the question again', `Fråga: Får vi pengar? ${ref}.fraga-pengar`, 'again', 'Får vi pengar?'],
    ['the point again', `Bordlagt: arvodet. ${ref}.bordlagt-arvodet`, 'again', 'arvodet.'],
    ['the task again', `Uppgift: Ada ringer. ${ref}.uppgift-ringer`, 'again', 'Ada ringer.'],
    ['the task, done', `- [x] Ada ringde. ${ref}.uppgift-ringer`, 'done', 'Ada ringde.'],
    ['news', `Ada har ringt en gång. ${ref}.uppgift-ringer`, 'mentioned', 'Ada har ringt en gång.'],
  ] as const;

  test.for(said)(
    '%s has its words without the label, and leaves nothing of its kind a second time',
    ([, written, kind, words]) => {
      const { acts, outcomes, problems: wrong } = readText(`${written}\n`, meeting);
      expect(wrong).toEqual([]);
      expect(acts.map((act) => [act.kind, act.text])).toEqual([[kind, words]]);
      expect(outcomes.map((outcome) => outcome.kind)).toEqual(kind === 'decided' ? ['decision'] : []);
    },
  );
});

describe('«inget beslut»', () => {
  const NO = '<!-- inget beslut -->';
  const [FIRST, SECOND] = ['Vi beslutar att läsa brev.', 'Vi beslutar att skriva brev.'];

  test.for([
    ['after the only sentence', `${FIRST} ${NO}`, []],
    ['after the sentence, without a space', `${FIRST}${NO}`, []],
    ['before the full stop', `Vi beslutar att läsa brev ${NO}.`, []],
    ['on a line of its own below', `${FIRST}\n${NO}`, []],
    ['on a line of its own after an empty one', `${FIRST}\n\n${NO}`, []],
    ['after a label', `${A} ${NO}`, []],
    ['in other words', `Klarspråk söker fler deltagare. <!-- ingen efterlysning -->`, []],
    ['in bold', `**${FIRST} ${NO}**`, []],
    ['in a list item', `- ${FIRST} ${NO}\n- ${SECOND}`, [SECOND]],
    ['in a list item, on a line of its own', `- ${FIRST}\n  ${NO}\n- ${SECOND}`, [SECOND]],
    ['after a list: of its last item', `- ${FIRST}\n- ${SECOND}\n\n${NO}`, [FIRST]],
    ['in a quote', `> ${FIRST} ${NO}`, []],
    ['in a cell', `| Vad | När |\n|-|-|\n| ${FIRST} ${NO} | maj |`, []],
    ['after the first of two', `${FIRST} ${NO} ${SECOND}`, [SECOND]],
    ['after the second of two', `${FIRST} ${SECOND} ${NO}`, [FIRST]],
    ['on a line of its own below two', `${FIRST} ${SECOND}\n${NO}`, [FIRST]],
    ['first on the line of the next', `${FIRST}\n${NO} ${SECOND}`, [SECOND]],
    ['after both of two', `${FIRST} ${NO} ${SECOND} ${NO}`, []],
    ['in the paragraph before', `Vi pratade. ${NO}\n\n${FIRST}`, [FIRST]],
    ['that says something else', `${FIRST} <!-- kolla detta -->`, [FIRST]],
  ] as const)('%s', ([, written, left]) => {
    const { outcomes } = readText(`${written}\n`, meeting);
    expect(outcomes.map(({ text: words }) => words)).toEqual(left);
  });

  test('refuses what is nearly one too, so that no warning remains', () => {
    expect(problems('Vi återkommer med lokal.\n')).toHaveLength(1);
    expect(problems('Vi återkommer med lokal. <!-- ingen uppgift -->\n')).toEqual([]);
  });

  test('leaves nothing to see, in HTML or plain text', () => {
    const signs = new RegExp(`${REFUSED}|inget`);
    for (const written of [`${FIRST} ${NO}`, `${FIRST}\n${NO}`, `- ${FIRST}\n  ${NO}`, `## Brev ${NO}\n\nText.`]) {
      const { sections } = readText(`${written}\n`, meeting);
      for (const { title, text: plain, html: markup } of sections) expect(title + plain + markup).not.toMatch(signs);
    }
  });
});
