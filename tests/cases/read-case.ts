/** Reads one small body or front matter as the minutes of a meeting of 7 March 2017, in the small archive of the cases. */
import type { Entries } from '../../src/content/entries.ts';
import { readGroups, readOrganisations, readPeople, readProjects } from '../../src/content/entries.ts';
import { decode, type SourceFile } from '../../src/content/source-text.ts';
import { renderFragment } from '../../src/domain/fragment.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import type { FoundOutcome } from '../../src/markdown/body.ts';
import type { MinutesRecord } from '../../src/reading/minutes-record.ts';
import { minutesReader } from '../../src/reading/read-minutes.ts';

/** The front matter of a case that has none of its own. */
export const FRONT = 'date: 2017-03-07\ngroup: Styrelsen\nattendees: [Anna Ek, Bo Lind, Kerstin Dal, Ida Holm]';

const encoder = new TextEncoder();

/** A file as it is read from disk. */
export function sourceFile(path: string, text: string): SourceFile {
  const { file, problems } = decode(path, encoder.encode(text));
  if (!file) throw new Error(problems.map(formatProblem).join('\n'));
  return file;
}

const named = (folder: string, name: string, id: string) =>
  sourceFile(`${folder}/${id}.md`, `---\nname: ${name}\n---\n`);

/** The registered names of the cases; `people` is the text of people.yaml. */
function entriesWith(people: string | undefined): Entries {
  return {
    groups: readGroups([named('groups', 'Styrelsen', 'styrelsen'), named('groups', 'Köket', 'koket')]).entries,
    projects: readProjects([named('projects', 'Trädgården', 'tradgarden'), named('projects', 'Matlaget', 'matlaget')])
      .entries,
    organisations: readOrganisations(sourceFile('organisations.yaml', '- name: Ria\n- name: Kaféet\n')).entries,
    unread: [],
    siteText: '',
    folder: 'content',
    people: readPeople(people === undefined ? undefined : sourceFile('people.yaml', people)).entries,
  };
}

/** What comes out of a case. */
export interface CaseReading {
  record: MinutesRecord | undefined;
  /** The words that a reader sees, each heading and section on lines of its own, with one space between words. */
  page: string;
  /** «kind text / owner / due», «question … answered …», as the cases have them. */
  outcomes: string[];
  /** Formatted, as they are printed. */
  problems: string[];
}

/** Reads minutes with this body under this front matter. */
export function readCase({ front = FRONT, body = '', people }: { front?: string; body?: string; people?: string }) {
  const file = sourceFile('minutes/2017-03-07-styrelsen.md', `---\n${front}\n---\n\n${body}\n`);
  const { record, problems } = minutesReader(entriesWith(people))(file);
  return {
    record,
    page: (record?.body.sections ?? []).map(({ title, html }) => `${title}\n${seen(html)}`).join('\n'),
    outcomes: (record?.body.outcomes ?? []).map(describeOutcome),
    problems: problems.map(formatProblem),
  } satisfies CaseReading;
}

/** The text that is seen of HTML. */
function seen(html: Parameters<typeof renderFragment>[0]): string {
  return renderFragment(html, { address: () => '#', ids: false })
    .replace(/<(?:\/?(?:p|li|ul|ol|tr|td|th|table|blockquote|pre|hr|br|section|div|dd|dt)\b)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;|&#x3C;/gi, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;|&#x26;/gi, '&')
    .replace(/[ \n]+/g, ' ')
    .trim();
}

function describeOutcome({ kind, text, owners, due, done, answer }: FoundOutcome): string {
  const day = due && 'date' in due ? due.date : undefined;
  return [
    `${kind} ${text}${answer === undefined ? '' : ` answered ${answer}`}`,
    ...(owners.length > 0 ? [owners.join(', ')] : []),
    ...(day ? [`${day}${done ? ' done' : ''}`] : []),
  ]
    .join(' / ')
    .concat(done && !day ? ' done' : '');
}
