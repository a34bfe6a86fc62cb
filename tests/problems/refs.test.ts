/** References to outcomes, in minutes and in follow-ups: each broken reference is reported with both locations. */
import { describe, expect, test } from 'vitest';
import { type Files, minutes } from '../support/content-folder.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';

const ID = '2017-01-16-gemensam-grupp';
const FIRST = 'minutes/2017/2017-01-16-gemensam-grupp.md';

/** The meeting of 16 January with a text that begins on line 6; its first line is the text's heading. */
const january = (text: string, fields = {}): Files => ({ [FIRST]: minutes(fields, `## Brev\n\n${text}\n`) });
/** A meeting on 13 February whose text begins on line 6. */
const february = (text: string): Files => ({ 'minutes/m.md': minutes({ date: '2017-02-13' }, `${text}\n`) });
const followup = (...lines: string[]): Files => ({
  'followups/f.md': `---\n${lines.join('\n')}\n---\n\nDet är gjort.\n`,
});
const answer = (ref: string): Files => followup('date: 2017-02-01', 'refs:', `  - ${ref}`);

const NOWHERE = 'leder ingenstans:';
const GONE = 'stycket har tagits bort eller skrivits om';
const BACK = 'rätta hänvisningen, eller lägg tillbaka stycket.';
const NO_REF = (written: string) =>
  `”^${written}” är ingen hänvisning – mötets adress, en punkt och vad det är väntades, till exempel ^2017-01-16-styrelsen.uppgift-boka-salen; bara ^uppgift-salen ger stycket ett eget namn – skriv så, med små bokstäver utan å, ä och ö.`;
/** The problem of a reference that is not there, with the nearest outcome and its line. */
const NEAREST = (wanted: string, line: number, near: string, isSameKind = true) =>
  `Hänvisningen ”^${ID}.${wanted}” ${NOWHERE} i content/${FIRST}:${line} finns inte ${wanted}, men ${near} – stycket, eller rubriken över det, har ändrats eller tagits bort – menade du ”^${ID}.${near}”?${isSameKind ? ` Är det samma sak, omskriven, så skriv ”^${wanted}” sist i det stycket.` : ''}`;

/** The beginning of the problem of a reference to words that stand on line 8 and on another. */
const UNSURE = (anchor: string, line: number) =>
  `Hänvisningen ”^${ID}.${anchor}” är inte säker: i content/${FIRST} står samma ord på rad 8 (”Ada Test ringer.”) och rad ${line} (”Bo Prov ringer.”) – ett eget namn på det som menas väntades`;

interface Case {
  name: string;
  january: string;
  fields?: Readonly<Record<string, string>>;
  ref: string;
  /** What is said of the reference, after its place. */
  expected: string;
}

