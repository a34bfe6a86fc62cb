/** Where a sentence of a block begins, so that it can be marked there. */
import { REFUSED } from '../../refusals.ts';
import type { TextPlace } from '../found.ts';
import type { Block } from './block.ts';

const BEFORE_WORDS = new RegExp(`^[\\s${REFUSED}]*`, 'u');

/** The place of a text that begins at an offset of a block's; nothing where it stands in what the block runs on into. */
export function placeInBlock({ own, text }: Block, offset: number): { at?: TextPlace } {
  const blank = BEFORE_WORDS.exec(text.slice(offset, offset + 8))?.[0].length ?? 0;
  return offset + blank < text.length ? { at: { nodes: own, offset: offset + blank } } : {};
}
