/** Minutes labelled with what they leave behind, and how much of that is found; `labelled/README.txt` has the format. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '../../src/domain/dates.ts';
import type { OutcomeKind } from '../../src/domain/outcome.ts';
import { type Slug, slugify } from '../../src/domain/slug.ts';
import type { BodyContext, FoundOutcome, Names } from '../../src/markdown/body.ts';
import { bodyReader } from '../../src/markdown/read-body.ts';
import { NameMatcher } from '../../src/swedish/name-matcher.ts';
import { meeting, names } from './body.ts';

/** A line `>> uppgift: words & more words | owners | due`: what must be found, and words that its text must have. */
interface Expected {
  kind: OutcomeKind;
  words: string[];
  /** Owners of a task, the group of a carried-over point. */
  who: string;
  due: string;
}

/** A labelled text, and the context of its meeting. */
export interface LabelledText {
  title: string;
  text: string;
  expected: Expected[];
  context: BodyContext;
  names: Names;
}

/** What was found of the outcomes of a kind. */
export interface Score {
  expected: number;
  found: number;
  right: number;
  /** Of those that are right, how many have an owner or a due date that is labelled, and how many have it right. */
  details: number;
  rightDetails: number;
}

const KINDS: Readonly<Record<string, OutcomeKind>> = {
  beslut: 'decision',
  uppgift: 'task',
  bordlagt: 'carried-over',
  fråga: 'question',
  efterlysning: 'call',
};

/** Everyone who may be at a meeting of a text that does not say who was there. */
const PEOPLE = [
  'Anna Ek',
  'Bo Lind',
  'Kerstin Dal',
  'Per Holm',
  'Karin Sjö',
  'Lars Alm',
  'Eva Norén',
  'Mikael Strand',
  'Fatima Haddad',
  'Gun Berg',
].map((name) => ({ name }));

const parts = (text: string, separator: string): string[] => text.split(separator).map((part) => part.trim());

/** The texts of the files in a folder, by file. */
export function labelledTexts(folder: URL): Map<string, LabelledText[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(files.map((name) => [name, textsOf(readFileSync(new URL(name, folder), 'utf8'), name)]));
}

