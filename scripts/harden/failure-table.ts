/** The rows of what can go wrong → the document `docs/failures.md`. */
import { type FailurePart, type FailureRow, guardedProofs, type Proof } from './failures.ts';

/** The document, from its heading to its last line break. */
export function failureTable(parts: readonly FailurePart[]): string {
  const rows = parts.flatMap((part) => part.rows);
  const proven = rows.filter((row) => 'proofs' in row).length;
  const head = `# What can go wrong

${rows.length} failures, what happens instead, and the tests that show it; ${rows.length - proven} of them can't happen here, and it is said why.
This table is made of \`tests/failures/\` by \`npm run harden -- table\`, and a test compares the two. \`npm run harden -- mutations\`
takes out what guards against a failure, in a copy of the sources, and expects its test to fail: ${guardedProofs(parts).length} tests, marked ✂.
`;
  return [head, ...parts.map(sectionOf)].join('\n');
}

function sectionOf({ title, rows }: FailurePart): string {
  const lines = rows.map((row) => `| ${row.id} | ${cell(row.failure)} | ${cell(row.expected)} | ${shownBy(row)} |`);
  const head = [`## ${title}`, '', '| | failure | what happens instead | shown by |', '|---|---|---|---|'];
  return [...head, ...lines, ''].join('\n');
}

function shownBy(row: FailureRow): string {
  return 'proofs' in row ? row.proofs.map(linkTo).join('<br>') : `does not apply: ${cell(row.because)}`;
}

function linkTo({ test, in: file, guard }: Proof): string {
  return `[${asText(test)}](../tests/${file})${guard ? ' ✂' : ''}`;
}

/** Markdown in a cell. */
function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

/** A text as it is, whatever signs it has. */
function asText(text: string): string {
  return text.replace(/[\\|<>*_`[\]$]/g, (sign) => `\\${sign}`);
}
