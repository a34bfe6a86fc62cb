/**
 * Small inputs as people write them, and what must come out of each: `reading.yaml`. What a case `says` in words has a
 * test of its own, named after the case, in this folder or where its kind is tested.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCase } from './read-case.ts';

interface Case {
  about: string;
  front?: string;
  body?: string;
  files?: Record<string, string>;
  outcomes?: string[];
  page?: string[];
  never?: string[];
  told?: string[];
  says?: string;
}

const cases = parse(readFileSync(new URL('reading.yaml', import.meta.url), 'utf8')) as Case[];
/** Whether an outcome is the one that a case names: its kind, part of its text, and the rest whole. */
function isOutcome(found: string, wanted: string): boolean {
  const [head = '', ...rest] = wanted.split(' / ');
  const [foundHead = '', ...foundRest] = found.split(' / ');
  const [kind = '', ...words] = head.split(' ');
  return (
    foundHead.startsWith(`${kind} `) &&
    foundHead.includes(words.join(' ').replace(/ answered /, ' answered ')) &&
    rest.join() === foundRest.join()
  );
}

describe('what is written is what is read:', () => {
  test.for(cases.filter(({ body, front }) => body ?? front).map((given) => [given.about, given] as const))(
    '%s',
    ([, given]) => {
      const { outcomes, page, problems } = readCase(given);
      const shown = JSON.stringify({ outcomes, page, problems }, undefined, 1);
      if (given.outcomes) {
        expect(outcomes, shown).toHaveLength(given.outcomes.length);
        for (const [index, wanted] of given.outcomes.entries())
          expect(isOutcome(outcomes[index] ?? '', wanted), `${wanted}\n${shown}`).toBe(true);
      }
      for (const words of given.page ?? []) expect(page).toContain(words);
      for (const words of given.never ?? []) expect(page).not.toContain(words);
      for (const words of given.told ?? []) expect(problems.join('\n')).toContain(words);
      if (given.told) return;
      if (!given.says) expect(problems).toEqual([]);
    },
  );
});
