/** GitHub's own parser of workflows. It imports JSON as Node 20 can't, so it is bundled first. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { lastingFolder } from './lasting-folder.ts';

type Parser = typeof import('@actions/workflow-parser');

/** What the parser has against a workflow, nothing when it is well. */
export async function workflowComplaints(content: string): Promise<string[]> {
  parser ??= bundledParser();
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await parser;
  const { context, value } = parseWorkflow({ name: 'publicera.yml', content }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors().map(String);
  if (!value) return errors;
  const { errors: more = [] } = await convertWorkflowTemplate(context, value);
  return [...errors, ...more.map(({ Message }) => Message)];
}

let parser: Promise<Parser> | undefined;

async function bundledParser(): Promise<Parser> {
  const { folder, remove } = lastingFolder();
  const outfile = join(folder, 'parser.cjs');
  try {
    const stdin = { contents: "export * from '@actions/workflow-parser';", resolveDir: import.meta.dirname };
    await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    return createRequire(import.meta.url)(outfile);
  } finally {
    remove();
  }
}
