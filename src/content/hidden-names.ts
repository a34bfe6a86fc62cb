/**
 * Errors about whole names that people.yaml withholds and that could not be replaced, because something stands against
 * them or in them: «sa.Gun Alm», «gun.alm@…». The message has the place and never the name.
 */
import { error, type Location, locationFinder, type Problem } from '../domain/problem.ts';
import { type NameWatch, nameWatch, type Seen } from '../swedish/name-watch.ts';
import type { PersonEntry } from './entries.ts';
import type { SourceFile } from './source-text.ts';
import { watchedNames } from './withhold.ts';

const IN_TEXT =
  'Här står ett namn som people.yaml döljer, så att det inte kan bytas ut – ingenting publiceras med det – skriv om texten, eller skriv namnet fritt och som det står i people.yaml. Är det någon annans namn, skriv in den personen där.';
const IN_FILE_NAME =
  'Filens namn innehåller ett namn som people.yaml döljer, och skulle bli en del av en adress – ett filnamn utan personens namn väntades – döp om filen, och rätta länkarna till den.';

/** What of a section is published. */
interface Published {
  title: string;
  heading?: string;
  html: string;
  line: number;
}

/** The error at a place. */
export function hiddenName(location: Location): Problem {
  return error(location, 'withheld-name', IN_TEXT);
}

/** The error of a file whose name would be an address. */
export function hiddenInFileName(file: string): Problem {
  return error({ file, line: 1, column: 1 }, 'hidden-name-of-file', IN_FILE_NAME);
}

/** A look-out for the names that people withhold. */
export interface HiddenNames {
  watch: NameWatch;
  /** Where they are in a text whose names have been replaced. */
  inText(text: string): Seen[];
  /** An error for each in a YAML file, where names are not replaced. */
  inYaml(file: SourceFile): Problem[];
  /** An error for each section that shows one, which markup or entities put together. */
  inSections(path: string, sections: readonly Published[]): Problem[];
}

/** The look-out of an archive. */
export function hiddenNames(people: readonly PersonEntry[]): HiddenNames {
  const { withheld, named } = watchedNames(people);
  const watch = nameWatch(withheld, named);
  const inSections = (path: string, sections: readonly Published[]): Problem[] => {
    if (!watch.has(sections.map(htmlOf).join('\n'))) return [];
    return sections
      .filter((section) => watch.has(htmlOf(section)))
      .map(({ line }) => hiddenName({ file: path, line, column: 1 }));
  };
  const inYaml = ({ path, text }: SourceFile): Problem[] => {
    const locationOf = locationFinder(path, text);
    return watch.find(withoutComments(text)).map(({ start }) => hiddenName(locationOf(start)));
  };
  return { watch, inText: watch.find, inYaml, inSections };
}

/** The text with its lines that are comments left empty, at the same offsets. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length));
}

function htmlOf({ title, heading, html }: Published): string {
  return `${heading ?? title}\n${html}`;
}
