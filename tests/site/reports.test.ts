/** Reports in the forms of hosts and of other programs, and the summary that a secretary reads. */
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes, Parents } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { error, type Problem, warning } from '../../src/domain/problem.ts';
import { visible } from '../../src/domain/visible.ts';
import { type Environment, editLinks } from '../../src/site/reports/edit-links.ts';
import { githubError, githubReport } from '../../src/site/reports/github-report.ts';
import { gitlabReport } from '../../src/site/reports/gitlab-report.ts';
import { jsonReport } from '../../src/site/reports/json-report.ts';
import { markdownText } from '../../src/site/reports/markdown-text.ts';
import type { RunReport } from '../../src/site/reports/run-report.ts';
import { summaryOf, summaryOfFailure } from '../../src/site/reports/summary.ts';
import { contentFolder } from '../support/content-folder.ts';
import { SEED } from '../support/seed.ts';

/** A file of this repository, since links are made only to files that are there. */
const FILE = 'content/site.yaml';
const problem: Problem = error({ file: FILE, line: 3, column: 7 }, 'wrong-date', 'Fel dag – en annan – rätta.');
const reportOf = (...problems: Problem[]): RunReport => ({ succeeded: false, problems, ending: ['Rätta felen ovan.'] });

describe('for GitHub', () => {
  const lineOf = (changes: Partial<Problem>): string | undefined =>
    githubReport(reportOf({ ...problem, ...changes })).split('\n')[0];

  test('a problem is a workflow command with its place, what is wrong as its title, and what to do', () => {
    expect(lineOf({})).toBe('::error file=content/site.yaml,line=3,col=7,title=Fel dag::Fel dag – en annan – rätta.');
    expect(lineOf({ severity: 'warning' })).toMatch(/^::warning file=/);
  });

  test.for([
    ['per cent and colons', '50 %: a::b', 'title=50 %25%3A a%3A%3Ab::50 %25: a::b'],
    ['commas in the title', 'a, b – c', 'title=a%2C b::a, b – c'],
    [
      'a line break and another command',
      'a\r\n::error::b',
      'title=a\\u{d}\\u{a}%3A%3Aerror%3A%3Ab::a\\u{d}\\u{a}::error::b',
    ],
  ] as const)('a message with %s stays one command', ([, message, end]) => {
    expect(lineOf({ message })).toBe(`::error file=content/site.yaml,line=3,col=7,${end}`);
  });

  test('the name of a file can be anything', () => {
    expect(lineOf({ file: 'content/a:b,c%\r\n.md' })).toContain('file=content/a%3Ab%2Cc%25%0D%0A.md,line=3');
  });

  test('paths are those in the repository, and what lies elsewhere has none', () => {
    expect(lineOf({ file: `${process.cwd()}/content/a.md` })).toContain('file=content/a.md,');
    expect(lineOf({ file: './content/a.md' })).toContain('file=content/a.md,');
    expect(lineOf({ file: 'https://prov.example/' })).toBe(
      '::error title=Fel dag::https://prov.example/: Fel dag – en annan – rätta.',
    );
    expect(lineOf({ file: '/annat/a.md' })).toMatch(/^::error title=/);
  });

  test('how it ended is a notice; problems beyond 200 are counted in it', () => {
    const lines = githubReport(reportOf(...Array.from({ length: 203 }, () => problem))).split('\n');
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('::notice::… och 3 till. Rätta felen ovan.');
  });

  test('what is wrong with the command line is an error without a place', () => {
    expect(githubError('--x – y')).toBe('::error title=--x::--x – y');
  });
});

describe('for GitLab', () => {
  const findingsOf = (...problems: Problem[]) => JSON.parse(gitlabReport(reportOf(...problems), 'content'));

  test('a problem is a finding of code quality', () => {
    expect(findingsOf(problem)).toEqual([
      {
        description: 'Fel dag – en annan – rätta.',
        check_name: 'wrong-date',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'blocker',
        location: { path: FILE, lines: { begin: 3 } },
      },
    ]);
  });

  test('its fingerprint is the same when it has moved in its file, and no other’s in the report', () => {
    const prints = (...problems: Problem[]) =>
      findingsOf(...problems).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const [print] = prints(problem);
    expect(prints({ ...problem, line: 30, column: 1 })).toEqual([print]);
    const three = prints(problem, problem, { ...problem, rule: 'other' });
    expect(three[0]).toBe(print);
    expect(new Set(three).size).toBe(3);
  });

  test('what lies elsewhere is placed in the file that names it, since a file must be', () => {
    expect(findingsOf({ ...problem, file: 'https://prov.example/' })[0].location).toEqual({
      path: 'content/site.yaml',
      lines: { begin: 1 },
    });
  });

  test('no problem at all is an empty list', () => {
    expect(findingsOf()).toEqual([]);
  });
});

