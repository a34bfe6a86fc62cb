/** The histories of outcomes: whole archives, with the state of each outcome on every day. */
import { describe, expect, test } from 'vitest';
import type { Archive, Outcome } from '../../src/archive/archive.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, type Files, minutes, small } from '../support/content-folder.ts';
import { problemLines } from '../support/problem-lines.ts';

const GG = 'gemensam-grupp';
const LG = 'ledningsgruppen';
/** A text that names the project and says nothing of anything that was left behind. */
const ELSE = '## Klarspråk\n\nKlarspråk har läst fem brev till.\n';

/** Meetings of Gemensam grupp, by their days; 16 January takes the place of the small archive's own. */
const gg = (texts: Readonly<Record<string, string>>): Files => meetings('Gemensam grupp', texts);
const lg = (texts: Readonly<Record<string, string>>): Files => meetings('Ledningsgruppen', texts);

function meetings(group: string, texts: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(texts).map(([date, text]) => [pathOf(date, group), minutes({ date, group }, text)]),
  );
}

function pathOf(date: string, group: string): string {
  return `minutes/2017/${date}-${group.toLowerCase().replace(' ', '-')}.md`;
}

function followup(date: string, ref: string, text: string, ...lines: string[]): Files {
  const head = [`date: ${date}`, `refs: [${ref}]`, ...lines];
  return { [`followups/${date}-svar.md`]: `---\n${head.join('\n')}\n---\n\n${text}\n` };
}

/** What an outcome of 16 January is, from each of these days on until the next; «–» where it is not published yet. */
interface History {
  name: string;
  anchor: string;
  files: Files;
  from: Readonly<Record<string, string>>;
  until: string;
}

const REF = `2017-01-16-${GG}`;

