/** A summary in Swedish, as Markdown, for a secretary who looks at a run in her host's web pages. */
import { type Stats, statSync } from 'node:fs';
import type { Problem, Severity } from '../../domain/problem.ts';
import { counted } from '../../swedish/counted.ts';
import type { EditLink, Environment } from './edit-links.ts';
import { letGoGuide } from './let-go-guide.ts';
import { markdownText } from './markdown-text.ts';
import { pathInRepository } from './path-in-repository.ts';
import type { RunReport } from './run-report.ts';

/** More of a severity than this are counted: hosts cut long summaries. */
const MOST_SHOWN = 100;

/** What the problems of a severity are, and what there is to do about them. */
const INTROS: Readonly<Record<Severity, readonly [heading: string, todo: string]>> = {
  error: [
    'Det här behöver rättas',
    'Öppna filen, rätta raden och spara. Då görs ett nytt försök. Till dess ligger webbplatsen kvar som den var.',
  ],
  warning: ['Det här kan behöva ses över', 'Varningar hindrar inte att webbplatsen publiceras.'],
};

/** The summary of a run, at the host that the environment tells of; ends with a line break. */
export function summaryOf(
  { succeeded, problems, ending }: RunReport,
  link: EditLink,
  environment: Environment = {},
): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const heading = succeeded ? 'Allt gick bra' : `Kan inte publiceras: ${counted(errors.length, 'fel', 'fel')}`;
  // of a run that failed, the end says no more than the heading
  const lines = succeeded ? ending : ending.slice(0, -1);
  return paragraphs([
    `## ${heading}`,
    ...lines.map(markdownText),
    ...partOf('error', errors, link),
    ...partOf('warning', warnings, link),
    ...partAboutLosses(problems, environment),
  ]);
}

/** The summary of a run that could not be carried out; `message` says what is wrong, what was expected, and what to do. */
export function summaryOfFailure(message: string): string {
  return paragraphs(['## Det gick inte', markdownText(message)]);
}

function partOf(severity: Severity, problems: readonly Problem[], link: EditLink): string[] {
  if (problems.length === 0) return [];
  const [heading, todo] = INTROS[severity];
  const rest = problems.length - MOST_SHOWN;
  const items = [
    ...problems.slice(0, MOST_SHOWN).map((problem) => itemOf(problem, link)),
    ...(rest > 0 ? [`- … och ${rest} till.`] : []),
  ];
  return [`### ${heading}`, todo, items.join('\n')];
}

/** How what is lost is let go, with the text to copy: a block of code has a button for that. */
function partAboutLosses(problems: readonly Problem[], environment: Environment): string[] {
  const lost = [...new Set(problems.flatMap(({ letGo }) => letGo ?? []))];
  if (lost.length === 0) return [];
  return [
    '### Ska något av det bort med flit?',
    ...letGoGuide(lost, environment),
    ...(lost.length > 1 ? ['Ta bort det ur texten som ska vara kvar.'] : []),
  ];
}

function itemOf({ file, line, message }: Problem, link: EditLink): string {
  const path = pathInRepository(file);
  if (path === undefined) return `- ${markdownText(file)}: ${markdownText(message)}`;
  const there = statsOf(file);
  const place = there?.isDirectory() ? markdownText(path) : `${markdownText(path)}, rad ${line}`;
  // a path with a masked number leads nowhere, nor does that of a file that is missing, and no editor opens a folder
  const address = there?.isFile() ? link(path, line) : undefined;
  return `- ${address === undefined ? place : `[${place}](<${address}>)`}: ${markdownText(message)}`;
}

/** What a file is; undefined when it is missing, or out of reach: it may be what the problem is about. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
