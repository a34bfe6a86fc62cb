/** References, links and names of front matter that have the former id of a meeting, a group, a project or a page. */
import { describe, expect, test } from 'vitest';
import { type Files, minutes } from '../support/content-folder.ts';
import { loadFiles } from '../support/front-matter.ts';
import { problemLines } from '../support/problem-lines.ts';

/** A meeting whose date was corrected, of a group that was renamed, a renamed project and a renamed page. */
const FILES: Files = {
  'groups/nya-gruppen.md': '---\nname: Nya gruppen\nformerly: gamla-gruppen\n---\n',
  'projects/orangeriet.md':
    '---\nname: Orangeriet\nformerly: [tradgarden, vaxthuset]\n---\n\n## Platsen\n\nVid parken.\n',
  'pages/hitta-hit.md': '---\ntitle: Hitta hit\nformerly: kontakt\n---\n\n## Buss\n\nLinje 1.\n',
  'minutes/2017-02-02-nya-gruppen.md': minutes(
    {
      date: '2017-02-02',
      formerly: '2017-02-01',
      group: 'gamla-gruppen',
      projects: '[tradgarden]',
      attendees: '[Ada Test]',
    },
    '## Orangeriet\n\nUppgift: Ada Test ringer. ^uppgift-1\n\n## Övrigt\n\nMer om Orangeriet.\n',
  ),
};
const NOW = '2017-02-02-nya-gruppen';
const FORMER = ['2017-02-01-gamla-gruppen', '2017-02-01-nya-gruppen', '2017-02-02-gamla-gruppen'];

test('a meeting had every id that its dates and the ids of its group make, its first of the oldest', () => {
  const { archive, problems } = loadFiles(FILES);
  expect(problems).toEqual([]);
  expect(archive?.meetings.find(({ id }) => id === NOW)).toMatchObject({ firstId: FORMER[0], formerIds: FORMER });
  expect(archive?.projects.find(({ id }) => id === 'orangeriet')).toMatchObject({
    firstId: 'tradgarden',
    formerIds: ['tradgarden', 'vaxthuset'],
  });
});

describe('a reference with a former id of a meeting', () => {
  test.for(FORMER)('closes its task, in minutes and in a follow-up: %s', (id) => {
    const closed = (files: Files) => {
      const { archive, problems } = loadFiles({ ...FILES, ...files });
      expect(problems).toEqual([]);
      return archive?.outcomes.map(({ ref, state }) => ({ ref, state }));
    };
    const expected = [{ ref: `${NOW}.uppgift-1`, state: 'done' }];
    expect(closed({ 'minutes/m.md': minutes({ date: '2017-03-13' }, `- [x] Ringt. ^${id}.uppgift-1\n`) })).toEqual(
      expected,
    );
    const followup = `---\ndate: 2017-03-01\nrefs: [${id}.uppgift-1]\nstate: klar\n---\n\nDet är gjort.\n`;
    expect(closed({ 'followups/f.md': followup })).toEqual(expected);
  });

  test('to an outcome that is not there is an error, as the author wrote it', () => {
    const [line = ''] = problemLines({
      ...FILES,
      'minutes/m.md': minutes({ date: '2017-03-13' }, `Nytt. ^${FORMER[0]}.uppgift-7\n`),
    });
    expect(line).toContain(`content/minutes/m.md:6:1 fel: Hänvisningen ”^${FORMER[0]}.uppgift-7” leder ingenstans`);
    expect(line).toContain('content/minutes/2017-02-02-nya-gruppen.md');
  });
});

/** The paths of the links of a text, and its problems. */
function follow(...targets: readonly string[]) {
  const text = targets.map((target) => `[Här](${target})`).join(' ');
  const { archive, problems } = loadFiles({
    ...FILES,
    'minutes/2017/m.md': minutes({ date: '2017-03-13', group: 'Ledningsgruppen' }, `${text}\n`),
  });
  const links = archive?.meetings.find(({ group }) => group.id === 'ledningsgruppen')?.links;
  return { links, problems: problems.map(({ message }) => message) };
}

describe('a link leads to the present page', () => {
  const cases: [string, string][] = [
    ...FORMER.map((id): [string, string] => [`/protokoll/${id}/`, `/protokoll/${NOW}/`]),
    [`/protokoll/${FORMER[0]}/#ovrigt--tradgarden`, `/protokoll/${NOW}/#ovrigt--tradgarden`],
    [`${FORMER[0]}.md`, `/protokoll/${NOW}/`],
    [`../2016/${FORMER[1]}.md#orangeriet`, `/protokoll/${NOW}/#orangeriet`],
    ['/projekt/tradgarden/', '/projekt/orangeriet/'],
    ['/projekt/vaxthuset#platsen', '/projekt/orangeriet/#platsen'],
    ['../../projects/tradgarden.md#platsen', '/projekt/orangeriet/#platsen'],
    ['vaxthuset.md', '/projekt/orangeriet/'],
    ['/grupper/gamla-gruppen/', '/grupper/nya-gruppen/'],
    ['../../groups/gamla-gruppen.md', '/grupper/nya-gruppen/'],
    ['/uppgifter/grupp/gamla-gruppen/', '/uppgifter/grupp/nya-gruppen/'],
    ['/uppgifter/projekt/tradgarden/', '/uppgifter/projekt/orangeriet/'],
    ['/kontakt/#buss', '/hitta-hit/#buss'],
    ['kontakt.md', '/hitta-hit/'],
    ['/projekt/tradgarden/feed.xml', '/projekt/tradgarden/feed.xml'],
  ];

  test.for(cases)('%s', ([target, path]) => {
    expect(follow(target)).toEqual({ links: [path], problems: [] });
  });

  test('whose anchors are checked', () => {
    expect(follow('/projekt/tradgarden/#plattsen', 'kontakt.md#bus').problems).toEqual([
      'Platsen ”#plattsen” finns inte på sidan – menade du ”platsen”? Rätta länken.',
      'Platsen ”#bus” finns inte på sidan – menade du ”buss”? Rätta länken.',
    ]);
  });

  test('but a file that is there now goes before one that had its name', () => {
    const files: Files = {
      ...FILES,
      'projects/brev.md': '---\nname: Brev\nformerly: om-oss\n---\n',
      'pages/om-oss.md': '---\ntitle: Om oss\n---\n\nText.\n',
      'minutes/2017/m.md': minutes(
        { date: '2017-03-13' },
        '[Sidan](om-oss.md), [projektet](../../projects/om-oss.md).\n',
      ),
    };
    const { archive, problems } = loadFiles(files);
    expect(problems).toEqual([]);
    expect(archive?.meetings.find(({ date }) => date === '2017-03-13')?.links).toEqual(['/om-oss/', '/projekt/brev/']);
  });

  test('and a former address of minutes that are not published leads to the list until then', () => {
    const { archive, problems } = loadFiles({
      'minutes/n.md': minutes({ date: '2017-04-02', formerly: '2017-04-01', published: '2018-01-01' }, 'Text.\n'),
      'minutes/m.md': minutes({ date: '2017-03-13' }, '[Här](/protokoll/2017-04-01-gemensam-grupp/).\n'),
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['link-not-published']);
    expect(archive?.meetings.find(({ date }) => date === '2017-03-13')?.links).toEqual(['/protokoll/']);
  });
});