test('for other programs it is JSON with every problem, and a version', () => {
  const other = warning({ file: 'https://prov.example/', line: 1, column: 1 }, 'nothing-published', 'Inget finns där.');
  expect(JSON.parse(jsonReport(reportOf(problem, other)))).toEqual({
    version: 1,
    succeeded: false,
    errors: 1,
    warnings: 1,
    problems: [
      { severity: 'error', rule: 'wrong-date', file: FILE, line: 3, column: 7, message: 'Fel dag – en annan – rätta.' },
      { ...other },
    ],
    ending: ['Rätta felen ovan.'],
  });
});

describe('the summary', () => {
  const link = (path: string, line: number): string => `https://host.example/${path}#L${line}`;

  test('says what is wrong, where, with a link, and what to do', () => {
    const other = { ...warning(problem, 'x', 'Se över.'), file: 'https://prov.example/' };
    expect(summaryOf(reportOf(problem, other), link).split('\n').filter(Boolean)).toEqual([
      '## Kan inte publiceras: 1 fel',
      '### Det här behöver rättas',
      'Öppna filen, rätta raden och spara. Då görs ett nytt försök. Till dess ligger webbplatsen kvar som den var.',
      `- [content/site.yaml, rad 3](<https://host.example/content/site.yaml#L3>): Fel dag – en annan – rätta.`,
      '### Det här kan behöva ses över',
      'Varningar hindrar inte att webbplatsen publiceras.',
      '- `https://prov.example/`: Se över.',
    ]);
  });

  test('of a run without errors says what came of it', () => {
    expect(summaryOf({ succeeded: true, problems: [], ending: ['Klart: 3 möten.'] }, link)).toBe(
      '## Allt gick bra\n\nKlart: 3 möten.\n',
    );
  });

  test.for([
    ['where no host is known', FILE, () => undefined],
    ['to a file that is not there, as where a number in its name is masked', 'content/850709-XXXX.md', link],
  ] as const)('has no link %s', ([, file, to]) => {
    expect(summaryOf(reportOf({ ...problem, file }), to)).toMatch(/^- content\/[^[]*, rad 3: Fel dag/m);
  });

  describe('of what is lost', () => {
    const lost = (letGo: string): Problem => ({ ...problem, rule: 'lost-address', letGo });
    const endOf = (environment: Environment, ...problems: Problem[]): string =>
      summaryOf(reportOf(...problems), link, environment).split('### Ska något av det bort med flit?\n\n')[1] ?? '';
    const github = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'ria/arkiv',
      GITHUB_WORKFLOW: 'Publicera',
      GITHUB_WORKFLOW_REF: 'ria/arkiv/.github/workflows/publicera.yml@refs/heads/main',
    };
    const gitlab = { CI_PROJECT_URL: 'https://gitlab.com/ria/arkiv' };

    test('has the text that lets it go, each address once, and where it is written', () => {
      expect(endOf(github, lost('/projekt/a/'), problem, lost('/b/#c'), lost('/b/#c'))).toBe(
        'Starta flödet för hand under [*Actions* → *Publicera* → *Run workflow*](<https://github.com/ria/arkiv/actions/workflows/publicera.yml>), och skriv vid `let_go`:\n\n```text\n/projekt/a/ /b/#c\n```\n\nTa bort det ur texten som ska vara kvar.\n',
      );
    });

    test('of one thing has nothing to take away from the text', () => {
      expect(endOf(github, lost('/projekt/a/'))).toMatch(/\n```text\n\/projekt\/a\/\n```\n$/);
    });

    test.for<[what: string, environment: Environment, begins: string]>([
      [
        'at GitHub, in a proposal',
        { ...github, GITHUB_EVENT_NAME: 'pull_request' },
        'När förslaget är godkänt: starta flödet för hand under [*Actions* → ',
      ],
      [
        'at Forgejo',
        { ...github, GITHUB_SERVER_URL: 'https://codeberg.org', FORGEJO_ACTIONS: 'true' },
        'Starta flödet för hand under [*Actions* → *Publicera* → *Run workflow*](<https://codeberg.org/ria/arkiv/actions?workflow=publicera.yml>), och skriv vid `let_go`:',
      ],
      [
        'at GitLab',
        gitlab,
        'Starta flödet för hand under [*Build* → *Pipelines* → *New pipeline*](<https://gitlab.com/ria/arkiv/-/pipelines/new>), och skriv vid variabeln `LET_GO`:',
      ],
      ['on a machine of one’s own', {}, 'Kör om med det här sist:\n\n```text\n--let-go /projekt/a/\n```'],
    ])('%s', ([, environment, begins]) => {
      expect(endOf(environment, lost('/projekt/a/')).slice(0, begins.length)).toBe(begins);
    });

    test('is not there when nothing is lost', () => {
      expect(summaryOf(reportOf(problem), link, github)).not.toContain('bort med flit');
    });
  });

  test('names a folder without a line, which it has not', () => {
    expect(summaryOf(reportOf({ ...problem, file: 'content/projects', line: 1 }), link)).toMatch(
      /^- content\/projects: Fel dag/m,
    );
  });

  test('counts what there is no room for', () => {
    expect(summaryOf(reportOf(...Array.from({ length: 103 }, () => problem)), link)).toMatch(/\n- … och 3 till\.\n$/);
  });

  test('of what could not be tried says why', () => {
    expect(summaryOfFailure('Mappen *a* finns inte.')).toBe('## Det gick inte\n\nMappen \\*a\\* finns inte.\n');
  });
});

