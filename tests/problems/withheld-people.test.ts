/** What is told of names that people.yaml hides, and of contact details of people. */
import { describe, expect, test } from 'vitest';
import { buildSite, pageOf } from '../support/built-site.ts';
import { type Files, minutes, small } from '../support/content-folder.ts';
import { meetingProblems, problemLines } from '../support/problem-lines.ts';

const HIDDEN = '- name: Gun Alm\n  show: hidden\n';
const PART =
  'varning: Här står en del av ett namn som people.yaml döljer – den som känner personen förstår vem det är – skriv om texten, eller skriv ordet under aliases i people.yaml, så döljs det också.';
const WHOLE =
  'fel: Här står ett namn som people.yaml döljer, så att det inte kan bytas ut – ingenting publiceras med det – skriv om texten, eller skriv namnet fritt och som det står i people.yaml. Är det någon annans namn, skriv in den personen där.';

/** The problems with Gun Alm hidden and another meeting with a text. */
function withHidden(text: string, people = HIDDEN, fields: Record<string, string> = {}): string[] {
  return problemLines({
    'people.yaml': people,
    'minutes/m.md': minutes({ date: '2017-02-13', ...fields }, `${text}\n`),
  });
}

describe('a hidden name that is misspelt in people.yaml', () => {
  const message = (place: string): string =>
    `content/people.yaml:1:9 varning: Namnet döljer ingen – det står inte i något protokoll, men ett som nästan är likadant står på ${place} – rätta namnet här, eller skriv det andra under aliases.`;
  const misspelt = HIDDEN.replace('Alm', 'Ahlm');

  test('is told of where it stands, without the name', () => {
    expect(withHidden('## Hej\n\nGun Alm hälsade.', misspelt)).toEqual([message('content/minutes/m.md:6')]);
    expect(withHidden('Gun Alms förslag.', misspelt)).toEqual([message('content/minutes/m.md:6')]);
    expect(withHidden('Vi åt.', misspelt, { attendees: '\n  - Gun Alm' })).toEqual([message('content/minutes/m.md:5')]);
  });

  test.for<[name: string, text: string, people?: string]>([
    ['is in the minutes', 'Gun Ahlm hälsade Gun Alm.'],
    ['is near nothing', 'Kerstin Dal hälsade.'],
    ['is near somebody else in people.yaml', 'Gun Alm hälsade.', `${misspelt}- name: Gun Alm\n`],
    ['is in a page alone', 'Gun Alm hälsade.', misspelt],
  ])('is none when it %s', ([name, text, people = misspelt]) => {
    const page: Files = name.includes('page') ? { 'pages/om.md': '---\ntitle: Om\n---\n\nGun Ahlm.\n' } : {};
    const lines = problemLines({
      'people.yaml': people,
      'minutes/m.md': minutes({ date: '2017-02-13' }, `${text}\n`),
      ...page,
    });
    expect(lines.filter((line) => line.includes('people.yaml:'))).toEqual([]);
  });
});

