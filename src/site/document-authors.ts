/**
 * Who wrote a document, as its properties say: the information dictionary and the XMP of a PDF file (ISO 32000-1, 14.3), and
 * the properties of documents of Word, Excel, PowerPoint (ECMA-376, part 2, 11) and LibreOffice (ODF 1.2, part 1, 4.3).
 */
import { unzipSync } from 'fflate';
import { meaningOf, WITH_TAGS } from '../domain/text-layers.ts';
import { isPdf, PDF_STRING, pdfStreams, pdfStringOf } from './erased/pdf-text.ts';
import { isPackedDocument } from './last-look/packed-documents.ts';

/** What may be unpacked of the properties of one document, in bytes. */
const LARGEST = 1024 * 1024;
const PROPERTIES = /^(?:docProps\/core\.xml|meta\.xml)$/;
/** An author, or the number of the object that has the name. */
const AUTHOR = new RegExp(String.raw`/Author\s*(?:(${PDF_STRING})|(\d{1,9})\s+\d+\s+R)`, 'g');
/** Elements with an author, or with several in a list of RDF. */
const CREATOR = /<(dc:creator|cp:lastModifiedBy|meta:initial-creator)\b[^>]*>([\s\S]{0,2000}?)<\/\1>/g;

/** The authors in the properties of a document, each once; none of a file that is no document, that is locked, or that can't be unpacked. */
export function authorsOf(bytes: Uint8Array): string[] {
  const authors = isPdf(bytes) ? ofPdf(bytes) : isPackedDocument(bytes) ? ofPacked(bytes) : [];
  return [...new Set(authors.map((author) => author.replace(/\s+/g, ' ').trim()).filter((author) => author !== ''))];
}

function ofPdf(bytes: Uint8Array): string[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(whole)) return [];
  // what is in other streams is what pages show
  const streams = pdfStreams(whole, (dictionary) => /\/(?:ObjStm|Metadata)\b/.test(dictionary));
  return [whole, ...streams].flatMap((text) => [
    ...Array.from(text.matchAll(AUTHOR), ([, written, number]) => written ?? objectOf(whole, number)).map(pdfStringOf),
    ...(text.includes('<dc:creator') ? inXml(Buffer.from(text, 'latin1').toString('utf8')) : []),
  ]);
}

/** The string that an object of a file is; an empty one when it is none. */
function objectOf(whole: string, number = ''): string {
  return new RegExp(String.raw`(?:^|\s)${number}\s+\d+\s+obj\s*(${PDF_STRING})`).exec(whole)?.[1] ?? '()';
}

function ofPacked(bytes: Uint8Array): string[] {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PROPERTIES.test(name) && originalSize <= LARGEST,
    });
    return Object.values(files).flatMap((file) => inXml(new TextDecoder().decode(file)));
  } catch {
    return [];
  }
}

function inXml(xml: string): string[] {
  return Array.from(xml.matchAll(CREATOR), ([, , value = '']) => value).flatMap((value) =>
    value.split(/<[^>]*>/).map((text) => text.replace(WITH_TAGS, meaningOf)),
  );
}
