/** A Vitest reporter of skipped tests by what they need, which the names of these tests have: «… (needs X)». */
import type { Reporter, TestModule } from 'vitest/node';

const NEEDS = /\(needs (.+?)\)/;

/** Prints a line for each thing that skipped tests need; nothing when none was skipped. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const need = NEEDS.exec(test.fullName)?.[1] ?? 'something that they do not name';
        counts.set(need, (counts.get(need) ?? 0) + 1);
      }
    }
    for (const [need, count] of counts)
      console.log(`Skipped: ${count} ${count === 1 ? 'test needs' : 'tests need'} ${need}`);
  }
}