const cases: Case[] = [
  {
    name: 'a paragraph that was deleted, the only one: its meeting’s file',
    january: 'Vi pratade.',
    ref: `${ID}.uppgift-ringer-kommunen`,
    expected: `Hänvisningen ”^${ID}.uppgift-ringer-kommunen” ${NOWHERE} i content/${FIRST}:2 finns inte uppgift-ringer-kommunen – ${GONE} – ${BACK}`,
  },
  {
    name: 'a paragraph that was rewritten so that it is no task, and nothing is like it',
    january: 'Ada Test har inte ringt än.\n\nBeslut: Vi läser.',
    ref: `${ID}.uppgift-ringa`,
    expected: `Hänvisningen ”^${ID}.uppgift-ringa” ${NOWHERE} i content/${FIRST}:2 finns inte uppgift-ringa – ${GONE} – ${BACK}`,
  },
  {
    name: 'a paragraph that was corrected: the one with most words in common',
    january: 'Uppgift: Ada Test ringer kommunen.\n\nUppgift: Bo Prov skriver brev om lokalen.',
    ref: `${ID}.uppgift-skriver-brev-salen`,
    expected: NEAREST('uppgift-skriver-brev-salen', 10, 'uppgift-skriver-brev-lokalen'),
  },
  {
    name: 'one that is misspelt',
    january: 'Uppgift: Ada Test ringer.\n\nUppgift: Bo Prov skriver.',
    ref: `${ID}.uppgift-skrivr`,
    expected: NEAREST('uppgift-skrivr', 10, 'uppgift-skriver'),
  },
  {
    name: 'one of another kind',
    january: 'Vi beslutar att ringa kommunen.',
    ref: `${ID}.uppgift-ringa-kommunen`,
    expected: NEAREST('uppgift-ringa-kommunen', 8, 'beslut-ringa-kommunen', false),
  },
  {
    name: 'the words of one that has got a pin: that one, also by the number of a twin',
    january: 'Uppgift: Ada Test ringer. ^uppgift-samtalet',
    ref: `${ID}.uppgift-brev-ringer-2`,
    expected: NEAREST('uppgift-brev-ringer-2', 8, 'uppgift-samtalet'),
  },
  {
    name: 'a number, as names had once: all of the kind',
    january: 'Uppgift: Ada Test ringer.\n\nUppgift: Bo Prov skriver.\n\nBeslut: Vi läser.',
    ref: `${ID}.uppgift-1`,
    expected: `Hänvisningen ”^${ID}.uppgift-1” ${NOWHERE} uppgifter har namn av ord och inget nummer – i content/${FIRST} finns uppgift-ringer på rad 8, uppgift-skriver på rad 10 – skriv namnet i stället för numret.`,
  },
  {
    name: 'what now stands in two sections: neither',
    january: 'Uppgift: Ada Test ringer.\n\n## Lokal\n\nUppgift: Bo Prov ringer.',
    ref: `${ID}.uppgift-ringer`,
    expected: `${UNSURE('uppgift-ringer', 12)} – skriv ”^uppgift-ringer” sist i det stycket.`,
  },
  {
    name: 'one of twins: how to make it sure',
    january: 'Uppgift: Ada Test ringer.\n\nUppgift: Bo Prov ringer.',
    ref: `${ID}.uppgift-brev-ringer`,
    expected: `${UNSURE('uppgift-brev-ringer', 10)} – skriv ”^uppgift-brev-ringer-a” sist i det stycket, och hänvisa till ^${ID}.uppgift-brev-ringer-a.`,
  },
  {
    name: 'a meeting that is misspelt',
    january: 'Uppgift: Ada Test ringer.',
    ref: '2017-01-16-gemensamma-grupp.uppgift-ringer',
    expected: `Hänvisningen ”^2017-01-16-gemensamma-grupp.uppgift-ringer” ${NOWHERE} mötet 2017-01-16-gemensamma-grupp finns inte – menade du ”${ID}”? – rätta hänvisningen, eller skriv ”formerly: gemensamma-grupp” i gruppens fil, gemensam-grupp.md, om det är samma grupp.`,
  },
  {
    name: 'a meeting that there is not',
    january: 'Uppgift: Ada Test ringer.',
    ref: '2012-10-08-byalaget.uppgift-ringer',
    expected: `Hänvisningen ”^2012-10-08-byalaget.uppgift-ringer” ${NOWHERE} mötet 2012-10-08-byalaget finns inte – mötets datum och gruppens adress väntades – rätta hänvisningen.`,
  },
  {
    name: 'a notice, which leaves nothing behind',
    january: 'Uppgift: Ada Test ringer.',
    fields: { kind: 'kallelse' },
    ref: `${ID}.uppgift-ringer`,
    expected: `Hänvisningen ”^${ID}.uppgift-ringer” ${NOWHERE} content/${FIRST}:2 är en kallelse – bara det som har sagts på ett möte kan följas upp – vänta med hänvisningen tills protokollet finns.`,
  },
];