describe('an entry of people.yaml with more than a name, which would hide nobody, is an error without the name', () => {
  const remedy =
    ' – bara ett namn väntades, annars hittas det inte i texterna, och döljs inte – skriv en person för sig, organisationen på en egen rad (”organisation: …”), rollen på en egen rad (”role: …”) och smeknamn under aliases.';
  const sign = (what: string): string => `Här står ”${what}”, som inte är en del av ett namn`;

  test.for([
    ['Gun Alm, Ria', sign(',')],
    ['Alm, Gun', sign(',')],
    ['Gun Alm (Ria)', sign('(')],
    ['Gun Alm - Ria', sign('-')],
    ['Gun Alm – Ria', sign('–')],
    ['Gun Alm; Bo Ek', sign(';')],
    ['Gun Alm/Bo Ek', sign('/')],
    ['Gun Alm och Bo Ek', sign('och')],
    ['Gun Alm & Bo Ek', sign('&')],
    ['Gun Alm från Ria', sign('från')],
    ['Gun ”Gunsan” Alm', sign('”')],
    ['**Gun Alm**', sign('*')],
    ['gun.alm@example.org', sign('@')],
    ['Gun Alm 070-1234567', sign('0')],
    ['Ordförande Gun Alm', 'Här står en roll före namnet'],
  ] as const)('%s', ([name, wrong]) => {
    const problem = `fel: ${wrong}${remedy}`;
    const quoted = JSON.stringify(name);
    expect(withHidden('Gun Alm hälsade.', `- name: ${quoted}\n  show: hidden\n`)).toEqual([
      `content/people.yaml:1:9 ${problem}`,
    ]);
    expect(withHidden('Gun Alm hälsade.', `- name: Bo Ek\n  aliases: [${quoted}]\n  show: hidden\n`)).toEqual([
      `content/people.yaml:2:13 ${problem}`,
    ]);
  });

  test.for([
    'Gun Alm',
    'Gun-Britt Alm-Ek',
    'Gun O’Brien',
    "Gun O'Brien",
    'Gun K. Alm',
    'Gun van der Alm',
    'gun alm',
    'GUN ALM',
    'Gun',
    'Łucja Żółć',
    '李小龙',
    'Gun Al Masri',
  ])('%s is a name', (name) => {
    expect(withHidden('Vi åt.', `- name: ${JSON.stringify(name)}\n  show: hidden\n`)).toEqual([]);
  });
});

describe('a part of a hidden name', () => {
  test('is told of at each place, as an error where an address has it whole', () => {
    expect(
      withHidden(
        'Gun Alm hälsade. Gun sa hej. Alms förslag. Guns idé.\n\nSkriv till gun.alm@example.org eller gunalm@example.org.',
      ),
    ).toEqual([
      ...['6:23', '6:35', '6:49'].map((place) => `content/minutes/m.md:${place} ${PART}`),
      ...['8:12', '8:38'].map((place) => `content/minutes/m.md:${place} ${WHOLE}`),
    ]);
  });

  test.for<[text: string, people?: string]>([
    ['Gun Maria Alm sa hej.'],
    ['Gun M. Alms förslag.'],
    ['Anna Berg sa hej.', '- name: Anna Maria Berg\n  show: hidden\n'],
  ])('may have another name between: «%s»', ([text, people = HIDDEN]) => {
    expect(withHidden(text, people)).toContain(`content/minutes/m.md:6:1 ${PART}`);
  });

  test.for(['Gun, Ria', 'G. Alm, Ria', 'Gun Maria Alm, Ria'])(
    'among those who were there, «%s», is no other person',
    (line) => {
      const problems = withHidden('Vi åt.', `${HIDDEN}`, { attendees: `\n  - ${line}` });
      expect(problems.filter((problem) => problem.includes(PART))).toHaveLength(1);
    },
  );

  test('is that of another who has the whole name', () => {
    expect(withHidden('Gun Maria Alm sa hej.', `${HIDDEN}- name: Gun Maria Alm\n`)).not.toContain(
      `content/minutes/m.md:6:1 ${PART}`,
    );
  });

  test.for<[text: string, fields?: Record<string, string>]>([
    ['Gun Lind kom.'],
    ['Anna Alm kom.'],
    ['Gun-Britt kom.'],
    ['Gunnar och Almqvist kom.'],
    ['Vi skar en alm.'],
    ['Gun Alm kom.'],
    ['<!-- Gun sa hej. -->'],
    ['Gun sa hej.', { attendees: '[Gun Lind]' }],
    ['Se https://prov.example/Gun/.'],
  ])('%s has none', ([text, fields = {}]) => {
    expect(withHidden(text, HIDDEN, fields)).toEqual([]);
  });

  test('is told of in pages and in the texts of groups and projects too', () => {
    const lines = problemLines({
      'people.yaml': HIDDEN,
      'pages/om.md': '---\ntitle: Om\n---\n\nGun skrev.\n',
      'projects/ny.md': '---\nname: Ny\n---\n\nGun leder.\n',
    });
    expect(lines).toEqual([`content/pages/om.md:5:1 ${PART}`, `content/projects/ny.md:5:1 ${PART}`]);
  });
});

