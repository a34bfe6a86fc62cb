/**
 * Who wrote a document, as its properties say: the information dictionary and the XMP of a PDF file (ISO 32000-1, 14.3), and
 * the properties, comments and changes of documents of Word, Excel, PowerPoint (ECMA-376, part 2, 11) and LibreOffice (ODF 1.2,
 * part 1, 4.3).
 */
import { LAYERS_BUT_TAGS, meaningOf } from '../../domain/text-layers.ts';
import { decodedText } from './attachment-texts.ts';
import { isPackedDocument, unpacked } from './documents.ts';
import { isLockedPdf, isPdf, latin1Of, PDF_STRING, pdfStreams, pdfStringOf } from './pdf-text.ts';

/** What may be unpacked of one document to look for authors, in bytes. */
const LARGEST = 64 * 1024 * 1024;
const XML = /\.(?:xml|psmdcp)$/i;
/** An author, or the number of the object that has the name. */
const AUTHOR = new RegExp(String.raw`/Author\s*(?:(${PDF_STRING})|(\d{1,9})\s+\d+\s+R)`, 'g');
/** Elements with an author, or with several in a list of RDF, and attributes: those of comments and changes too. */
const CREATOR =
  /<((?:\w+:)?(?:creator|contributor|lastModifiedBy|initial-creator|printed-by|[Aa]uthor|Manager))\b[^>]*>([\s\S]{0,2000}?)<\/\1>/g;
const CREATED_BY = /\s(?:\w+:)?(?:[Aa]uthor|creator|displayName|userName)=(?:"([^"<]*)"|'([^'<]*)')/g;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** The authors in the properties of a document, each once; none of a file that is no document, that is locked, or that can't be unpacked. */
export function authorsOf(bytes: Uint8Array): string[] {
  const authors = isPdf(bytes) ? ofPdf(bytes) : isPackedDocument(bytes) ? ofPacked(bytes) : [];
  return [...new Set(authors.map((author) => author.replace(/\s+/g, ' ').trim()).filter((author) => author !== ''))];
}

function ofPdf(bytes: Uint8Array): string[] {
  const whole = latin1Of(bytes);
  if (isLockedPdf(whole)) return [];
  // what is in other streams is what pages show
  const streams = pdfStreams(whole, (dictionary) => /\/(?:ObjStm|Metadata)\b/.test(dictionary));
  return [whole, ...streams].flatMap((text) => [
    ...Array.from(text.matchAll(AUTHOR), ([, written, number]) => written ?? objectOf(whole, number)).map(pdfStringOf),
    ...(/[Cc]reator|[Aa]uthor/.test(text) ? inXml(Buffer.from(text, 'latin1').toString('utf8')) : []),
  ]);
}

/** The string that an object of a file is; an empty one when it is none. */
function objectOf(whole: string, number = ''): string {
  return new RegExp(String.raw`(?:^|\s)${number}\s+\d+\s+obj\s*(${PDF_STRING})`).exec(whole)?.[1] ?? '()';
}

function ofPacked(bytes: Uint8Array): string[] {
  const { files = {} } = unpacked(bytes, { most: LARGEST, isWanted: (name) => XML.test(name) }) ?? {};
  return Object.values(files).flatMap((file) => inXml(decodedText(file)));
}

function inXml(xml: string): string[] {
  const elements = Array.from(xml.matchAll(CREATOR), ([, , value = '']) => value.replace(CDATA, '$1'));
  const attributes = Array.from(xml.matchAll(CREATED_BY), ([, double, single]) => double ?? single ?? '');
  return [...elements, ...attributes].flatMap((value) =>
    value.split(/<[^>]*>/).map((text) => text.replace(LAYERS_BUT_TAGS, meaningOf)),
  );
}