describe('a reference to', () => {
  test.for(cases)('$name: an error, in minutes and in a follow-up', ({ january: text, fields, ref, expected }) => {
    const lines = problemLines({ ...january(text, fields), ...february(`- [x] Ada Test ringde. ^${ref}`) });
    // a notice alone is also told of as a meeting without minutes
    expect(lines.filter((line) => line.includes(' fel: '))).toEqual([`content/minutes/m.md:6:1 fel: ${expected}`]);
    expect(problemLines({ ...january(text, fields), ...answer(ref) })).toEqual([
      `content/followups/f.md:4:5 fel: ${expected}`,
    ]);
  });

  test('something that is there is no problem, also with «#» before the anchor', () => {
    const files = january('Uppgift: Ada Test ringer.\n\nUppgift: Bo Prov skriver.');
    expect(
      problemLines({ ...files, ...february(`- [x] Ringt. ^${ID}.uppgift-ringer ^${ID}#uppgift-skriver`) }),
    ).toEqual([]);
    expect(problemLines({ ...files, ...answer(`${ID}#uppgift-skriver`) })).toEqual([]);
  });

  test('what is not published yet is a warning, and no longer when it is', () => {
    const files = january('Uppgift: Ada Test ringer.', { published: '2017-03-01' });
    const message = `varning: ”^${ID}.uppgift-ringer” hör till ett möte som inte är publicerat än – hänvisningen räknas så länge inte – inget behöver göras om det publiceras senare.`;
    const inMinutes = { ...files, ...february(`Nytt. ^${ID}.uppgift-ringer`) };
    expect(problemLines(inMinutes, '2017-02-20')).toEqual([`content/minutes/m.md:6:1 ${message}`]);
    expect(problemLines(inMinutes, '2017-03-01')).toEqual([]);
    const inFollowup = { ...files, ...answer(`${ID}.uppgift-ringer`) };
    expect(problemLines(inFollowup, '2017-02-20')).toEqual([`content/followups/f.md:4:5 ${message}`]);
    expect(problemLines(inFollowup, '2017-03-01')).toEqual([]);
  });

  test('minutes with a notice of their own means the minutes, also before they are out', () => {
    const notice = { 'minutes/n.md': minutes({ kind: 'kallelse', published: '2017-01-09' }, 'Välkomna.\n') };
    const files = { ...january('Uppgift: Ada Test ringer.'), ...notice, ...answer(`${ID}.uppgift-ringer`) };
    expect(problemLines(files, '2017-02-01')).toEqual([]);
    expect(problemLines(files, '2017-01-12')).toEqual([]);
  });

  test('a later meeting is a warning', () => {
    const later = { 'minutes/m.md': minutes({ date: '2017-02-13' }, 'Uppgift: Ada Test ringer.\n') };
    const ref = '2017-02-13-gemensam-grupp.uppgift-ringer';
    const message = `varning: ”^${ref}” hör till ett senare möte, 13 februari 2017 – en hänvisning går bakåt i tiden, och den här räknas inte – rätta datumet eller hänvisningen.`;
    expect(problemLines({ ...later, ...january(`- [x] Ringt. ^${ref}`) })).toEqual([`content/${FIRST}:8:1 ${message}`]);
    expect(problemLines({ ...later, ...answer(ref) })).toEqual([`content/followups/f.md:4:5 ${message}`]);
  });
});

test('all references that lead nowhere are told in one run, of minutes that are not published too', () => {
  const files: Files = {
    ...january('Vi pratade.'),
    'minutes/m.md': minutes(
      { date: '2017-02-13', published: '2018-01-01' },
      `Ett. ^${ID}.beslut-a ^${ID}.beslut-b\n\n| Vad | När |\n|-|-|\n| Brev ^${ID}.fraga-a | maj |\n`,
    ),
    ...answer(`${ID}.bordlagt-a`),
  };
  expect(problemLines(files).map((line) => line.replace(/ leder ingenstans.*/, ''))).toEqual([
    `content/followups/f.md:4:5 fel: Hänvisningen ”^${ID}.bordlagt-a”`,
    `content/minutes/m.md:7:1 fel: Hänvisningen ”^${ID}.beslut-a”`,
    `content/minutes/m.md:7:1 fel: Hänvisningen ”^${ID}.beslut-b”`,
    `content/minutes/m.md:11:1 fel: Hänvisningen ”^${ID}.fraga-a”`,
  ]);
});

test.for([`${ID}`, `${ID}.beslut`, `${ID}.fråga-a`, `${ID}.Beslut-a`, `${ID}.beslut--a`, 'fråga-a', 'beslut-A'])(
  'a reference that is none is an error: ^%s',
  (written) => {
    expect(meetingProblems({}, `Nytt. ^${written}\n`)).toEqual([`content/minutes/m.md:6:1 fel: ${NO_REF(written)}`]);
  },
);

