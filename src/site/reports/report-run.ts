/** Carries out a run, and prints its report in a format where it belongs. */
import { appendFileSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';
import { editLinks } from './edit-links.ts';
import { type Format, isData } from './format.ts';
import { githubError, githubReport } from './github-report.ts';
import { gitlabReport } from './gitlab-report.ts';
import { jsonReport } from './json-report.ts';
import type { RunReport } from './run-report.ts';
import { summaryOf, summaryOfFailure } from './summary.ts';
import { textReport } from './text-report.ts';

/** How a run is reported, and of what content. */
export interface ReportOptions {
  format: Format;
  /** The file that a summary is added to; none when absent. */
  summary?: string | undefined;
  content: string;
}

/**
 * Carries out a run, and prints its report. For one that rejects with a {@link UsageError} the message is also printed where
 * people look at another place than the terminal; then this rejects as the run did.
 */
export async function reportRun(
  run: () => Promise<RunReport>,
  { format, summary, content }: ReportOptions,
): Promise<RunReport> {
  const addSummary = (text: string): void => {
    if (summary !== undefined) append(summary, text);
  };
  let report: RunReport;
  try {
    report = await run();
  } catch (error) {
    if (error instanceof UsageError) {
      if (format === 'github') console.log(githubError(error.message));
      addSummary(summaryOfFailure(error.message));
    }
    throw error;
  }
  const text = textReport(report);
  // data goes to one stream, and then what people read to the other
  if (isData(format)) console.error(text);
  console.log(inForm[format](report, content));
  addSummary(summaryOf(report, editLinks(process.env), process.env));
  return report;
}

const inForm: Readonly<Record<Format, (report: RunReport, content: string) => string>> = {
  text: textReport,
  github: githubReport,
  gitlab: gitlabReport,
  json: jsonReport,
};

function append(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch {
    throw new UsageError(`--summary ${file}: det går inte att skriva där – en fil väntades – välj en annan fil.`);
  }
}