const histories: History[] = [
  {
    name: 'a point waits through three meetings that say nothing, is news, is carried over, also elsewhere, and decided there',
    anchor: 'bordlagt-brev-klarsprak-lasa',
    files: {
      ...gg({
        '2017-01-16': '## Klarspråk\n\nBordlagt: hur många brev Klarspråk ska läsa.\n',
        '2017-01-23': ELSE,
        '2017-01-30': ELSE,
        '2017-02-06': ELSE,
        '2017-02-13': `Någon har frågat om breven. ^${REF}.bordlagt-brev-klarsprak-lasa\n`,
        '2017-02-20': `Bordlagt: breven, en gång till. ^${REF}.bordlagt-brev-klarsprak-lasa\n`,
        '2017-02-27': `Bordlagt till Ledningsgruppen: breven. ^${REF}.bordlagt-brev-klarsprak-lasa\n`,
        '2017-03-20': ELSE,
      }),
      ...lg({
        '2017-01-09': ELSE,
        '2017-02-20': ELSE,
        '2017-03-06': ELSE,
        '2017-03-13': `Beslut: Klarspråk läser tio brev. ^${REF}.bordlagt-brev-klarsprak-lasa\n`,
        '2017-03-17': ELSE,
      }),
    },
    from: {
      '2017-01-16': `open, 0 meetings of ${GG}`,
      '2017-01-23': `open, 1 meetings of ${GG}`,
      '2017-01-30': `open, 2 meetings of ${GG}`,
      '2017-02-06': `open, 3 meetings of ${GG}`,
      '2017-02-13': `open, 4 meetings of ${GG}; mentioned`,
      '2017-02-20': `open, 5 meetings of ${GG}; mentioned again`,
      '2017-02-27': `open, 1 meetings of ${LG}; mentioned again again`,
      '2017-03-06': `open, 2 meetings of ${LG}; mentioned again again`,
      '2017-03-13': `done, 3 meetings of ${LG}; mentioned again again decided, by decided 2017-03-13-${LG}`,
    },
    until: '2017-03-25',
  },
  {
    name: 'a task is done, taken up again, done by a follow-up, and taken up again in another group',
    anchor: 'uppgift-ringer-kommunen',
    files: {
      ...gg({
        '2017-01-16': '- [ ] Ada Test: ringer kommunen\n',
        '2017-01-30': `- [x] Ada Test ringde kommunen. ^${REF}.uppgift-ringer-kommunen\n`,
        '2017-02-06': ELSE,
        '2017-02-13': `Uppgift: Ada Test ringer en gång till. ^${REF}.uppgift-ringer-kommunen\n`,
      }),
      ...lg({ '2017-02-20': `Uppgift: Ada Test ringer chefen. ^${REF}.uppgift-ringer-kommunen\n` }),
      ...followup('2017-02-17', `${REF}.uppgift-ringer-kommunen`, 'Kommunen svarade.', 'state: klar'),
    },
    from: {
      '2017-01-16': `open, 0 meetings of ${GG}`,
      '2017-01-30': `done, 1 meetings of ${GG}; done, by done 2017-01-30-${GG}`,
      '2017-02-13': `open, 3 meetings of ${GG}; done again`,
      '2017-02-17': `done, 3 meetings of ${GG}; done again done, by done 2017-02-17-svar`,
      '2017-02-20': `open, 1 meetings of ${LG}; done again done again`,
    },
    until: '2017-02-22',
  },
  {
    name: 'a follow-up that says no state is news; one that drops has its reason, one that opens undoes it',
    anchor: 'uppgift-ringer-kommunen',
    files: {
      ...gg({ '2017-01-16': 'Uppgift: Ada Test ringer kommunen.\n' }),
      ...followup('2017-01-18', `${REF}.uppgift-ringer-kommunen`, 'Ingen svarade.'),
      ...followup('2017-01-20', `${REF}.uppgift-ringer-kommunen`, 'Det behövs inte längre.', 'state: avskriven'),
      ...followup('2017-01-23', `${REF}.uppgift-ringer-kommunen`, 'Det behövs ändå.', 'state: öppen'),
    },
    from: {
      '2017-01-16': `open, 0 meetings of ${GG}`,
      '2017-01-18': `open, 0 meetings of ${GG}; mentioned`,
      '2017-01-20': `dropped, 0 meetings of ${GG}; mentioned dropped, by dropped 2017-01-20-svar`,
      '2017-01-23': `open, 0 meetings of ${GG}; mentioned dropped again`,
    },
    until: '2017-01-25',
  },
  {
    name: 'a task that is written as done is done at once',
    anchor: 'uppgift-ringt-kommunen',
    files: gg({ '2017-01-16': '- [x] Ada Test har ringt kommunen.\n', '2017-01-18': ELSE }),
    from: { '2017-01-16': `done, 0 meetings of ${GG}, at once` },
    until: '2017-01-20',
  },
  {
    name: 'a question with its answer under it is answered at once',
    anchor: 'fraga-pengar',
    files: gg({ '2017-01-16': '- Får vi pengar?\n  - Ja, i maj.\n', '2017-01-18': ELSE }),
    from: { '2017-01-16': `answered, 0 meetings of ${GG}, at once` },
    until: '2017-01-20',
  },
  {
    name: 'a question with «Svar:» beside it is answered at once',
    anchor: 'fraga-pengar',
    files: gg({ '2017-01-16': 'Fråga: Får vi pengar?\n\nSvar: Ja, i maj.\n', '2017-01-18': ELSE }),
    from: { '2017-01-16': `answered, 0 meetings of ${GG}, at once` },
    until: '2017-01-20',
  },
  {
    name: 'a question is answered in another group',
    anchor: 'fraga-pengar',
    files: {
      ...gg({ '2017-01-16': '- Får vi pengar?\n', '2017-01-18': ELSE }),
      ...lg({ '2017-01-20': `Svar: Ja, i maj. ^${REF}.fraga-pengar\n` }),
    },
    from: {
      '2017-01-16': `open, 0 meetings of ${GG}`,
      '2017-01-18': `open, 1 meetings of ${GG}`,
      '2017-01-20': `answered, 1 meetings of ${GG}; answered, by answered 2017-01-20-${LG}`,
    },
    until: '2017-01-23',
  },
  {
    name: 'a question is asked again, and then with its answer under it',
    anchor: 'fraga-pengar',
    files: gg({
      '2017-01-16': 'Fråga: Får vi pengar?\n',
      '2017-01-18': `- Får vi pengar? ^${REF}.fraga-pengar\n`,
      '2017-01-20': `- Får vi pengar? ^${REF}.fraga-pengar\n  - Ja, i maj.\n`,
    }),
    from: {
      '2017-01-16': `open, 0 meetings of ${GG}`,
      '2017-01-18': `open, 1 meetings of ${GG}; again`,
      '2017-01-20': `answered, 2 meetings of ${GG}; again answered, by answered 2017-01-20-${GG}`,
    },
    until: '2017-01-22',
  },
  {
    name: 'a call stands until it is closed',
    anchor: 'vi-soker-lasa-brev',
    files: gg({
      '2017-01-16': 'Vi söker: två som kan läsa brev.\n',
      '2017-01-18': ELSE,
      '2017-01-20': `- [x] Två har anmält sig. ^${REF}.vi-soker-lasa-brev\n`,
    }),
    from: {
      '2017-01-16': `open, 0 meetings of ${GG}`,
      '2017-01-18': `open, 1 meetings of ${GG}`,
      '2017-01-20': `done, 2 meetings of ${GG}; done, by done 2017-01-20-${GG}`,
    },
    until: '2017-01-22',
  },
  {
    name: 'a decision stays made, whatever is said of it',
    anchor: 'beslut-klarsprak-laser-brev',
    files: {
      ...gg({
        '2017-01-16': 'Beslut: Klarspråk läser tio brev.\n',
        '2017-01-18': `Breven har kommit. ^${REF}.beslut-klarsprak-laser-brev\n`,
        '2017-01-20': `Beslut: Klarspråk läser tolv brev. ^${REF}.beslut-klarsprak-laser-brev\n`,
        '2017-01-22': `- [x] Breven är lästa. ^${REF}.beslut-klarsprak-laser-brev\n`,
      }),
      ...followup('2017-01-24', `${REF}.beslut-klarsprak-laser-brev`, 'Breven är lästa.', 'state: klar'),
    },
    from: {
      '2017-01-16': `made, 0 meetings of ${GG}`,
      '2017-01-18': `made, 1 meetings of ${GG}; mentioned`,
      '2017-01-20': `made, 2 meetings of ${GG}; mentioned mentioned`,
      '2017-01-22': `made, 3 meetings of ${GG}; mentioned mentioned mentioned`,
      '2017-01-24': `made, 3 meetings of ${GG}; mentioned mentioned mentioned mentioned`,
    },
    until: '2017-01-25',
  },
  {
    name: 'an act that is not of its kind is news',
    anchor: 'uppgift-ringer-kommunen',
    files: gg({
      '2017-01-16': 'Uppgift: Ada Test ringer kommunen.\n',
      '2017-01-18': `Svar: Ja. ^${REF}.uppgift-ringer-kommunen\n`,
      '2017-01-20': `Beslut: Vi väntar på kommunen. ^${REF}.uppgift-ringer-kommunen\n`,
      '2017-01-22': `- När ringer Ada Test? ^${REF}.uppgift-ringer-kommunen\n`,
    }),
    from: {
      '2017-01-16': `open, 0 meetings of ${GG}`,
      '2017-01-18': `open, 1 meetings of ${GG}; mentioned`,
      '2017-01-20': `open, 2 meetings of ${GG}; mentioned mentioned`,
      '2017-01-22': `open, 3 meetings of ${GG}; mentioned mentioned mentioned`,
    },
    until: '2017-01-23',
  },
  {
    name: 'minutes count from the day they are published, as of the day of their meeting',
    anchor: 'uppgift-ringer',
    files: {
      [pathOf('2017-01-16', 'Gemensam grupp')]: minutes({ published: '2017-01-19' }, 'Uppgift: Ada Test ringer.\n'),
      [pathOf('2017-01-23', 'Gemensam grupp')]: minutes(
        { date: '2017-01-23', published: '2017-01-27' },
        `- [x] Ada Test har ringt. ^${REF}.uppgift-ringer\n`,
      ),
      ...gg({ '2017-01-25': ELSE }),
    },
    from: {
      '2017-01-16': '–',
      '2017-01-19': `open, 0 meetings of ${GG}`,
      '2017-01-25': `open, 1 meetings of ${GG}`,
      '2017-01-27': `done, 1 meetings of ${GG}; done, by done 2017-01-23-${GG}`,
    },
    until: '2017-01-30',
  },
  {
    name: 'a project that is dealt with again and again closes nothing',
    anchor: 'uppgift-ringa-kommunen-klarsprak',
    files: gg({
      '2017-01-16': '## Klarspråk\n\nAda Test lovar att ringa kommunen om Klarspråk.\n',
      '2017-01-18': '## Klarspråk\n\nAda Test har ringt kommunen om Klarspråk. Beslut: Vi läser.\n',
      '2017-01-20': '## Klarspråk\n\n- [x] Ada Test har ringt kommunen om Klarspråk.\n',
    }),
    from: {
      '2017-01-16': `open, 0 meetings of ${GG}`,
      '2017-01-18': `open, 1 meetings of ${GG}`,
      '2017-01-20': `open, 2 meetings of ${GG}`,
    },
    until: '2017-01-23',
  },
  {
    name: 'a point that is carried over to another group at once lies with that one from then on',
    anchor: 'bordlagt-arvodet',
    files: {
      ...gg({ '2017-01-16': 'Bordlagt till Ledningsgruppen: arvodet.\n', '2017-01-18': ELSE }),
      ...lg({ '2017-01-20': ELSE, '2017-01-22': `- [x] Arvodet är klart. ^${REF}.bordlagt-arvodet\n` }),
    },
    from: {
      '2017-01-16': `open, 0 meetings of ${LG}`,
      '2017-01-20': `open, 1 meetings of ${LG}`,
      '2017-01-22': `done, 2 meetings of ${LG}; done, by done 2017-01-22-${LG}`,
    },
    until: '2017-01-23',
  },
];

