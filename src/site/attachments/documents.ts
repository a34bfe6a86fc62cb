/** The texts of documents, with who wrote them: PDF files, and those that are ZIP archives of XML, of Word, Excel and LibreOffice. */
import { unzipSync } from 'fflate';
import type { Part } from '../last-look/part.ts';
import { decodedText } from './attachment-texts.ts';
import { isPdf, textsOfPdf } from './pdf-text.ts';

/** What the parts of a document may be unpacked to, in bytes. */
const LARGEST = 256 * 1024 * 1024;
/** How a ZIP archive begins. */
const SIGNATURE = Buffer.from('PK\x03\x04');
const XML = /\.(?:xml|rels|html?|txt|csv)$/i;
/** Sound and pictures, in which nothing is looked for when they are too large. */
const MEDIA = /\.(?:avi|bmp|gif|jpe?g|m4a|m4v|mov|mp3|mp4|mpe?g|png|tiff?|wav|webm|wmv)$/i;
/** What stands between cells: a number may be cut there. */
const CELL = ' – ';
/** Tags within a line of text: a number may be cut by a change of style. All others end one, but those of paragraphs in a cell. */
const BREAKS = /<\/(?!(?:(?:w|a):)?(?:t|r|rPr)>|text:span>)[^>]*>/g;
const IN_CELL = /(?:<\/[\w:]+>\s{0,20}){0,8}<\/(?:w:tc|table:table-cell|a:tc|c)>/g;
const TAGS = /<[^>]*>/g;
const ATTRIBUTE = /\s[\w:-]+=(?:"([^"<]*)"|'([^'<]*)')/g;

/** Whether bytes are a ZIP archive. */
export function isPackedDocument(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** The parts of a PDF file or of a packed document; undefined for other bytes. */
export function documentPartsOf(bytes: Uint8Array): Part[] | undefined {
  if (isPackedDocument(bytes)) return documentParts(bytes);
  if (!isPdf(bytes)) return undefined;
  const texts = textsOfPdf(bytes)?.map((text): Part => ({ kind: 'text', text }));
  return [{ kind: 'bytes', bytes }, ...(texts ?? [{ kind: 'locked' } as const])];
}

/** The parts of a document, each file of it, and of documents in it; the document itself as bytes when it can't be unpacked. */
function documentParts(bytes: Uint8Array): Part[] {
  const { files, left } = unpacked(bytes, { most: LARGEST }) ?? {};
  if (!files) return [{ kind: 'bytes', bytes }];
  const isTooLarge = left?.some((name) => !MEDIA.test(name));
  const parts = Object.entries(files).flatMap(([name, content]): Part[] => [
    { kind: 'text', text: name },
    ...partsOfEntry(name, content),
  ]);
  return isTooLarge ? [...parts, { kind: 'too large' }] : parts;
}

/** The wanted files of a ZIP archive, by their names. */
interface Unpacked {
  files: Record<string, Uint8Array>;
  /** The names of those that there was no room for. */
  left: string[];
}

/**
 * The wanted files of a ZIP archive, all of them by default, as long as they are of at most `most` bytes together; undefined
 * for one that no program could open, and for one with a password.
 */
export function unpacked(
  bytes: Uint8Array,
  { most, isWanted = () => true }: { most: number; isWanted?: (name: string) => boolean },
): Unpacked | undefined {
  let room = most;
  const left: string[] = [];
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false;
        const fits = originalSize <= room;
        if (fits) room -= originalSize;
        else left.push(name);
        return fits;
      },
    });
    return { files, left };
  } catch {
    return undefined;
  }
}

function partsOfEntry(name: string, content: Uint8Array): Part[] {
  if (!XML.test(name)) return documentPartsOf(content) ?? [{ kind: 'bytes', bytes: content }];
  const xml = decodedText(content);
  return [
    { kind: 'text', text: xml.replace(IN_CELL, CELL).replace(BREAKS, '\n').replace(TAGS, '') },
    { kind: 'attributes', text: valuesIn(xml) },
  ];
}

/** The values of all attributes, each on a line of its own: who has changed a text, what a picture shows, where a link leads. */
function valuesIn(xml: string): string {
  return Array.from(xml.matchAll(ATTRIBUTE), ([, double, single]) => double ?? single).join('\n');
}
