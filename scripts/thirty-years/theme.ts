/** Reads the sentences of a theme: what is reported, decided, promised, asked, put off and sought. */

/** What can be said of a subject; `{org}` and others are filled in when it is said. */
export interface Theme {
  things: readonly string[];
  reports: readonly string[];
  /** In the infinitive: «söka pengar». */
  decisions: readonly string[];
  /** What is promised, in the infinitive; what is said when it is done; what is said before. */
  tasks: readonly Parts[];
  /** A question and its answer. */
  questions: readonly Parts[];
  /** What is put off, and what is decided in the end. */
  carried: readonly Parts[];
  /** Who is sought, and what is said when they are found. */
  calls: readonly Parts[];
}

/** The parts of one matter, in the order in which they are said. */
export type Parts = readonly string[];

/** Reads a text of lines «uppgift: … | …». */
export function themeOf(text: string): Theme {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => /^(\S+): (.*)$/.exec(line) ?? []);
  const of = (word: string): Parts[] =>
    rows.flatMap(([, label, rest = '']) => (label === word ? [rest.split(' | ')] : []));
  const lines = (word: string): string[] => of(word).map((parts) => parts.join(''));
  return {
    things: lines('sak').flatMap((line) => line.split('; ')),
    reports: lines('rapport'),
    decisions: lines('beslut'),
    tasks: of('uppgift'),
    questions: of('fråga'),
    carried: of('bordlagt'),
    calls: of('söker'),
  };
}