describe('text of files in a summary is text, whatever is in it', () => {
  const fragments = fc.constantFrom(
    ...[
      '@anna',
      'https://a.se/b',
      'http:',
      '//',
      'www.a.se',
      'a@b.se',
      '#1',
      'GH-12',
      ':smile:',
      '$x$',
      '`',
      '``',
      '<b>',
      '</b>',
    ],
    ...[
      '<!--',
      '[x]',
      '(y)',
      '![',
      '**',
      '__',
      '_',
      '~~',
      '&amp;',
      '&',
      '\\',
      '|',
      '-',
      '+',
      '1.',
      '\n',
      '\u202e',
      ' ',
      '  ',
      'ö',
      'a',
    ],
  );

  test('it has no markup, and reads as it was', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 12 }), (parts) => {
        const text = `x${parts.join('')}x`;
        const tree = parse(`- ${markdownText(text)}`);
        expect(kindsIn(tree).filter((kind) => !plain.includes(kind))).toEqual([]);
        expect(wordsIn(tree)).toBe(visible(text));
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  const plain = ['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'];
  const parse = (markdown: string): Nodes => unified().use(remarkParse).use(asOnHosts).parse(markdown);
  const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? (node as Parents).children : []);
  const kindsIn = (node: Nodes): string[] => [node.type, ...childrenOf(node).flatMap(kindsIn)];
  const wordsIn = (node: Nodes): string => ('value' in node ? node.value : childrenOf(node).map(wordsIn).join(''));

  /** Links of bare addresses, and ~~lines through~~. */
  function asOnHosts(this: Processor): void {
    Object.assign(this.data(), {
      micromarkExtensions: [gfmAutolinkLiteral(), gfmStrikethrough()],
      fromMarkdownExtensions: [gfmAutolinkLiteralFromMarkdown(), gfmStrikethroughFromMarkdown()],
    });
  }
});

describe('links to lines', () => {
  const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'ria/arkiv', GITHUB_REF_NAME: 'main' };
  const gitlab = { CI_PROJECT_URL: 'https://gitlab.com/ria/arkiv', CI_COMMIT_REF_NAME: 'main' };
  const codeberg = { ...github, GITHUB_SERVER_URL: 'https://codeberg.org', GITEA_ACTIONS: 'true' };

  test.for<[what: string, environment: Environment, address: string | undefined]>([
    ['at GitHub', github, 'https://github.com/ria/arkiv/edit/main/content/a%20%C3%B6.md#L3'],
    [
      'in a pull request, to its own branch',
      { ...github, GITHUB_REF_NAME: '12/merge', GITHUB_HEAD_REF: 'nytt/möte' },
      'https://github.com/ria/arkiv/edit/nytt/m%C3%B6te/content/a%20%C3%B6.md#L3',
    ],
    ['at Forgejo', codeberg, 'https://codeberg.org/ria/arkiv/_edit/main/content/a%20%C3%B6.md#L3'],
    ['at GitLab', gitlab, 'https://gitlab.com/ria/arkiv/-/edit/main/content/a%20%C3%B6.md#L3'],
    [
      'in a merge request from a copy, to the copy',
      { ...gitlab, CI_MERGE_REQUEST_SOURCE_PROJECT_URL: 'https://gitlab.com/ida/arkiv' },
      'https://gitlab.com/ida/arkiv/-/edit/main/content/a%20%C3%B6.md#L3',
    ],
    ['nowhere, on a machine of one’s own', {}, undefined],
    ['nowhere, where the address is none of the web', { ...github, GITHUB_SERVER_URL: 'javascript:x' }, undefined],
  ])('are %s', ([, environment, address]) => {
    expect(editLinks(environment)('content/a ö.md', 3)).toBe(address);
  });

  test.for([
    ['{"pull_request":{"head":{"repo":{"full_name":"ida/arkiv"}}}}', 'https://github.com/ida/arkiv/edit/nytt/a.md#L1'],
    ['{"pull_request":{"head":{"repo":null}}}', 'https://github.com/ria/arkiv/edit/nytt/a.md#L1'],
    ['', 'https://github.com/ria/arkiv/edit/nytt/a.md#L1'],
  ] as const)(
    'in a pull request lead to the copy that it comes from, where the event tells of one: %s',
    ([event, address]) => {
      const GITHUB_EVENT_PATH = join(contentFolder({ 'event.json': event }), 'event.json');
      expect(editLinks({ ...github, GITHUB_HEAD_REF: 'nytt', GITHUB_EVENT_PATH })('a.md', 1)).toBe(address);
    },
  );
});
