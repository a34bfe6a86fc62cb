/** The example of each command, for its help and for messages about a command line that can't be read. */

/**
 * A command line for each command, as it is written in the folder of an archive that `init` wrote; with npx no dashes are
 * needed before the options.
 */
export const examples = {
  build: 'npx oppnasoc build --output ../ut',
  start: 'npx oppnasoc start --port 8090',
  check: 'npx oppnasoc check --outcomes',
  publish: 'npx oppnasoc publish --to /srv/protokoll',
  kallelse: 'npx oppnasoc kallelse --group Styrelsen --date 2017-02-13',
  erase: 'npx oppnasoc erase "Bo Ek"',
  init: 'npx oppnasoc init mitt-arkiv --title "Våra protokoll" --url https://example.org/',
} as const satisfies Readonly<Record<string, string>>;

/** The example of a command as the end of its help. */
export function exampleOf(command: keyof typeof examples): string {
  return `\nExempel:\n  ${examples[command]}`;
}
