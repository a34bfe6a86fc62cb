/** Recall and precision of outcome recognition: texts labelled with the outcomes that a reader finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { OutcomeKind } from '../../src/domain/outcome.ts';
import { meeting, readText } from '../support/body.ts';

/** A line `>> uppgift: words & more words | owners | due`: what must be found, and words that its text must have. */
interface Expected {
  kind: OutcomeKind;
  words: string[];
  /** Owners of a task, the group of a carried-over point. */
  who: string;
  due: string;
}

const KINDS: Readonly<Record<string, OutcomeKind>> = { beslut: 'decision', uppgift: 'task', bordlagt: 'carried-over' };

/** Everyone who may be at the meetings of the texts. */
const NAMES = [
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
];
const context = { ...meeting, people: NAMES.map((name) => ({ name })) };

const parts = (text: string, separator: string): string[] => text.split(separator).map((part) => part.trim());

function expectedIn(line: string): Expected {
  const [what = '', who = '', due = ''] = parts(line.slice(3), '|');
  const [kind = '', words = ''] = parts(what, ': ');
  const known = KINDS[kind];
  if (!known) throw new Error(`No such kind: ${line}`);
  return { kind: known, words: parts(words, '&'), who, due };
}

/** Each text of a folder, its title an «# …» line, with what it should give. */
function textsOf(folder: URL): { title: string; text: string; expected: Expected[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      `\n${readFileSync(new URL(name, folder), 'utf8')}`
        .split(/\n# /)
        .slice(1)
        .map((extract) => {
          const [title = '', ...lines] = extract.split('\n');
          const isExpected = (line: string): boolean => line.startsWith('>> ');
          const text = lines.filter((line) => !isExpected(line)).join('\n');
          return { title: `${name}: ${title}`, text, expected: lines.filter(isExpected).map(expectedIn) };
        }),
    );
}

test.for([
  ['labelled set', './labelled/'],
  ['held-out set', './labelled/held-out/'],
  ['set by other hands', './labelled/other-hands/'],
] as const)('the %s has nearly all its outcomes found, and nearly nothing else', ([name, folder]) => {
  const texts = textsOf(new URL(folder, import.meta.url));
  const wrong: string[] = [];
  let [expectedCount, foundCount, right] = [0, 0, 0];
  for (const { title, text, expected } of texts) {
    const rest = readText(text, context)
      .outcomes.filter(({ kind }) => Object.values(KINDS).includes(kind))
      .toSorted((a, b) => a.text.length - b.text.length);
    expectedCount += expected.length;
    foundCount += rest.length;
    for (const { kind, words, who, due } of expected) {
      const index = rest.findIndex((one) => one.kind === kind && words.every((word) => one.text.includes(word)));
      const [found] = index < 0 ? [] : rest.splice(index, 1);
      if (!found) {
        wrong.push(`${title}: missed ${kind} «${words.join(' & ')}»`);
        continue;
      }
      right += 1;
      const foundWho = kind === 'carried-over' ? (found.to ?? '') : found.owners.join(', ');
      const foundDue = [found.due?.date ?? '', found.due?.text.toLowerCase() ?? ''];
      if (who !== '' && foundWho !== who) wrong.push(`${title}: «${found.text}» by ${foundWho}, not ${who}`);
      if (due !== '' && !foundDue.includes(due)) wrong.push(`${title}: «${found.text}» due ${foundDue}, not ${due}`);
    }
    for (const { kind, text: words } of rest) wrong.push(`${title}: no ${kind} «${words}»`);
  }
  const [recall, precision] = [right / expectedCount, right / foundCount];
  console.log(`${name}: ${texts.length} texts, recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`);
  if (process.env['LABELLED']) console.log(wrong.join('\n'));
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});