test.for<[name: string, link: string, isTold: boolean]>([
  ['Gun Alm 2017.pdf', '[Brevet](<brev/Gun Alm 2017.pdf>)', false],
  ['Gun Alm 2017.pdf', '[Brevet](brev/Gun%20Alm%202017.pdf)', true],
  ['Gun Alm 2017.pdf', '[Brevet](brev/Gun Alm 2017.pdf)', false],
  ['gun-alm.pdf', '[Brevet](brev/gun-alm.pdf)', true],
  ['gun_alm.pdf', '[Brevet](brev/gun_alm.pdf)', true],
])(
  'a hidden name in the name of an attachment is told of at the file, which is to be renamed, and at the link: %s, %s',
  ([name, link, isTold]) => {
    const lines = problemLines({
      'people.yaml': HIDDEN,
      [`attachments/brev/${name}`]: 'x',
      'minutes/m.md': minutes({ date: '2017-02-13' }, `${link}\n`),
    });
    expect(lines).toEqual([
      `content/attachments/brev/${name}:1:1 fel: Filens namn innehåller ett namn som people.yaml döljer, och skulle bli en del av en adress – ett filnamn utan personens namn väntades – döp om filen, och rätta länkarna till den.`,
      ...(isTold ? [`content/minutes/m.md:6:15 ${WHOLE}`] : []),
    ]);
  },
);

describe('contact details of a person', () => {
  const AFTER =
    'står i texten – där syns det för alla, och hittas av sökmotorer – ta bort det, eller skriv in det i gruppens fil eller i site.yaml om det får vara offentligt.';
  const text = 'Hör av dig till anna.ek@example.org eller 070-123 45 67. Bo bor på Ekstigen 3.\n';

  test('are told of, each where it stands', () => {
    expect(meetingProblems({}, text)).toEqual([
      `content/minutes/m.md:6:17 varning: En e-postadress till en person ${AFTER}`,
      `content/minutes/m.md:6:43 varning: Ett telefonnummer ${AFTER}`,
      `content/minutes/m.md:6:68 varning: Någons hemadress ${AFTER}`,
    ]);
  });

  test('are public when the site or the group lists them', () => {
    const listing: Files = {
      'site.yaml': `${small['site.yaml']}contact:\n  email: Anna.Ek@example.org\n`,
      'groups/gemensam-grupp.md': '---\nname: Gemensam grupp\nplace: Ekstigen 3\n---\n\nRing +46 70 123 45 67.\n',
      'minutes/m.md': minutes({ date: '2017-02-13' }, text),
    };
    expect(problemLines(listing)).toEqual([]);
    // what another group lists is not this group's
    const other = String(listing['minutes/m.md']).replace('Gemensam grupp', 'Ledningsgruppen');
    expect(problemLines({ ...listing, 'minutes/m.md': other })).toHaveLength(2);
  });

  test('are masked in open data as names are, and those of the site are not', async () => {
    const site = await buildSite({
      ...small,
      'site.yaml': `${small['site.yaml']}contact:\n  email: kim@example.org\n`,
      'minutes/m.md': minutes(
        { date: '2017-02-13', attendees: '[Anna Ek]' },
        `## Klarspråk\n\nBeslut: Anna Ek nås på 070-123 45 67 och anna.ek@example.org, och kim@example.org är öppen.\n`,
      ),
    });
    const data = pageOf(site, '/data/archive.json');
    expect(data).toContain('[namn] nås på [kontaktuppgift] och [kontaktuppgift], och kim@example.org är öppen.');
    expect(data).not.toMatch(/070|anna/i);
    expect(pageOf(site, '/protokoll/2017-02-13-gemensam-grupp/')).toContain('070-123');
  });
});
