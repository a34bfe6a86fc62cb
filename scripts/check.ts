/**
 * `npm run check`: what is wrong in the content, without building; with `--outcomes` also what was recognised in it.
 * Ends with 0 when it can be published, 1 when it has errors, 2 when something else failed.
 */
import { loadLargeArchive } from '../src/site/load-large-archive.ts';
import { reportCheck } from '../src/site/report.ts';
import { reportOutcomes } from '../src/site/report-outcomes.ts';
import { fail, readCheckArguments } from './arguments.ts';

process.stdout.on('error', () => process.exit(2));
try {
  const { content, today, outcomes } = readCheckArguments();
  const loaded = await loadLargeArchive(content, today);
  console.log(reportCheck(loaded));
  if (outcomes) console.log(reportOutcomes(loaded.outcomes));
  process.exitCode = loaded.archive ? 0 : 1;
} catch (error) {
  fail(error);
}
