/** Bytes of a file → text: UTF-8, NFC, without characters that mislead readers or break output. */
import { error, type Location, locationAt, locationFinder, type Problem, warning } from '../domain/problem.ts';
import { checkLines } from './check-lines.ts';
import { withoutNonPublic } from './non-public.ts';
import { findPersonalNumbers, maskPersonalNumbers } from './personal-number.ts';

/** A content file: its path as shown to its author, and its text in NFC with LF line ends. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The largest file that is read, in bytes; far more than any real minutes. */
export const LARGEST_FILE = 512 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });
// Soft hyphens and zero-width characters pasted from PDFs split words; U+200D is kept, as it joins emoji.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
// The letters of ligatures that a PDF's font had: no one types or searches for «ﬁnt». Nothing else is folded: «m²» is not «m2».
const LIGATURES = /[\ufb00-\ufb06]/g;
/** A cheap test for all characters that are searched for below: nearly all texts have none. */
const SUSPECT =
  /[^\t\n\u0020-\u007e\u00a0-\u061b\u061d-\u200a\u200c-\u2029\u202f-\u205f\u2061-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** The file with its text, absent when unreadable, and its problems. Personal identity numbers are masked, and what its author does not publish is taken out. */
export function decode(path: string, bytes: Uint8Array): { file?: SourceFile; problems: Problem[] } {
  const start: Location = { file: path, line: 1, column: 1 };
  if (bytes.length > LARGEST_FILE) {
    return {
      problems: [
        error(
          start,
          'file-too-large',
          `Filen är större än ${LARGEST_FILE / 1024} kB – så långa texter läses inte – dela den i flera filer.`,
        ),
      ],
    };
  }
  let raw: string;
  try {
    raw = utf8.decode(bytes);
  } catch {
    return { problems: [notUtf8(path, bytes)] };
  }
  const lines = raw
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'));
  const text = lines.replace(INVISIBLE, '');
  const { problems: wrongLines, unreadable } = checkLines(path, text);
  const problems = [
    ...checkCharacters(lines, locationFinder(path, lines)),
    ...wrongLines,
    ...findPersonalNumbers(path, text),
  ];
  if (unreadable) return { problems };
  const { text: published, problems: wrongComments } = withoutNonPublic(path, maskPersonalNumbers(text));
  return { file: { path, text: published }, problems: [...problems, ...wrongComments] };
}

/** An error at the first byte that is not UTF-8, found by bisection. */
function notUtf8(path: string, bytes: Uint8Array): Problem {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle;
  }
  // A character cut short is bad from its first byte.
  while (!decodes(bytes.subarray(0, good), { stream: false })) good -= 1;
  const before = new TextDecoder().decode(bytes.subarray(0, good));
  return error(
    locationAt(path, before, before.length),
    'not-utf-8',
    `Filen är inte UTF-8 (byte ${good + 1}) – å, ä och ö kan inte läsas – spara filen med teckenkodningen UTF-8.`,
  );
}

/** Whether bytes are UTF-8; with `stream` the last character may be incomplete. */
function decodes(bytes: Uint8Array, { stream }: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** A problem for each control, bidirectional or invisible character; `locationAtOffset` gives its location. */
export function checkCharacters(text: string, locationAtOffset: (offset: number) => Location): Problem[] {
  if (!SUSPECT.test(text)) return [];
  const problems: Problem[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  for (const match of text.matchAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu)) {
    problems.push(
      error(
        locationAtOffset(match.index),
        'control-character',
        `Ett osynligt styrtecken (${codePoint(match[0])}) står i texten – sådana går inte att publicera – ta bort det.`,
      ),
    );
  }
  for (const match of text.matchAll(/[\u061c\u202a-\u202e\u2066-\u2069]/g)) {
    problems.push(
      error(
        locationAtOffset(match.index),
        'bidi-control',
        `Ett osynligt tecken som vänder läsriktningen (${codePoint(match[0])}) står i texten – det kan dölja vad som står där – ta bort det.`,
      ),
    );
  }
  for (const match of text.slice(1).matchAll(/[\u200b\u2060\ufeff]/g)) {
    problems.push(
      warning(
        locationAtOffset(match.index + 1),
        'invisible-character',
        `Ett osynligt tecken (${codePoint(match[0])}) står i texten – det hoppas över – ta bort det, så att ordet går att söka.`,
      ),
    );
  }
  return problems;
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