const DAY = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Every day from one to another, both with it. */
function daysFrom(first: string, last: string): string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, day) =>
    new Date(Date.parse(first) + day * DAY).toISOString().slice(0, 10),
  );
}

function archiveOf(folder: string, day: string): Archive {
  const { archive, problems } = loadArchive(folder, day as CalendarDate);
  if (!archive) throw new Error(problems.map(formatProblem).join('\n'));
  return archive;
}

/** An outcome in the words of the table, with its age in days. */
function told(outcome: Outcome | undefined): string {
  if (!outcome) return '–';
  const { state, age, group, history, closed } = outcome;
  const atOnce = state !== 'open' && state !== 'made' && !closed;
  const by = closed && `, by ${closed.kind} ${sourceOf(closed)}`;
  const events = history.length > 0 ? `; ${history.map(({ kind }) => kind).join(' ')}` : '';
  return `${age.days} days: ${state}, ${age.meetings} meetings of ${group.id}${atOnce ? ', at once' : ''}${events}${by ?? ''}`;
}

function sourceOf({ source }: Outcome['history'][number]): string {
  return 'followup' in source ? source.followup.id : source.meeting.id;
}

describe('on every day of it', () => {
  test.for(histories)('$name', ({ anchor, files, from, until }) => {
    const folder = contentFolder({ ...small, ...files });
    const days = daysFrom('2017-01-16', until);
    const seen = days.map((day) => {
      const outcome = archiveOf(folder, day).outcomes.find(({ ref }) => ref === `${REF}.${anchor}`);
      return `${day} ${told(outcome)}`;
    });
    const expected = days.map((day) => {
      const row = from[Object.keys(from).findLast((begin) => begin <= day) ?? ''] ?? '';
      if (row === '–') return `${day} –`;
      const closed = / by \w+ (\d{4}-\d{2}-\d{2})/.exec(row)?.[1] ?? day;
      return `${day} ${row.includes('at once') ? 0 : daysBetween('2017-01-16', closed)} days: ${row}`;
    });
    expect(seen).toEqual(expected);
  });
});

