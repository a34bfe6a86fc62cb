/** What stands between `<!-- ej offentligt -->` and `<!-- offentligt -->` is not published, and what can't be read so is a problem. */
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf, problemsOf } from '../support/built-site.ts';
import { minutes, small } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';
import { wordsOnPage } from '../support/words.ts';

const withText = (text: string) => ({ ...small, 'minutes/m.md': minutes({ date: '2017-02-13' }, text) });
const problemsIn = (text: string): string[] =>
  problemsOf(withText(text)).map(({ severity, rule, line, column }) => `${line}:${column} ${severity} ${rule}`);

/** What a reader sees of the text of a meeting. */
function seenOf(text: string): string {
  const meeting = loadFiles(withText(text)).archive?.meetings.find(({ date }) => date === '2017-02-13');
  return wordsOnPage(meeting?.sections ?? []).join(' ');
}

describe('a part that is not public', () => {
  test.for<[of: string, text: string]>([
    ['paragraphs', 'Före.\n\n<!-- ej offentligt -->\n\n## Hemligt\n\nHemligt.\n\n<!-- offentligt -->\n\nEfter.\n'],
    ['lines of a paragraph', 'Före.\n<!-- ej offentligt -->\nHemligt.\n<!-- offentligt -->\nEfter.\n'],
    ['words of a line', 'Före.<!-- ej offentligt --> Hemligt.<!-- offentligt --> Efter.\n'],
    ['the first words of a line', '<!-- ej offentligt -->Hemligt.<!-- offentligt --> Före. Efter.\n'],
    ['an item of a list', '- Före.\n<!-- ej offentligt -->\n- Hemligt.\n<!-- offentligt -->\n- Efter.\n'],
    ['words of an item', '- <!-- ej offentligt -->Hemligt.<!-- offentligt --> Före.\n- Efter.\n'],
    [
      'a cell of a table',
      '| Före. | Efter. |\n| --- | --- |\n| x | <!-- ej offentligt -->Hemligt.<!-- offentligt --> |\n',
    ],
    ['a quotation', '> Före.\n>\n> <!-- ej offentligt -->\n> Hemligt.\n> <!-- offentligt -->\n>\n> Efter.\n'],
    ['a decision', 'Före.\n\n<!-- ej offentligt -->\nBeslut: Hemligt.\n<!-- offentligt -->\n\nEfter.\n'],
    ['a block of code', 'Före.\n\n~~~\n<!-- ej offentligt -->\nHemligt.\n<!-- offentligt -->\n~~~\n\nEfter.\n'],
    ['the end of the text', 'Före. Efter.\n\n<!-- ej offentligt -->\nHemligt.\n<!-- offentligt -->'],
  ])('of %s is not on the page, and what stands around it is', ([, text]) => {
    expect(problemsIn(text)).toEqual([]);
    const words = seenOf(text);
    expect(words).toBe(text.includes('|') ? 'Före Efter x' : 'Före Efter');
  });

  test.for<[begin: string, end: string]>([
    ['<!--ej offentligt-->', '<!--offentligt-->'],
    ['<!-- EJ OFFENTLIGT -->', '<!-- Offentligt igen -->'],
    ['<!-- Ej offentlig: personärende -->', '<!-- /ej offentligt -->'],
    ['<!-- inte offentligt -->', '<!-- inte offentligt, slut -->'],
    ['<!-- icke-offentligt -->', '<!-- slut på icke-offentligt -->'],
    ['<!-- ej publikt -->', '<!-- ej publikt slut -->'],
    ['<!-- ej för publicering -->', '<!-- offentligt -->'],
    ['<!– ej offentligt –>', '<!– offentligt –>'],
    ['<!— ej offentligt —>', '<!— offentligt —>'],
    ['<\\!-- ej offentligt \\-->', '<\\!-- offentligt \\-->'],
    ['&lt;!-- ej offentligt --&gt;', '&lt;!-- offentligt --&gt;'],
    ['<!- ej offentligt ->', '<! -- offentligt >'],
    ['<!--\nej offentligt\n-->', '<!--\noffentligt\n-->'],
    ['<-- ej offentligt -->', '<-- offentligt -->'],
    ['<--! ej offentligt -->', '<--! offentligt -->'],
    ['<! ej offentligt >', '<! offentligt >'],
    ['!-- ej offentligt --', '!-- offentligt --'],
    ['<!– ej offentligt →', '<!– offentligt →'],
    ['<!\u2010\u2010 ej offentligt \u2212\u2212>', '<!\u2212\u2212 offentligt \u2212\u2212>'],
    ['&#60;!-- ej offentligt --&#62;', '&#60;!-- offentligt --&#62;'],
    ['\\<!-- ej offentligt --\\>', '\\<!-- offentligt --\\>'],
    ['<!-- ej offenligt -->', '<!-- offenligt -->'],
    ['<!-- ej ofentligt -->', '<!-- offentlgt -->'],
    ['<!-- ej publ. -->', '<!-- ej publ. slut -->'],
    ['<!-- ej offentligt börjar -->', '<!-- ej offentligt slutar -->'],
    ['<!-- ej offentligt (barn <18) -->', '<!-- offentligt igen -->'],
    ['<!-- EJ_OFFENTLIGT_START -->', '<!-- EJ_OFFENTLIGT_STOPP -->'],
    ['<!-- not public -->', '<!-- /not public -->'],
  ])('begins with %j and ends with %j', ([begin, end]) => {
    const text = `Före.\n\n${begin}\nHemligt.\n${end}\n\nEfter.\n`;
    expect(problemsIn(text)).toEqual([]);
    expect(seenOf(text)).toBe('Före Efter');
  });

  test('leaves all else on its line', () => {
    const text = 'Före.\n\n<!-- ej offentligt -->\nEtt.\nTvå.\n<!-- offentligt -->\n\nVi ses {RUM}.\n';
    expect(problemsIn(text)).toEqual(['13:8 warning template-text']);
  });

  test('keeps the indentation of what stands behind it, in lists and in front matter', () => {
    expect(seenOf('- Före.\n  <!-- ej offentligt -->\n  Hemligt.\n  <!-- offentligt -->\n  Efter.\n')).toBe(
      'Före Efter',
    );
    const { archive, problems } = loadFiles({
      'minutes/m.md': minutes(
        {
          date: '2017-02-13',
          summary: '>\n  Före.\n  <!-- ej offentligt -->\n  Hemligt.\n  <!-- offentligt -->\n  Efter.',
          place: 'Köket <!-- portkod 4711 -->',
          attendees:
            '\n  - Bo Ek\n  <!-- ej offentligt -->\n  - Ida Ros\n  <!-- offentligt -->\n  - Eva Sund <!-- kom sent -->',
        },
        'Text.\n',
      ),
    });
    expect(problems).toEqual([]);
    const meeting = archive?.meetings.find(({ date }) => date === '2017-02-13');
    expect(meeting?.summary?.split(/\s+/)).toEqual(['Före.', 'Efter.']);
    expect(meeting?.venue).toBe('Köket');
    expect(meeting?.people.map(({ name }) => name)).toEqual(['Bo Ek', 'Eva Sund']);
  });

  test('may stand in the text of a project, and in the front matter', async () => {
    const site = await buildSite({
      ...small,
      'projects/klarsprak.md':
        '---\nname: Klarspråk\n---\n\nFöre.\n\n<!-- ej offentligt -->\nHemligt.\n<!-- offentligt -->\n',
      'minutes/m.md': minutes(
        { date: '2017-02-13', summary: 'Om lokaler.<!-- ej offentligt --> Hemligt.<!-- offentligt -->' },
        'Text.\n',
      ),
    });
    expect([...site].filter(([, text]) => /Hemligt|&lt;!--/.test(text))).toEqual([]);
    expect(pageOf(site, '/projekt/klarsprak/')).toContain('Före.');
  });
});

