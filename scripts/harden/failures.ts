/** What can go wrong, as data: the rows of `tests/failures/`, each with the tests that show that it does not, or why it can't. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const FOLDER = new URL('../../tests/failures/', import.meta.url);

/** A place in the sources without which a failure would happen. */
const guard = v.strictObject({
  /** A file of the sources. */
  in: v.string(),
  /** Text that stands in it once. */
  text: v.string(),
  /** What stands there when the guard is taken out. */
  without: v.optional(v.string(), ''),
});

/** A test that shows that a failure does not happen. */
const proof = v.strictObject({
  /** The test's own name, or that of a `describe` around several, as written in its file. */
  test: v.string(),
  /** The file below `tests/`. */
  in: v.string(),
  /** What is taken out to see the test fail. */
  guard: v.optional(guard),
});

const row = v.union([
  v.strictObject({ id: v.string(), failure: v.string(), expected: v.string(), proofs: v.array(proof) }),
  v.strictObject({
    id: v.string(),
    failure: v.string(),
    expected: v.string(),
    applies: v.literal('no'),
    because: v.string(),
  }),
]);

const part = v.strictObject({ title: v.string(), rows: v.array(row) });

export type Guard = v.InferOutput<typeof guard>;
export type Proof = v.InferOutput<typeof proof>;
export type FailureRow = v.InferOutput<typeof row>;
export type FailurePart = v.InferOutput<typeof part>;

/** All parts of the table, in the order of their files' names. Throws when a file is not as it should be. */
export function readFailures(): FailurePart[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => v.parse(part, parse(readFileSync(new URL(name, FOLDER), 'utf8'))));
}

/** The proofs of a row; none for what does not apply. */
export function proofsOf(failure: FailureRow): readonly Proof[] {
  return 'proofs' in failure ? failure.proofs : [];
}

/** A proof whose guard is known, with the id of its row. */
export interface GuardedProof extends Proof {
  id: string;
  guard: Guard;
}

/** The proofs of all parts that have a guard. */
export function guardedProofs(parts: readonly FailurePart[]): GuardedProof[] {
  return parts
    .flatMap(({ rows }) => rows)
    .flatMap((failure) =>
      proofsOf(failure).flatMap(({ guard: own, ...shown }) => (own ? [{ ...shown, guard: own, id: failure.id }] : [])),
    );
}

/** A source without a guard. Throws unless the guard's text stands there once. */
export function withoutGuard(source: string, { in: file, text, without }: Guard): string {
  const [before, after, ...more] = source.split(text);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} has this ${after === undefined ? 'no longer' : 'more than once'}: ${text}`);
  return before + without + after;
}
