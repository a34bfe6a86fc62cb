/** The files of tests whose text fits a pattern. */
import { readdirSync, readFileSync } from 'node:fs';

/** Their paths from the folder of the project, which is the working directory. */
export function testFilesWith(pattern: RegExp): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `tests/${path}`)
    .filter((path) => pattern.test(readFileSync(path, 'utf8')));
}
