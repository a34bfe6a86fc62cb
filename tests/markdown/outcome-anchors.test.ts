/** Anchors and numbers of outcomes: permanent anchors, block ids that are not printed, and «inget beslut». */
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

function problems(text: string): string[] {
  return readText(text, meeting).problems.map(formatProblem);
}

const A = 'Beslut: Vi läser brev.';
const B = 'Beslut: Vi skriver brev.';
const C = 'Beslut: Vi skickar brev.';
const TASK = 'Uppgift: Ada Test köper frimärken.';
const text = (...blocks: string[]) => `${blocks.join('\n\n')}\n`;

describe('numbers', () => {
  test('go up within each kind, in the order of the text, from section to section', () => {
    expect(anchorsOf(text('## Brev', A, TASK, '## Mer brev', '- Får vi pengar?', B))).toEqual({
      'beslut-1': 'Vi läser brev.',
      'uppgift-1': 'Ada Test köper frimärken.',
      'fraga-1': 'Får vi pengar?',
      'beslut-2': 'Vi skriver brev.',
    });
  });

  test('two of different kinds in one paragraph have each its own', () => {
    const both = 'Vi beslutar att läsa brev. Klarspråk söker fler deltagare.';
    expect(anchorsOf(text(both, B))).toEqual({
      'beslut-1': 'Vi beslutar att läsa brev.',
      'vi-soker-1': 'Klarspråk söker fler deltagare.',
      'beslut-2': 'Vi skriver brev.',
    });
  });

  test.for([
    ['a paragraph below', text(A, B, TASK, C)],
    ['a paragraph of another kind above', text('- Får vi pengar?', A, B, TASK)],
    ['words above', text('Ada Test hälsade välkommen.', '## Brev', A, B, TASK)],
    ['a corrected text', text('Beslut: Vi läser alla brev, och svarar på dem.', B, TASK)],
    ['a news about something earlier', text('Nytt. ^2016-12-05-gemensam-grupp.beslut-1', A, B, TASK)],
  ] as const)('of the others stay where there is %s', ([, changed]) => {
    expect(anchorsOf(changed)).toMatchObject({
      'beslut-1': expect.stringMatching(/^Vi läser/),
      'beslut-2': 'Vi skriver brev.',
      'uppgift-1': 'Ada Test köper frimärken.',
    });
  });

  test('that an author gives are kept, and the others pass over them', () => {
    expect(anchorsOf(text(A, `${B} ^beslut-2`, C))).toEqual({
      'beslut-1': 'Vi läser brev.',
      'beslut-2': 'Vi skriver brev.',
      'beslut-3': 'Vi skickar brev.',
    });
    expect(anchorsOf(text(A, B, `${C} ^beslut-1`))).toEqual({
      'beslut-2': 'Vi läser brev.',
      'beslut-3': 'Vi skriver brev.',
      'beslut-1': 'Vi skickar brev.',
    });
  });

  test('that an author gives are kept when what stands above is deleted, moved or written anew', () => {
    const kept = { 'beslut-2': 'Vi skriver brev.', 'beslut-3': 'Vi skickar brev.' };
    const [own, last] = [`${B} ^beslut-2`, `${C} ^beslut-3`];
    expect(anchorsOf(text(own, last))).toEqual(kept);
    expect(anchorsOf(text(last, own))).toEqual(kept);
    expect(anchorsOf(text('Beslut: Annat.', TASK, own, last))).toMatchObject({ ...kept, 'beslut-1': 'Annat.' });
    expect(anchorsOf(text(own, last, 'Beslut: Annat.'))).toMatchObject({ ...kept, 'beslut-1': 'Annat.' });
  });

  test('that an author gives all leave a gap where one was deleted: nothing moves up into it', () => {
    expect(Object.keys(anchorsOf(text(`${A} ^beslut-1`, `${C} ^beslut-3`)))).toEqual(['beslut-1', 'beslut-3']);
  });

  test('may be given to both of a paragraph, in any order', () => {
    const both = 'Vi beslutar att läsa brev. Klarspråk söker fler deltagare. ^vi-soker-4 ^beslut-7';
    expect(Object.keys(anchorsOf(text(both)))).toEqual(['beslut-7', 'vi-soker-4']);
  });

  test('given twice are an error, which names the other line', () => {
    expect(problems(text(`${A} ^beslut-2`, `${B} ^beslut-2`))).toEqual([
      'm.md:3:1 fel: ”^beslut-2” står också på rad 1 – varje nummer kan bara gälla ett stycke – ge det här ett annat nummer.',
    ]);
  });

  test('given to what is no such thing are an error', () => {
    const why = 'ger nummer åt något som inte finns – stycket räknas inte som';
    const how = 'eller har redan ett nummer – skriv om stycket så att det räknas, eller ta bort märket.';
    expect(problems(text('Vi pratade om brev. ^beslut-1'))).toEqual([
      `m.md:1:1 fel: ”^beslut-1” ${why} beslut, ${how}`,
    ]);
    expect(problems(text(`${A} ^uppgift-1`))).toEqual([`m.md:1:1 fel: ”^uppgift-1” ${why} uppgift, ${how}`]);
    expect(problems(text(`${A} ^beslut-1 ^beslut-2`))).toEqual([`m.md:1:1 fel: ”^beslut-2” ${why} beslut, ${how}`]);
  });
});