test('what drops a task is kept with its reason and its day', () => {
  const files = {
    ...gg({ '2017-01-16': 'Uppgift: Ada Test ringer.\n' }),
    ...followup('2017-01-20', `${REF}.uppgift-ringer`, 'Numret är **borta**.', 'state: avskriven'),
  };
  const [task] = archiveOf(contentFolder({ ...small, ...files }), '2017-02-01').outcomes;
  expect(task?.closed).toMatchObject({ kind: 'dropped', date: '2017-01-20', text: 'Numret är borta.' });
});

test('a follow-up that answers several says so of each, and once', () => {
  const files = {
    ...gg({ '2017-01-16': 'Uppgift: Ada Test ringer.\n\n- Får vi pengar?\n' }),
    ...followup(
      '2017-01-20',
      ['uppgift-ringer', 'fraga-pengar', 'uppgift-ringer'].map((anchor) => `${REF}.${anchor}`).join(', '),
      'Ja.',
      'state: klar',
    ),
  };
  const { outcomes, followups } = archiveOf(contentFolder({ ...small, ...files }), '2017-02-01');
  expect(outcomes.map(({ state, history }) => [state, history.map(({ kind }) => kind)])).toEqual([
    ['done', ['done']],
    ['answered', ['answered']],
  ]);
  expect(followups.map((one) => one.outcomes.map(({ anchor }) => anchor))).toEqual([
    ['uppgift-ringer', 'fraga-pengar'],
  ]);
});

test('a notice leaves nothing behind, before its day or after', () => {
  const folder = contentFolder({
    ...small,
    'minutes/kallelse.md': minutes(
      { date: '2017-02-13', kind: 'kallelse' },
      'Beslut: Vi ses.\n\n- [ ] Ada Test: kommer\n',
    ),
  });
  for (const day of ['2017-02-01', '2017-02-13', '2017-03-01']) expect(archiveOf(folder, day).outcomes).toEqual([]);
});

test('minutes that are there before their meeting leave nothing behind until it has been', () => {
  const files = {
    'minutes/m.md': minutes({ date: '2017-02-13', published: '2017-02-01' }, 'Beslut: Vi ses.\n'),
  };
  const folder = contentFolder({ ...small, ...files });
  expect(archiveOf(folder, '2017-02-12').outcomes).toEqual([]);
  expect(archiveOf(folder, '2017-02-13').outcomes).toHaveLength(1);
});

