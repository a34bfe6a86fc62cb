/** Text of authors as it can be printed in a terminal: what can't be seen there, or changes how it is shown, is written out. */

/** Control characters, line breaks among them; what turns the direction of reading; what has no width; halves of pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;

/** A text in which each such character is written `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
