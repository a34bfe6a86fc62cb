/** Where whoever reads a run's summary writes what is let go, at the host that the run was made at. */
import { type Environment, isForgejo } from './edit-links.ts';

/** Paragraphs in Swedish, as Markdown: where to write, and the text to write there. */
export function letGoGuide(lost: readonly string[], environment: Environment): string[] {
  const form = formOf(environment);
  const text = lost.join(' ');
  return form
    ? [`${inTime(environment)} under ${form.way}, och skriv vid ${form.field}:`, block(text)]
    : ['Kör om med det här sist:', block(`--let-go ${text}`)];
}

/** The way to the form of a host, with a link where its address is told, and the name of the field in it. */
function formOf(environment: Environment): { way: string; field: string } | undefined {
  const { CI_PROJECT_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF = '' } = environment;
  if (CI_PROJECT_URL) {
    const way = linked('*Build* → *Pipelines* → *New pipeline*', `${CI_PROJECT_URL}/-/pipelines/new`);
    return { way, field: 'variabeln `LET_GO`' };
  }
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return undefined;
  const [, file] = /\/workflows\/([\w.-]+)@/.exec(GITHUB_WORKFLOW_REF) ?? [];
  const page = isForgejo(environment) ? `?workflow=${file}` : `/workflows/${file}`;
  const address = file && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions${page}`;
  return { way: linked('*Actions* → *Publicera* → *Run workflow*', address), field: '`let_go`' };
}

/** A proposal is not published: what it lets go is told when it has become part of what is. */
function inTime({ GITHUB_EVENT_NAME, CI_PIPELINE_SOURCE }: Environment): string {
  return GITHUB_EVENT_NAME === 'pull_request' || CI_PIPELINE_SOURCE === 'merge_request_event'
    ? 'När förslaget är godkänt: starta flödet för hand'
    : 'Starta flödet för hand';
}

function linked(text: string, address: string | undefined): string {
  return address && URL.canParse(address) ? `[${text}](<${new URL(address).href}>)` : text;
}

/** A block of code; addresses of a site have no backticks. */
function block(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