describe('an act that closes nothing', () => {
  const files = gg({ '2017-01-16': 'Uppgift: Ada Test ringer.\n\nBeslut: Vi läser.\n\n- Får vi pengar?\n' });
  const at = (line: number, column = 1) =>
    `content/minutes/2017/2017-01-20-gemensam-grupp.md:${line}:${column} varning:`;
  const cases = [
    ['Svar: Ja. ^REF.uppgift-ringer', 'en uppgift stängs med ”- [x] …”'],
    ['- [x] Det är läst. ^REF.beslut-laser', 'ett beslut stängs aldrig'],
    ['- [x] Vi får pengar. ^REF.fraga-pengar', 'en fråga stängs med ”Svar: …”'],
  ] as const;

  test.for(cases)('is told: %s', ([written, how]) => {
    const text = `${written.replace('REF', REF)}\n`;
    const ref = /\^\S+/.exec(text)?.[0] ?? '';
    expect(problemLines({ ...files, ...gg({ '2017-01-20': text }) })).toEqual([
      `${at(6)} ”${ref}” stängs inte av det här – ${how} – skriv om det, eller låt det stå: det visas som en nyhet.`,
    ]);
  });

  test('is told when it is a follow-up too', () => {
    expect(
      problemLines({ ...files, ...followup('2017-01-20', `${REF}.beslut-laser`, 'Läst.', 'state: klar') }),
    ).toEqual([
      `content/followups/2017-01-20-svar.md:3:8 varning: ”^${REF}.beslut-laser” stängs inte av det här – ett beslut stängs aldrig – skriv om det, eller låt det stå: det visas som en nyhet.`,
    ]);
  });
});

describe('the names and the order of files', () => {
  const text = (day: string, what: string) =>
    `- ${what} ^${REF}.uppgift-ringer\n\n## Klarspråk ${day}\n\nBeslut: Vi läser.\n`;
  const files: Files = {
    ...gg({
      '2017-01-16': '- [ ] Ada Test: ringer\n\nBordlagt: arvodet.\n',
      '2017-02-13': text('i februari', '[x] Ada Test har ringt.'),
      '2017-03-13': text('i mars', '[ ] Ada Test: ringer igen'),
    }),
    ...lg({
      '2017-02-13': `Bordlagt: arvodet. ^${REF}.bordlagt-arvodet\n`,
      '2017-03-13': `Arvodet. ^${REF}.bordlagt-arvodet\n`,
    }),
  };
  // Two of one day, that say different things: which of them comes last is their texts' business.
  const answers = ['klar', 'öppen', 'avskriven'].map(
    (state) =>
      `---\ndate: 2017-03-20\nrefs: [${REF}.uppgift-ringer, ${REF}.bordlagt-arvodet]\nstate: ${state}\n---\n\nSå är det.\n`,
  );

  /** The ledger as a text, without what files are called. */
  function ledgerOf(renamed: Files, day: string): string[] {
    const { outcomes } = archiveOf(
      contentFolder({ ...small, [pathOf('2017-01-16', 'Gemensam grupp')]: '', ...renamed }),
      day,
    );
    return outcomes.map((outcome) => {
      const { ref, state, age, group, history } = outcome;
      return JSON.stringify([
        ref,
        state,
        age,
        group.id,
        history.map(({ kind, date, text: words }) => [kind, date, words]),
      ]);
    });
  }

  const named = (names: readonly string[], contents: readonly (string | Uint8Array)[]): Files =>
    Object.fromEntries(contents.map((content, index) => [names[index] ?? '', content]));

  test.for(['2017-01-16', '2017-02-13', '2017-03-13', '2017-03-20', '2017-06-30'])('decide nothing as of %s', (day) => {
    const answerNames = ['followups/a.md', 'followups/b.md', 'followups/c.md'];
    const plain = ledgerOf({ ...files, ...named(answerNames, answers) }, day);
    expect(plain.length).toBeGreaterThan(1);
    const first = pathOf('2017-01-16', 'Gemensam grupp');
    const others = Object.entries(files).filter(([path]) => path !== first);
    const backwards = others.map(([, content]) => content).toReversed();
    const shuffled = {
      ...named(
        others.map((_, index) => `minutes/${index}/${9 - index}.md`),
        backwards,
      ),
      ...named(answerNames.toReversed(), answers),
      [first]: files[first] ?? '',
    };
    expect(ledgerOf(shuffled, day)).toEqual(plain);
  });
});
