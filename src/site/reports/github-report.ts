/** A report as workflow commands of GitHub Actions, which shows each problem at its line. */
import type { Problem } from '../../domain/problem.ts';
import { visible } from '../../domain/visible.ts';
import { pathInRepository } from './path-in-repository.ts';
import type { RunReport } from './run-report.ts';

/** GitHub shows ten of each severity; the others are in the log, up to this many. */
const MOST_COMMANDS = 200;

/** A command for each problem, and a notice of how it ended. */
export function githubReport({ problems, ending }: RunReport): string {
  const rest = problems.length - MOST_COMMANDS;
  const all = [...(rest > 0 ? [`… och ${rest} till.`] : []), ...ending];
  return [...problems.slice(0, MOST_COMMANDS).map(problemCommand), command('notice', {}, all.join(' '))].join('\n');
}

/** An error that has no place in a file. */
export function githubError(message: string): string {
  return command('error', { title: titleOf(message) }, visible(message));
}

function problemCommand({ file, line, column, severity, message }: Problem): string {
  const path = pathInRepository(file);
  const place = path === undefined ? {} : { file: path, line: String(line), col: String(column) };
  // elsewhere than in the repository, the place is in the message or nowhere
  const text = path === undefined ? `${file}: ${message}` : message;
  return command(severity, { ...place, title: titleOf(message) }, visible(text));
}

/** What is wrong, without what was expected and what to do. */
function titleOf(message: string): string {
  return visible(message.split(' – ')[0] ?? message);
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${[name, ...(list.length > 0 ? [list.join(',')] : [])].join(' ')}::${escaped(message)}`;
}

/** Escaping as in GitHub's own toolkit. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
