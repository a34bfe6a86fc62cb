/** Erases somebody from a content folder: shows what would change, asks, writes, and proves it. */
import { today } from '../domain/dates.ts';
import { isRecorded } from '../site/erased/erased-names.ts';
import { UsageError } from '../site/usage-error.ts';
import { fold } from '../swedish/names.ts';
import { type ArchiveTexts, readArchiveTexts } from './archive-texts.ts';
import { lookFor } from './look.ts';
import { personNamed } from './person.ts';
import { type PersonPlan, planPerson } from './plan-person.ts';
import { type ProofOptions, prove } from './prove.ts';
import { planText, proofText, unreachedText, unsureText } from './report.ts';
import { sweepChanges, writeChanges } from './write-changes.ts';

/** How an erasure is run. */
export interface EraseOptions extends ProofOptions {
  /** Asks whether to go on. */
  confirm(): Promise<boolean>;
  print(text: string): void;
}

/** Erases a person by name. Returns whether nothing is left to do; rejects with a {@link UsageError} when nobody has the name. */
export async function erasePerson(name: string, { confirm, print, ...options }: EraseOptions): Promise<boolean> {
  const { content: root } = options;
  sweepChanges(root);
  const archive = readArchiveTexts(root);
  const person = personNamed(name, archive.content.people, archive.things);
  checkWhole(person.names, archive);
  const day = options.today ?? today(archive.content.site.timezone);
  const plan = planPerson(archive, person, day);
  const isKnown = person.recorded.every((each) => isRecorded(each, archive.content.erased.names));
  if (isEmpty(plan) && !isKnown)
    throw new UsageError(
      `”${name}” står ingenstans i ${root} – ett namn som det står i protokollen eller i people.yaml väntades – kontrollera stavningen. Inget har ändrats.`,
    );
  if (!isEmpty(plan)) {
    print(planText(root, plan));
    if (!(await confirm())) {
      print('Inget har ändrats.');
      return false;
    }
  }
  writeChanges(root, plan.changes, plan.record);
  const look = lookFor(plan.watched, plan.others);
  const { text, isDone } = proofText(root, options.output, await prove(options, look));
  print(`\n${text}${isDone ? unsureText(plan) : ''}\n\n${unreachedText(plan.pictures)}`);
  return isDone;
}

function isEmpty({ changes, manual }: PersonPlan): boolean {
  return changes.length === 0 && !manual.some(({ why }) => why === 'name');
}

/** Throws when a single word is the first name or the surname of somebody whose whole name is known. */
function checkWhole(names: readonly string[], { people }: ArchiveTexts): void {
  const [only, ...more] = names;
  if (only === undefined || only.includes(' ') || more.length > 0) return;
  const meant = people.filter((name) => name.includes(' ') && fold(name).split(' ').includes(fold(only)));
  if (meant.length === 0) return;
  throw new UsageError(
    `”${only}” är bara en del av ett namn – hela namnet väntades – skriv ”${meant.slice(0, 3).join('” eller ”')}”.`,
  );
}
