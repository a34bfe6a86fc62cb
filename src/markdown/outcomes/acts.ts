/** What a block says of the earlier outcomes that its block ids name. */
import type { Act } from '../body.ts';
import type { FoundBlock } from './found.ts';
import { type NamedBlock, restates } from './naming.ts';

/** One act for each earlier outcome that a block names; `anchor` is the block's, on its own page. */
export function actsOf(block: NamedBlock, anchor: string): Act[] {
  const { location } = block;
  return block.refs.map((ref) => {
    const again = block.drafts.find((draft) => restates(draft, [ref]));
    if (!again) return { ref, kind: block.act, text: wordsOf(block), anchor, location };
    const { done, answer, text, to, due } = again;
    const kind = done ? block.act : answer ? 'answered' : 'again';
    return { ref, kind, text: answer ?? text, anchor, location, ...(to && { to }), ...(due && { due }) };
  });
}

/** What a block decides, or all of it, without a label that only says its kind. */
function wordsOf({ act, drafts, text, afterColon }: FoundBlock): string {
  if (act !== 'decided') return afterColon ? `${text} ${afterColon}` : text;
  return drafts.flatMap((draft) => (draft.kind === 'decision' ? draft.text : [])).join(' ');
}