describe('nothing is published', () => {
  test('when a part has no end, and the message says how to write one', () => {
    const lines = problemLines({
      'minutes/m.md': minutes({ date: '2017-02-13' }, 'Före.\n\n<!-- ej offentligt -->\nHemligt.\n'),
    });
    expect(lines).toEqual([
      'content/minutes/m.md:8:1 fel: Här börjar en del som inte är offentlig, men det står inte var den slutar – ingenting publiceras – skriv <!-- ej offentligt --> före texten och <!-- offentligt --> efter den. Står texten i själva kommentaren är den redan dold: skriv då något annat än ”ej offentligt” först i den.',
    ]);
  });

  test.for([
    ['a part has no beginning', 'Hemligt.\n\n<!-- offentligt -->\n', ['8:1 error non-public-without-begin']],
    [
      'it ends twice',
      '<!-- ej offentligt -->\nA.\n<!-- offentligt -->\nB.\n<!-- offentligt -->\n',
      ['10:1 error non-public-without-begin'],
    ],
    [
      'a part begins in another',
      '<!-- ej offentligt -->\nA.\n<!-- ej offentligt -->\nB.\n<!-- offentligt -->\n',
      ['8:1 error non-public-twice'],
    ],
    [
      'the comment has the text itself',
      'A.\n\n<!-- ej offentligt: Hemligt. -->\n',
      ['8:1 error non-public-without-end'],
    ],
  ] as const)('when %s', ([, text, expected]) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  test('when an attachment that is text has such a part, which would be served as it is', () => {
    const files = {
      ...withText('[Lista](../attachments/a.txt)\n'),
      'attachments/a.txt': 'A.\n<!-- ej offentligt -->\nHemligt.\n<!-- offentligt -->\n',
    };
    expect(problemsOf(files).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'content/attachments/a.txt:2 non-public-in-attachment',
    ]);
  });
});