function textsOf(file: string, name: string): LabelledText[] {
  return `\n${file}`
    .split(/\n# /)
    .slice(1)
    .map((extract) => {
      const [title = '', ...lines] = extract.split('\n');
      const expected = lines.filter((line) => line.startsWith('>> ')).map(expectedIn);
      const text = lines.filter((line) => !/^(?:>> |@ )/.test(line)).join('\n');
      return { title: `${name}: ${title}`, text, expected, ...contextOf(lines.find((line) => line.startsWith('@ '))) };
    });
}

function expectedIn(line: string): Expected {
  const [what = '', who = '', due = ''] = parts(line.slice(3), '|');
  const [kind = '', ...words] = parts(what, ': ');
  const known = KINDS[kind];
  if (!known) throw new Error(`No such kind: ${line}`);
  // a label is no part of what it labels
  const own = words.join(': ').replace(/^(?:Beslut|Uppgift|Fråga|Bordlagt|Vi söker): /, '');
  return { kind: known, words: parts(own, '&'), who, due };
}

/** «@ 2017-03-07 | Anna Ek, ordförande; Bo Lind | Ria; Kaféet»: the day, who was there, and what is registered. */
function contextOf(line: string | undefined): { context: BodyContext; names: Names } {
  if (!line) return { context: { ...meeting, people: PEOPLE }, names: names() };
  const [date = '', people = '', registered = ''] = parts(line.slice(2), '|');
  const organisations = parts(registered, ';')
    .filter((name) => name !== '')
    .map((name) => ({ name, target: { kind: 'organisation' as const, id: slugify(name) } }));
  const attendees = parts(people, ';').map((person) => {
    const [name = '', role] = parts(person, ',');
    return { name, ...(role && { role }) };
  });
  return {
    context: { date: date as CalendarDate, group: 'moteslaget' as Slug, people: attendees },
    names: { inText: new NameMatcher(organisations), inHeadings: new NameMatcher(organisations), people: [] },
  };
}

/** Reads texts, counts by kind, and says what is wrong. Questions and calls count where any are labelled. */
export function scoreOf(texts: readonly LabelledText[]): { scores: Map<OutcomeKind, Score>; wrong: string[] } {
  const labelsAll = texts.some(({ expected }) => expected.some(({ kind }) => kind === 'question' || kind === 'call'));
  const counted = labelsAll ? Object.values(KINDS) : Object.values(KINDS).slice(0, 3);
  const scores = new Map(
    counted.map((kind) => [kind, { expected: 0, found: 0, right: 0, details: 0, rightDetails: 0 }]),
  );
  const wrong: string[] = [];
  for (const { title, text, expected, context, names: known } of texts) {
    const rest = bodyReader(known)({ path: 'm.md', text }, context)
      .outcomes.filter(({ kind, done }) => scores.has(kind) && !done)
      .toSorted((a, b) => a.text.length - b.text.length);
    for (const { kind } of rest) score(scores, kind).found += 1;
    const blocks = blocksOf(text);
    const take = (fits: (one: FoundOutcome) => boolean): FoundOutcome | undefined => {
      const index = rest.findIndex(fits);
      return index < 0 ? undefined : rest.splice(index, 1)[0];
    };
    const found = new Map<Expected, FoundOutcome | undefined>();
    for (const label of expected)
      found.set(
        label,
        take((one) => isOf(one, label)),
      );
    // the words of a label may begin in the sentence before
    for (const label of expected) {
      const block = blocks.find((own) => label.words.every((word) => own.includes(plain(word))));
      const near = (one: FoundOutcome): boolean =>
        one.kind === label.kind && block !== undefined && block.includes(plain(one.text));
      if (!found.get(label)) found.set(label, take(near));
    }
    for (const label of expected) {
      const own = score(scores, label.kind);
      own.expected += 1;
      const one = found.get(label);
      if (!one) {
        wrong.push(`${title}: missed ${label.kind} «${label.words.join(' & ')}» ${label.who}`);
        continue;
      }
      own.right += 1;
      const details = detailsOf(one, label);
      own.details += details.length;
      own.rightDetails += details.filter(({ isRight }) => isRight).length;
      for (const { isRight, what } of details) if (!isRight) wrong.push(`${title}: «${one.text}» ${what}`);
    }
    for (const { kind, text: words } of rest) wrong.push(`${title}: no ${kind} «${words}»`);
  }
  return { scores, wrong };
}

const isOf = (one: FoundOutcome, { kind, words }: Expected): boolean =>
  one.kind === kind && words.every((word) => one.text.includes(word));

/** The letters and digits of a text, for comparing what is written with what is read. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The paragraphs, items and rows of a text, plain. */
function blocksOf(text: string): string[] {
  return text.split(/\n\s*\n|\n(?=\s*(?:[-*•|]|\d+[.)])\s?)/).map(plain);
}

function detailsOf(found: FoundOutcome, { kind, who, due }: Expected): { isRight: boolean; what: string }[] {
  const foundWho = kind === 'carried-over' ? (found.to ?? '') : found.owners.join(', ');
  const foundDue = [found.due?.date ?? '', found.due?.text.toLowerCase() ?? ''];
  return [
    ...(who === '' || kind !== 'task' ? [] : [{ isRight: foundWho === who, what: `by ${foundWho}, not ${who}` }]),
    ...(due === ''
      ? []
      : [
          {
            isRight: foundDue.some(
              (words) =>
                words !== '' &&
                (words === due || due.toLowerCase().includes(words) || words.includes(due.toLowerCase())),
            ),
            what: `due ${foundDue}, not ${due}`,
          },
        ]),
  ];
}

function score(scores: ReadonlyMap<OutcomeKind, Score>, kind: OutcomeKind): Score {
  const found = scores.get(kind);
  if (!found) throw new Error(`${kind} is not counted`);
  return found;
}
