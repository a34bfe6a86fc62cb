/** What may not be published in attachments, which are published as they are, as far as its place can be told. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { unreadable } from '../../content/folder/unreadable.ts';
import { hiddenName } from '../../content/hidden-names.ts';
import { nonPublicParts } from '../../content/non-public.ts';
import { findPersonalNumbers } from '../../content/personal-number.ts';
import { error, type Location, locationFinder, type Problem, warning } from '../../domain/problem.ts';
import type { NameWatch } from '../../swedish/name-watch.ts';
import { LARGEST_TEXT, textOfAttachment } from './attachment-texts.ts';
import { authorsOf } from './document-authors.ts';
import { hasPlace } from './picture-place.ts';
import { type IsPrivateName, privateNames } from './private-names.ts';

const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp']);
const DOCUMENTS = new Set(['.docx', '.odp', '.ods', '.odt', '.pdf', '.pptx', '.xlsx']);
/** The largest picture or document whose properties are read, in bytes. */
const LARGEST = 64 * 1024 * 1024;
/** What stands between the columns of a table; a number may be cut there. */
const COLUMNS = /"?[^\S\n]*[;,|\t][^\S\n]*"?/g;

/**
 * The errors of attachments that can't be read, and of those that are text and have personal identity numbers, names that
 * people.yaml withholds or parts that are not public; warnings of pictures that say where they were taken, and of documents
 * that say who wrote them.
 */
export function findInAttachments(archive: Archive, withheld: NameWatch): Problem[] {
  const isPrivate = privateNames(archive);
  return archive.attachments.flatMap(({ file }) => {
    try {
      const text = textOfAttachment(file);
      if (text === 'too large') return [tooLarge(file)];
      return text === undefined ? inProperties(file, isPrivate) : inText(file, text, withheld);
    } catch (cause) {
      return [unreadable(file, cause, 'Bilagan')];
    }
  });
}

function inText(file: string, text: string, withheld: NameWatch): Problem[] {
  const locationOf = locationFinder(file, text);
  const numbers = findPersonalNumbers(file, text);
  const inColumns = numbers.length === 0 && isTable(file) ? findPersonalNumbers(file, withColumns(text)) : [];
  // where a column stands does not tell the place of what stands in the text
  const lines = new Set(inColumns.map(({ line }) => line));
  return [
    ...numbers,
    ...inColumns.filter(({ line }) => lines.delete(line)).map((problem) => ({ ...problem, column: 1 })),
    ...withheld.find(text).map(({ start }) => hiddenName(locationOf(start))),
    ...nonPublicParts(file, text).parts.map(({ start }) => nonPublicPart(locationOf(start))),
  ];
}

function inProperties(file: string, isPrivate: IsPrivateName): Problem[] {
  const kind = extname(file).toLowerCase();
  const isPicture = PICTURES.has(kind);
  if (!(isPicture || DOCUMENTS.has(kind)) || statSync(file).size > LARGEST) return [];
  const bytes = readFileSync(file);
  if (isPicture) return hasPlace(bytes) ? [pictureWithPlace(file)] : [];
  return authorsOf(bytes).some(isPrivate) ? [documentWithAuthor(file)] : [];
}

function isTable(file: string): boolean {
  return extname(file).toLowerCase() === '.csv';
}

/** The text with the sign of cells between its columns; lines stay. */
function withColumns(text: string): string {
  return text.replace(COLUMNS, ' – ');
}

function nonPublicPart(location: Location): Problem {
  const message =
    'Här börjar en del som inte är offentlig, men en bilaga publiceras som den är – ingenting publiceras – ta bort delen ur filen.';
  return error(location, 'non-public-in-attachment', message);
}

function pictureWithPlace(file: string): Problem {
  const message =
    'Bilden talar om var den togs, och det kan vara hemma hos någon – en bild utan platsuppgifter väntades – ta bort dem med ett bildprogram, eller ta en skärmbild av den.';
  return warning(startOf(file), 'picture-with-place', message);
}

function documentWithAuthor(file: string): Problem {
  const message =
    'Bilagans egenskaper säger vem som har skrivit den, och namnet står inte i något protokoll – en bilaga utan författare väntades – ta bort namnet (i Word: Arkiv, Info, Kontrollera dokument), eller skriv in personen i people.yaml om det får synas.';
  return warning(startOf(file), 'document-with-author', message);
}

function tooLarge(file: string): Problem {
  const message = `Bilagan är en textfil på mer än ${LARGEST_TEXT} MB – så stora texter kan inte granskas innan de publiceras – dela den i flera filer.`;
  return error(startOf(file), 'attachment-too-large', message);
}

function startOf(file: string): Location {
  return { file, line: 1, column: 1 };
}
