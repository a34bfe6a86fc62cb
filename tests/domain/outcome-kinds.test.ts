/** The table of the kinds of outcome and of the registers: rules that no type can hold. */
import { describe, expect, test } from 'vitest';
import { outcomeKinds } from '../../src/domain/outcome.ts';
import { kinds, registers } from '../../src/domain/outcome-kinds.ts';
import { isSlug } from '../../src/domain/slug.ts';
import { keysOf } from '../../src/domain/table.ts';
import { rubriker, svar } from '../../src/markdown/outcomes/language/headings.ts';
import { fold } from '../../src/swedish/names.ts';

/** Those that stand more than once. */
const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

describe('kinds', () => {
  test('that are published keep their anchors and never change them: references and addresses are made of these', () => {
    expect(kinds).toMatchObject({
      decision: { anchor: 'beslut' },
      task: { anchor: 'uppgift' },
      'carried-over': { anchor: 'bordlagt' },
      question: { anchor: 'fraga' },
      call: { anchor: 'vi-soker' },
    });
  });

  test.for([...outcomeKinds])('have anchors of their own that are slugs: %s', (kind) => {
    const { anchor } = kinds[kind];
    expect(isSlug(anchor)).toBe(true);
    const alike = outcomeKinds.filter((other) => `${anchor}-`.startsWith(`${kinds[other].anchor}-`));
    expect(alike).toEqual([kind]);
  });

  test('share no label, no heading and no name', () => {
    const labels = Object.values(kinds).flatMap(({ word, otherLabels }) => [word, ...otherLabels]);
    expect(repeated([...labels, ...svar].map(fold))).toEqual([]);
    expect(repeated(Object.values(rubriker).flat().map(fold))).toEqual([]);
    expect(repeated(Object.values(kinds).flatMap(({ names }) => names))).toEqual([]);
  });
});

describe('registers', () => {
  test('that are published keep their addresses', () => {
    expect(registers).toMatchObject({
      decisions: { address: '/beslut/' },
      tasks: { address: '/uppgifter/' },
      questions: { address: '/fragor/' },
      calls: { address: '/var-med/' },
    });
  });

  test.for(keysOf(registers))(
    'have an address of one part, and a part for what is open where that can be: %s',
    (register) => {
      const { address, open } = registers[register];
      expect(isSlug(address.slice(1, -1))).toBe(true);
      expect(address).toBe(`/${address.slice(1, -1)}/`);
      const own = Object.values(kinds).filter((kind) => kind.register === register);
      expect(own).not.toEqual([]);
      expect(open !== undefined).toBe(own.some(({ lifecycle }) => lifecycle !== undefined));
    },
  );
});