describe('a follow-up', () => {
  const at = (place: string, message: string) => [`content/followups/f.md:${place} fel: ${message}`];
  const there = january('Uppgift: Ada Test ringer.');
  const REFS = `refs: [${ID}.uppgift-ringer]`;
  const WRONG_REF = (value: string) =>
    `”${value}” är ingen hänvisning – mötets adress, en punkt och vad det är väntades, till exempel 2017-01-16-styrelsen.uppgift-boka-salen – rätta hänvisningen.`;

  const wrong: { name: string; lines: string[]; expected: string[] }[] = [
    {
      name: 'with an unknown state',
      lines: ['date: 2017-02-01', REFS, 'state: fixad'],
      expected: at(
        '4:8',
        '”fixad” säger inte vad som hände – klar, besvarad, avskriven eller öppen väntades – rätta ordet, eller ta bort raden om det bara är en nyhet.',
      ),
    },
    {
      name: 'with a reference that is none',
      lines: ['date: 2017-02-01', 'refs:', `  - ${ID}.uppgift-ringer`, `  - ${ID}`],
      expected: at('5:5', WRONG_REF(ID)),
    },
    {
      name: 'with «å» in a reference',
      lines: ['date: 2017-02-01', `refs: [${ID}.fråga-a]`],
      expected: at('3:8', WRONG_REF(`${ID}.fråga-a`)),
    },
    {
      name: 'with no references',
      lines: ['date: 2017-02-01', 'refs: []'],
      expected: at(
        '3:7',
        'Ingen hänvisning – minst en väntades, till exempel ”- 2017-01-16-styrelsen.uppgift-boka-salen” – skriv vad uppföljningen gäller.',
      ),
    },
    {
      name: 'with an unknown key',
      lines: ['date: 2017-02-01', REFS, 'stat: klar'],
      expected: at('4:1', 'Okänd rad ”stat” – date, refs, text, state kan stå här – menade du ”state”?'),
    },
    {
      name: 'with a date that is none',
      lines: ['date: 2017-02-30', REFS],
      expected: at(
        '2:7',
        '”2017-02-30” är inget datum – år-månad-dag väntades, till exempel 2017-01-16 – rätta datumet.',
      ),
    },
  ];

  test.for(wrong)('$name is an error', ({ lines, expected }) => {
    expect(problemLines({ ...there, ...followup(...lines) })).toEqual(expected);
  });

  test('without a text is an error; it may stand in the front matter', () => {
    const empty = (line: string) => ({ 'followups/f.md': `---\ndate: 2017-02-01\n${REFS}\n${line}---\n` });
    expect(problemLines({ ...there, ...empty('') })).toEqual(
      at(
        '2:7',
        'Uppföljningen säger inget – vad som hände väntades – skriv det under den andra raden med ---, eller i ”text: …”.',
      ),
    );
    expect(problemLines({ ...there, ...empty('text: Det är gjort.\n') })).toEqual([]);
  });

  test('whose address another has is an error', () => {
    const file = `---\ndate: 2017-02-01\n${REFS}\n---\n\nDet är gjort.\n`;
    expect(problemLines({ ...there, 'followups/a/svar.md': file, 'followups/b/2017-02-01-svar.md': file })).toEqual([
      'content/followups/b/2017-02-01-svar.md:2:7 fel: Två uppföljningar har samma adress, 2017-02-01-svar: den här och content/followups/a/svar.md – datum och filnamn ger adressen – ge den ena filen ett annat namn.',
    ]);
  });

  test('of a later day is read, and says nothing yet', () => {
    expect(problemLines({ ...there, ...followup('date: 2018-02-01', REFS) })).toEqual([]);
  });
});

describe('what may be meant as an outcome is a warning with its place', () => {
  const nearly = [
    [
      'Ada Test kan ringa kommunen.',
      'Kanske en uppgift: ”Ada Test kan ringa kommunen.” – det räknas först när någon tar på sig den, som ”Anna lovar att …” eller ”Uppgift: Anna …” – skriv ”Uppgift:” före om det är en, annars <!-- ingen uppgift --> efter.',
    ],
    [
      'Vi återkommer med lokal.',
      'Kanske en uppgift: ”Vi återkommer med lokal.” – det räknas först när någon tar på sig den, som ”Anna lovar att …” eller ”Uppgift: Anna …” – skriv ”Uppgift:” före om det är en, annars <!-- ingen uppgift --> efter.',
    ],
  ] as const;

  test.for(nearly)('%s', ([text, message]) => {
    expect(meetingProblems({}, `${text}\n`)).toEqual([`content/minutes/m.md:6:1 varning: ${message}`]);
    expect(meetingProblems({}, `Vi pratade.\n\n- Brev\n- ${text}\n`)).toEqual([
      `content/minutes/m.md:9:1 varning: ${message}`,
    ]);
  });

  test('where the same paragraph has one that counts too, it is told of the other', () => {
    expect(meetingProblems({}, 'Vi beslutar att ses. Ada Test kan ringa kommunen.\n')).toHaveLength(1);
  });
});
