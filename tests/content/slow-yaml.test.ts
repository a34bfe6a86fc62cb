/** YAML of any shape is read in proportion to its length: nothing watches how long it takes. */
import { expect, test } from 'vitest';
import { readRecord } from '../../src/content/record.ts';
import { siteSchema } from '../../src/content/schema.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { hostileShapes } from '../support/hostile-shapes.ts';
import { secondsOf } from '../support/seconds.ts';

/** Those of a file as it may be at most took minutes. */
const BYTES = 200_000;
const MOST_SECONDS = 5;

const shapes = hostileShapes
  .filter(({ name }) => name.startsWith('YAML: '))
  .map((shape) => [shape.name, shape] as const);

test.for(shapes)('%s', ([, shape]) => {
  const text = shape.text(BYTES);
  const seconds = secondsOf(() => {
    const { located } = readYaml('site.yaml', text);
    if (located) readRecord(siteSchema, located);
  });
  expect(seconds).toBeLessThan(MOST_SECONDS);
});

test.for([
  ['brackets', (levels: number) => `title: ${'['.repeat(levels - 1)}\n`],
  ['brackets on many lines', (levels: number) => `title:\n${'  {a:\n'.repeat(levels - 2)}`],
  [
    'indentation',
    (levels: number) => Array.from({ length: levels }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
  ],
  ['dashes', (levels: number) => `title:\n  ${'- '.repeat(levels - 2)}a\n`],
] as const)('50 levels of %s are parsed, one more is an error at its line', ([, text]) => {
  const rules = (levels: number): string[] => readYaml('site.yaml', text(levels)).problems.map(({ rule }) => rule);
  expect(rules(50)).not.toContain('nesting-too-deep');
  expect(rules(51)).toEqual(['nesting-too-deep']);
});
