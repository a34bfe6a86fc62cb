/** Answers → part of the questions that they answer. */
import { expect, test } from 'vitest';
import { findInSection } from '../../../src/markdown/outcomes/find.ts';
import { contextWith, sectionOf } from '../../support/section.ts';

/** The questions of a text with their answers, and «→» for a block that answers an outcome of an earlier meeting. */
function answersIn(text: string): (string | undefined)[][] {
  return findInSection(sectionOf(text), { topic: '', isOver: false, isProposed: false }, contextWith()).flatMap(
    ({ act, text: words, blockIds, drafts }) =>
      act === 'answered' && blockIds.length > 0 ? [['→', words]] : drafts.map((draft) => [draft.text, draft.answer]),
  );
}

test('an answer is that of the last question before it', () => {
  expect(answersIn('- Vem?\n\n- När?\n\nVi pratade.\n\nSvar: I maj.')).toEqual([
    ['Vem?', undefined],
    ['När?', 'I maj.'],
  ]);
});

test('an answer in several blocks is one', () => {
  expect(answersIn('Fråga: När? Svar: Snart.\n\nSvar: I maj.\n\nSvar: På en fredag.')).toEqual([
    ['När?', 'Snart. I maj. På en fredag.'],
  ]);
  expect(answersIn('- När?\n  - I maj.\n  - Svar: På en fredag.')).toEqual([['När?', 'I maj. På en fredag.']]);
});

test('an answer without a question leaves nothing behind', () => {
  expect(answersIn('Svar: I maj.\n\n- När?')).toEqual([['När?', undefined]]);
});

test('an answer with a block id is that of the outcome which the id names', () => {
  expect(answersIn('- När?\n\nSvar: I maj. ^2016-12-05-gemensam-grupp.fraga-1')).toEqual([
    ['När?', undefined],
    ['→', 'I maj.'],
  ]);
});
