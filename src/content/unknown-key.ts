/** The message about a key that its file does not have. No advice loses what is written. */
import { anyKeyOf, type KeyLanguage, keyOf, nearestKey, wordIn } from './keys.ts';
import { roleAsKey } from './unread-label.ts';

/** A key that is not known where it stands. */
export interface UnknownKey {
  word: string;
  value: unknown;
  /** The keys that are known there, and those of the file's outermost level. */
  known: readonly string[];
  outermost: readonly string[];
  /** The language of the other keys. */
  language: KeyLanguage | undefined;
}

/** The message about a key that is not known where it stands. */
export function unknownKey(unknown: UnknownKey): string {
  const { word, value, known, language } = unknown;
  const role = known.includes('attendees') ? roleAsKey(word, value, language ?? 'english') : undefined;
  if (role) return `Okänd rad ”${word}” – ${role}`;
  const near = nearestKey(word, known);
  const spoken = language ?? near?.language ?? 'english';
  const expected = known.map((key) => wordIn(spoken, key)).join(', ');
  return `Okänd rad ”${word}” – ${expected} kan stå här – ${adviceFor(unknown, near && wordIn(spoken, near.key))}`;
}

function adviceFor({ word, known, outermost }: UnknownKey, near: string | undefined): string {
  if (near) return `menade du ”${near}”?`;
  if (known !== outermost && keyOf(word, outermost))
    return 'raden hör hemma längst ut i filen, så flytta den dit, utan indrag.';
  if (anyKeyOf(word)) return 'raden hör till en annan sorts fil, så kontrollera att filen ligger i rätt mapp.';
  if (/\s/.test(word)) return 'hör raden till texten ovanför, dra in den med två mellanslag.';
  return 'rätta ordet före kolonet, eller ta bort raden om uppgiften inte behövs.';
}
