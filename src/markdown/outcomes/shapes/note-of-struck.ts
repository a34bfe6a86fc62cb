/** «- [ ] ~~Bo: ringer~~ (gjort)»: struck words with a note of what became of them, which is no outcome itself. */
import { isStruckNote } from '../../struck-note.ts';
import type { Block } from '../blocks/block.ts';
import { labelNamed, wordsBeforeColon } from '../label-words.ts';
import type { Reading } from './reading.ts';

const SAYS_DONE = /(?<!\p{L})(?:klart?|gjor[dt]|utför[dt]|färdigt?|avslutat?)(?!\p{L})/iu;

/** What is read out of a block of which only such a note is left; nothing when more is left. */
export function noteOfStruck({ text, node, heading }: Block): Reading | undefined {
  const before = wordsBeforeColon(text);
  const label = before && labelNamed(before.words)?.kind;
  const rest = before && label ? text.slice(before.end) : text;
  if (!isStruckNote(rest)) return undefined;
  const ticked = node.type === 'listItem' ? node.data?.checked : undefined;
  const isTask = label === 'task' || heading.kind === 'task' || ticked !== undefined;
  if (!isTask || !(ticked || SAYS_DONE.test(rest))) return {};
  const message = `Det strukna före ”${rest.trim().slice(0, 60)}” räknas inte längre, inte heller som klart – en avbockad ruta väntades för det som är gjort – skriv ”- [x] Anna: ringer” utan ~~ om uppgiften är klar, eller låt det stå.`;
  return { doubt: { rule: 'struck-not-done', message } };
}
