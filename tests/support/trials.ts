/** How often a test tries what goes on by chance or at many moments: a part of it in `npm test`, all by `npm run harden -- trials`. */
const isHardened = process.env['TRIALS'] === 'all';

/** The number of trials of this run. */
export function trials(numbers: { inEachRun: number; hardened: number }): number {
  return isHardened ? numbers.hardened : numbers.inEachRun;
}