describe('a comment', () => {
  test.for([
    '<!-- hemligt -->',
    '<!-- Sekretess -->',
    '<!-- konfidentiellt -->',
    '<!-- Detta är ej offentligt -->',
    '<!-- publiceras ej -->',
    '<!-- internt -->',
    '<!-- /internt -->',
    '<!-- endast internt -->',
    '<!-- dolt -->',
    '<!-- sekretes -->',
    '<!-- ska inte synas -->',
    '<!-- ej på webben -->',
    '<!-- ej för allmänheten -->',
    '<!-- här nedan ej offentligt -->',
    '<!-- private -->',
    '[ej offentligt]',
    '(Ej offentligt)',
    '// ej offentligt',
    '/* ej offentligt */',
    '{# ej offentligt #}',
    '[//]: # (ej offentligt)',
  ])('that may be meant to hide something, %j, is told of', (comment) => {
    expect(problemsIn(`Text.\n\n${comment}\n\nText.\n`)).toEqual(['8:1 warning hides-nothing']);
  });

  test.for([
    '<!-- fråga Bo -->',
    '<!-- ingen uppgift -->',
    '<!-- publicerat den 3 maj -->',
    '<!-- publikens frågor kommer sist -->',
    '<!-- slut på mötet -->',
    '<!-- slut på offentliga delen av mötet -->',
    '<!-- publik -->',
    '<!-- publik: 30 personer -->',
    '<!-- inte publicerat ännu, väntar på justering -->',
    '<!-- Ej publicerad i tidningen än -->',
    '<!-- inte offentligt beslut än, kolla med Bo -->',
    '<!-- kolla lagen om offentlig upphandling -->',
    '<!-- offentlighetsprincipen gäller -->',
    '<!-- ej publicistklubben -->',
    '<!-- hemligheten med kaffet -->',
    '<!-- Bo lovar att ta med privata bilder och visar dem -->',
  ])('about something else, %j, is a comment', (comment) => {
    expect(problemsIn(`Text.\n\n${comment}\n\nText.\n`)).toEqual([]);
  });
});