describe('headings', () => {
  test('leave the anchors of outcomes free', () => {
    const page = html(text('## Beslut 1', 'Vi pratade.', '## Uppgift 1', 'Vi pratade.', '## Brev', A, TASK));
    expect(page).toContain('<p><span id="beslut-1"');
    expect(page).toContain('<p><span id="uppgift-1"');
    expect(
      readText(text('## Beslut 1', 'x', '## Vi söker 2', 'x', '## Fråga 12', 'x'), meeting).sections,
    ).toMatchObject([{ id: 'avsnitt-beslut-1' }, { id: 'avsnitt-vi-soker-2' }, { id: 'avsnitt-fraga-12' }]);
  });

  test('with words besides keep their own', () => {
    expect(readText(text('## Beslut 1 och 2', 'x'), meeting).sections).toMatchObject([{ id: 'beslut-1-och-2' }]);
  });
});

describe('the mark', () => {
  test('stands first in its block, with the kind where the words don’t tell it', () => {
    expect(html(text(A))).toBe(
      '<p><span id="beslut-1" class="outcome outcome-decision"></span>Beslut: Vi läser brev.</p>',
    );
    expect(html(text('Vi beslutar att läsa brev.'))).toBe(
      '<p><span id="beslut-1" class="outcome outcome-decision">Beslut: </span>Vi beslutar att läsa brev.</p>',
    );
    expect(html(text('- Får vi pengar?'))).toContain(
      '<li><span id="fraga-1" class="outcome outcome-question">Fråga: </span>Får vi pengar?</li>',
    );
  });

  test('of news about something earlier has the reference in its id', () => {
    expect(html(text('Breven kom. ^2016-12-05-gemensam-grupp.beslut-1'))).toBe(
      '<p><span id="om-2016-12-05-gemensam-grupp-beslut-1" class="outcome"></span>Breven kom.</p>',
    );
  });

  test('is one a place: ids are unique, also where one thing is named again and again', () => {
    const news = '^2016-12-05-gemensam-grupp.beslut-1';
    const page = html(text(`Först. ${news}`, `Sedan. ${news} ${news}`, A, `${B} ${news}`, '## Beslut 1', C));
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(ids).toEqual([
      'om-2016-12-05-gemensam-grupp-beslut-1',
      'om-2016-12-05-gemensam-grupp-beslut-1-2',
      'beslut-1',
      'beslut-2',
      'beslut-3',
    ]);
  });
});

