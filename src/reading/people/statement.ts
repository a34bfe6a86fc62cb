/** Whether what stands as someone's role, note or organisation is a statement of the minutes: «Vi beslutade att köpa te». */
import { isFirstName } from '../../swedish/person-shape.ts';
import { isRole } from '../../swedish/roles.ts';

const DECIDES =
  /(?<!\p{L})(?:beslut(?:ar|ade|at|ades|as)?|bestäm(?:mer|de|des|t)|bordlägg(?:er|s)|bordla(?:de|des|gt))(?!\p{L})/iu;
/** What a sentence begins with: those who met, or a label. */
const BEGINS = /^(?:(?:vi|mötet|man|jag|alla)\s+\p{Ll}|(?:beslut|uppgift|fråga|svar|bordlagt|vi söker)\s*:)/iu;
/** «från Ria och några till» */
const AND_MORE = /\s(?:och|samt)\s(?:några|andra|fler|flera|ytterligare|två|tre|fyra|fem|\d+)(?!\p{L})/iu;
const ENDS = /\p{L}{2}[.!?]\s+\p{Lu}|\?$/u;
/** «Bo köper te»: someone, and what they do. */
const SOMEONE_DOES = /^(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+)?\s+(?:ska|skall|tar|har|lovar|\p{Ll}{2,}(?:er|ar))(?!\p{L})/u;

/** Whether a text says more than a role, a note or an organisation does. */
export function isStatement(text: string): boolean {
  if (!/\s/.test(text)) return false;
  if (DECIDES.test(text) || AND_MORE.test(text)) return true;
  if (isRole(text)) return false;
  return BEGINS.test(text) || ENDS.test(text) || isFirstName(SOMEONE_DOES.exec(text)?.[1] ?? '');
}
