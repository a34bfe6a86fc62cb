/** Personal identity numbers in the values of YAML: what lines that are joined, or escapes, put together. */
import { type Document, visit } from 'yaml';
import type { Location, Problem } from '../domain/problem.ts';
import { findPlainPersonalNumbers, maskPersonalNumbers } from './personal-number.ts';

/** The shortest number. */
const SHORTEST = 10;

/** An error for each number in a key or value; it is masked there, so that no later message can repeat it. */
export function maskInValues(document: Document.Parsed, locationAt: (offset: number) => Location): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || node.value.length < SHORTEST) return;
      const found = findPlainPersonalNumbers(locationAt(node.range?.[0] ?? 0), node.value);
      if (found.length === 0) return;
      problems.push(...found);
      node.value = maskPersonalNumbers(node.value);
    },
  });
  return problems;
}
