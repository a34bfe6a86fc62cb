/** `npm run build`: content → site. Ends with 0 when it was published, 1 when the content has errors, 2 when something else failed. */
import { build } from '../src/site/build.ts';
import { reportBuild } from '../src/site/report.ts';
import { fail, readArguments } from './arguments.ts';

process.stdout.on('error', () => process.exit(2));
try {
  const options = readArguments();
  const result = await build(options);
  console.log(reportBuild(result, options.output));
  process.exitCode = result.published ? 0 : 1;
} catch (error) {
  fail(error);
}
