/** The message about a key that its file does not have. No advice loses what is written. */
import { anyKeyOf, type KeyLanguage, nearestKey, wordIn } from './keys.ts';

/** The message about a word among the known keys of its place; `language` is that of the other keys. */
export function unknownKey(word: string, known: readonly string[], language: KeyLanguage | undefined): string {
  const near = nearestKey(word, known);
  const spoken = language ?? near?.language ?? 'english';
  const expected = known.map((key) => wordIn(spoken, key)).join(', ');
  return `Okänd nyckel ”${word}” – ${expected} kan stå här – ${adviceFor(word, near && wordIn(spoken, near.key))}`;
}

function adviceFor(word: string, near: string | undefined): string {
  if (near) return `menade du ”${near}”?`;
  if (anyKeyOf(word)) return 'nyckeln hör till en annan sorts fil, så kontrollera att filen ligger i rätt mapp.';
  if (/\s/.test(word)) return 'hör raden till texten ovanför, dra in den med två mellanslag.';
  return 'rätta nyckeln, eller ta bort raden om uppgiften inte behövs.';
}
