/** Reads one small body or front matter as the minutes of a meeting of 7 March 2017, in the small archive of the cases. */
import { loadContent } from '../../src/content/folder/load-content.ts';
import { readSource } from '../../src/content/folder/read-source.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { renderFragment } from '../../src/domain/fragment.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import type { FoundOutcome } from '../../src/markdown/body.ts';
import type { MinutesRecord } from '../../src/reading/minutes-record.ts';
import { minutesReader } from '../../src/reading/read-minutes.ts';
import { loadArchive } from '../../src/site/load-archive.ts';
import { contentFolder, type Files } from '../support/content-folder.ts';

/** The front matter of a case that has none of its own. */
const FRONT = 'date: 2017-03-07\ngroup: Styrelsen\nattendees: [Anna Ek, Bo Lind, Kerstin Dal, Ida Holm]';

const FILE = 'minutes/2017-03-07-styrelsen.md';
const REGISTERS: Files = {
  'site.yaml': 'title: Provarkivet\nurl: https://prov.example/\n',
  'groups/styrelsen.md': '---\nname: Styrelsen\n---\n',
  'groups/koket.md': '---\nname: Köket\n---\n',
  'projects/tradgarden.md': '---\nname: Trädgården\n---\n',
  'projects/matlaget.md': '---\nname: Matlaget\n---\n',
  'organisations.yaml': '- name: Ria\n- name: Kaféet\n',
};

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

/** Reads minutes with this body under this front matter, as of 1 May 2017; `files` are more files of the archive. */
export function readCase({ front = FRONT, body = '', files = {} }: { front?: string; body?: string; files?: Files }) {
  const folder = contentFolder({ ...REGISTERS, ...files, [FILE]: `---\n${front}\n---\n\n${body}\n` });
  const { problems } = loadArchive(folder, '2017-05-01' as CalendarDate);
  const { content } = loadContent(folder);
  const { file } = readSource(`${folder}/${FILE}`);
  const { record } = content && file ? minutesReader(content)(file) : {};
  return {
    record,
    page: (record?.body.sections ?? []).map(({ title, html }) => `${title}\n${seen(html)}`).join('\n'),
    outcomes: (record?.body.outcomes ?? []).map(describeOutcome),
    problems: problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, '')),
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
