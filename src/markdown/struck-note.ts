/** What is left of a block whose words are struck, when it is only a note about that: «(gjort)», «utgår». */

const NOTE =
  /^(?:\([^()]*\)|(?:är\s+)?(?:klart?|gjor[dt]|utför[dt]|färdigt?|avslutad|avslutat|utgår|utgick|struk[ei][nt]|ändra[dt]|inställ[dt]|inaktuellt?|ej\s+aktuellt?|inte\s+aktuellt?)(?:[\s,]+[^.!?:]{0,30})?)?[\s.!]*$/iu;

/** Whether some words that stand beside struck ones say nothing but what became of those, or nothing at all. */
export function isStruckNote(words: string): boolean {
  return NOTE.test(words.replace(/^[\s\p{P}\p{S}]*(?=\()|^[^\p{L}\p{N}(]+/u, ''));
}
