/** A text with parts replaced, in which the positions of the file are still known. */

/** The part of a text from `start` up to `end`, and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** An edit and where its text begins in the result. */
interface Step extends Edit {
  newStart: number;
}

/** The text of a file after several rounds of edits. */
export class EditedText {
  readonly text: string;
  /** The edits of each round, in the order of the text. */
  readonly #rounds: readonly (readonly Step[])[];

  constructor(text: string, rounds: readonly (readonly Step[])[] = []) {
    this.text = text;
    this.#rounds = rounds;
  }

  /** Whether the text differs from the file's. */
  get isEdited(): boolean {
    return this.#rounds.length > 0;
  }

  /** The text after edits, which are in the order of the text and do not overlap. */
  edited(edits: readonly Edit[]): EditedText {
    if (edits.length === 0) return this;
    const parts: string[] = [];
    const steps: Step[] = [];
    let length = 0;
    let from = 0;
    for (const edit of edits) {
      const before = this.text.slice(from, edit.start);
      parts.push(before, edit.text);
      steps.push({ ...edit, newStart: length + before.length });
      length += before.length + edit.text.length;
      from = edit.end;
    }
    parts.push(this.text.slice(from));
    return new EditedText(parts.join(''), [...this.#rounds, steps]);
  }

  /** The offset in the file of an offset in this text; within replaced text, one within what it replaces. */
  offsetInFile(offset: number): number {
    return this.#rounds.reduceRight((at, steps) => before(steps, at), offset);
  }
}

/** The offset before a round of edits. */
function before(steps: readonly Step[], offset: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.newStart ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1];
  if (!step) return offset;
  const into = offset - step.newStart;
  if (into < step.text.length) return Math.min(step.start + into, step.end);
  return step.end + into - step.text.length;
}