describe('block ids', () => {
  const REF = '2016-12-05-gemensam-grupp';
  const places = [
    ['a paragraph', `Breven kom. ^${REF}.beslut-1`],
    ['the middle of one', `Breven ^${REF}.beslut-1 kom.`],
    ['bold words', `**Breven kom. ^${REF}.beslut-1**`],
    ['a list item', `- Breven kom. ^${REF}.beslut-1`],
    ['an item within an item', `- Brev\n  - Breven kom. ^${REF}#beslut-1`],
    ['a quote', `> Breven kom. ^${REF}.beslut-1`],
    ['a row of a table', `| Vad | Vem |\n|-|-|\n| Breven kom. ^${REF}.beslut-1 | Ada Test |`],
    ['a line of its own within a paragraph', `Breven kom.\n^${REF}.beslut-1`],
    ['a linked paragraph', `[Breven](https://brev.example/) kom. ^${REF}.beslut-1`],
  ] as const;

  test.for(places)('are read in %s, and are not printed', ([, written]) => {
    const { acts, sections, problems: wrong } = readText(`${written}\n`, meeting);
    expect(wrong).toEqual([]);
    expect(acts.map(({ ref }) => ref.replace('#', '.'))).toEqual([`${REF}.beslut-1`]);
    expect(html(`${written}\n`).replace(/ id="[^"]*"/g, '')).not.toMatch(/\^|beslut-1/);
    for (const { text: plain, blocks } of sections)
      expect([plain, ...blocks.map((block) => block.text)].join()).not.toMatch(/\^|beslut-1/);
  });

  test.for([
    ['a heading', `## Brev ^${REF}.beslut-1\n\nText.\n`, '1:4'],
    ['the head of a table', `| Vad ^${REF}.beslut-1 | När |\n|-|-|\n| Brev | maj |\n`, '1:3'],
  ] as const)('in %s are not printed, and their author is told that nothing reads them there', ([, written, at]) => {
    expect(html(written)).not.toContain('^');
    expect(problems(written)).toEqual([
      `m.md:${at} fel: ”^${REF}.beslut-1” står där det inte läses – sist i ett eget stycke, en punkt eller en tabellrad väntades – flytta det dit.`,
    ]);
  });

  test.for(['^2016-12-05-Gemensam-grupp.beslut-1', '^2016-12-05-gemensam-grupp.fråga-1', '^Fråga-1', '^beslut-0'])(
    'that are none are not printed either: %s',
    (written) => {
      expect(html(`Breven kom. ${written}\n`)).not.toContain('^');
    },
  );

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
        `## Klarspråk\n\n${A} ^beslut-4\n\n${TASK} ^uppgift-2\n`,
      ),
      'minutes/m.md': minutes(
        { date: '2017-02-13' },
        `## Klarspråk\n\nBreven kom. ^${ref}.beslut-4\n\n- [x] Ada Test köpte dem. ^${ref}.uppgift-2\n`,
      ),
      'followups/a.md': `---\ndate: 2017-03-01\nrefs: [${ref}.beslut-4]\n---\n\nTio brev lästes.\n`,
    });
    expect(pageOf(site, '/protokoll/2017-02-13-gemensam-grupp/')).toContain('Breven kom.');
    for (const [path, content] of site) {
      if (path.startsWith('pagefind/') || path.endsWith('.js') || path.endsWith('.css')) continue;
      expect(content, path).not.toContain('^');
    }
  });

  test('in texts that are no minutes are an error: a follow-up has its own list of them', () => {
    const lines = problemLines({
      'followups/a.md': '---\ndate: 2017-03-01\nrefs: []\n---\n\nText.\n',
      'projects/klarsprak.md': '---\nname: Klarspråk\n---\n\nTexter. ^2017-01-16-gemensam-grupp.beslut-1\n',
    });
    expect(lines).toContain(
      'content/projects/klarsprak.md:5:1 fel: ”^2017-01-16-gemensam-grupp.beslut-1” står där det inte läses – märken läses bara i protokoll – ta bort det; en uppföljning har sina hänvisningar under ”refs:”.',
    );
  });
});

describe('what is said of something earlier', () => {
  const ref = '^2016-12-05-gemensam-grupp';
  const said = [
    ['a decision', `Beslut: Vi läser. ${ref}.bordlagt-1`, 'decided', 'Vi läser.'],
    [
      'a decision as a list',
      `Vi beslutar:\n\n- att läsa ${ref}.bordlagt-1\n- att skriva`,
      'decided',
      'Vi beslutar: att läsa, att skriva',
    ],
    ['an answer', `Svar: Ja, i maj. ${ref}.fraga-1`, 'answered', 'Ja, i maj.'],
    [
      'the question again, with its answer',
      `- Får vi pengar? ${ref}.fraga-1\n  - Ja, i maj.`,
      'answered',
      'Ja, i maj.',
    ],
    ['the question again', `Fråga: Får vi pengar? ${ref}.fraga-1`, 'again', 'Får vi pengar?'],
    ['the point again', `Bordlagt: arvodet. ${ref}.bordlagt-1`, 'again', 'arvodet.'],
    ['the task again', `Uppgift: Ada ringer. ${ref}.uppgift-1`, 'again', 'Ada ringer.'],
    ['the task, done', `- [x] Ada ringde. ${ref}.uppgift-1`, 'done', 'Ada ringde.'],
    ['news', `Ada har ringt en gång. ${ref}.uppgift-1`, 'mentioned', 'Ada har ringt en gång.'],
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
    expect(problems('Datum är inte bestämt än.\n')).toHaveLength(1);
    expect(problems(`Datum är inte bestämt än. ${NO}\n`)).toEqual([]);
  });

  test('leaves its number to the next', () => {
    expect(anchorsOf(text(`${FIRST} ${NO}`, SECOND))).toEqual({ 'beslut-1': SECOND });
  });

  test('leaves nothing to see, in HTML or plain text', () => {
    const signs = new RegExp(`${REFUSED}|inget`);
    for (const written of [`${FIRST} ${NO}`, `${FIRST}\n${NO}`, `- ${FIRST}\n  ${NO}`, `## Brev ${NO}\n\nText.`]) {
      const { sections } = readText(`${written}\n`, meeting);
      for (const { title, text: plain, html: markup } of sections) expect(title + plain + markup).not.toMatch(signs);
    }
  });
});
