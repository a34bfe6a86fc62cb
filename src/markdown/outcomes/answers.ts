/** «Svar: …» → the question that it answers. */
import type { Draft, FoundBlock } from './found.ts';

/** A section's blocks, in their order, with each answer at the last question before it; one with a block id answers another. */
export function withAnswers(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  const answers = new Map<Draft, string>();
  let question: Draft | undefined;
  for (const { act, text, afterColon, blockIds, drafts } of blocks) {
    if (question && act === 'answered' && blockIds.length === 0) {
      const before = answers.get(question) ?? question.answer;
      answers.set(question, [before, text, afterColon].filter(Boolean).join(' '));
    }
    question = drafts.find(({ kind }) => kind === 'question') ?? question;
  }
  if (answers.size === 0) return blocks;
  const answered = (draft: Draft): Draft => {
    const answer = answers.get(draft);
    return answer === undefined ? draft : { ...draft, answer };
  };
  return blocks.map((block) => ({ ...block, drafts: block.drafts.map(answered) }));
}
