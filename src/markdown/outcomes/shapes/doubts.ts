/** What the author of a block is told where another reading of it is possible. */
import type { OutcomeKind } from '../../../domain/outcome.ts';
import { kinds } from '../../../domain/outcome-kinds.ts';
import type { Block } from '../blocks/block.ts';
import type { BlockDoubt } from '../found.ts';

const MOST_QUOTED = 60;
const quoted = (text: string): string => (text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text);

/** A paragraph under «Vi söker» or «Öppna frågor» where there are several and no points; nothing for other blocks. */
export function lacksPoints({ node, text, heading: { title, lacksPoints: kind } }: Block): BlockDoubt | undefined {
  if (!kind || node.type !== 'paragraph' || /[:]$/.test(text)) return undefined;
  const message = `”${quoted(text)}” räknas inte som ${kinds[kind].names[0]} – under ”${title}” väntades punkter – skriv ”- ” först i stycket om det är ${kinds[kind].article}, eller låt det stå.`;
  return { rule: 'points-expected', message };
}

/** A label that stands alone over a paragraph that does not say what the label does. */
export function otherWordsBelow(kind: OutcomeKind, label: string, text: string): BlockDoubt {
  const { word, names, article } = kinds[kind];
  const message = `”${quoted(text)}” under ”${label}” räknas inte – ${article} ${names[0]} väntades där – skriv ”${word}: …” på en enda rad om det är ${article}, annars ta bort etiketten.`;
  return { rule: 'label-over-other-words', message };
}

/** A label without words over a paragraph that has a label of its own. */
export function emptyLabel(kind: OutcomeKind, label: string): BlockDoubt {
  const { names, article } = kinds[kind];
  const message = `”${label}” har ingen text – ${article} ${names[0]} väntades efter kolonet, och stycket under har en egen etikett – skriv texten på samma rad, eller ta bort etiketten.`;
  return { rule: 'empty-label', message };
}

/** A label over several paragraphs, of which only the first counts. */
export function moreBelow(kind: OutcomeKind, label: string, text: string): BlockDoubt {
  const { word, article } = kinds[kind];
  const message = `”${quoted(text)}” räknas inte – bara stycket närmast under ”${label}” hör till etiketten – skriv ”${word}: …” i det stycket också om det är ${article}, eller skriv styckena som punkter.`;
  return { rule: 'more-below-label', message };
}

/** A label for a decision before words that ask. */
export function asksAfterLabel(label: string, text: string): BlockDoubt {
  const message = `”${quoted(text)}” efter ”${label}” räknas inte – ett beslut väntades, och det här är en fråga – skriv vad som beslutades, eller ”Fråga: …” om den väntar på svar.`;
  return { rule: 'label-over-other-words', message };
}
