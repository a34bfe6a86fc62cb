/** The example of each command, for its help and for messages about a command line that can't be read. */

/** A command line for each command. */
export const examples = {
  build: 'npm run build -- --content mitt-arkiv --output ut',
  start: 'npm start -- --content mitt-arkiv',
  check: 'npm run check -- --content mitt-arkiv --outcomes',
  publish: 'npx oppnasoc publish --to /srv/protokoll',
  kallelse: 'npm run kallelse -- --group "Gemensam utvecklingsgrupp" --date 2017-02-13',
  init: 'npm run init -- mitt-arkiv --title "Våra protokoll" --url https://example.org/',
} as const satisfies Readonly<Record<string, string>>;

/** The example of a command as the end of its help. */
export function exampleOf(command: keyof typeof examples): string {
  return `\nExempel:\n  ${examples[command]}`;
}
