/** The help that commander writes, in Swedish. */
import type { HelpConfiguration } from '@commander-js/extra-typings';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
};

/** How help is written; its other words are those of the commands. */
export const SWEDISH_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  subcommandTerm: (command) => command.name(),
  optionDescription({ description, defaultValue, defaultValueDescription }) {
    const value = defaultValueDescription ?? defaultValue;
    return value === undefined ? description : `${description} (förval: ${value})`;
  },
};
