/** A word of the texts of an archive, and what they tell of it. */
import type { Place } from '../../swedish/marks.ts';

/** A word of the texts: its mark, and how often it occurs; 0 for a word that only a synonym refers to. */
export interface KnownWord {
  marked: string;
  count: number;
  /** Whether it may be a place name: it has a capital, and no final «s» as in «i Karins bil». */
  mayBePlace: boolean;
  /** Whether it has stood after a first name: then it is a surname. */
  isSurname: boolean;
  /** Whether it is taken for a place name: it may be one, and occurs after «i». */
  isPlace: boolean;
  /** Whether it has stood before a hyphen and a word without a capital, «Hallowen-hajk»: then it is hardly a person's name. */
  isFirstPart: boolean;
  /** Whether it has stood before a full stop within a sentence: then it may be cut, «styrelsemed.». */
  isCut: boolean;
  /** The places that it has stood in, besides texts. */
  places: Set<Place>;
}

/** A word as the index has it. */
export function formOf(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
