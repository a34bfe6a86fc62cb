/** The media types of all files that a site can have, by their names. */

/** By endings. A test holds the table to the files that minutes may link to. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  ico: 'image/x-icon',
  // RFC 5545, 8.1
  ics: 'text/calendar',
  // of Pagefind, which unpacks them itself, the WebAssembly among them
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  // attachments
  txt: 'text/plain',
  csv: 'text/csv',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/** By whole names, which come before endings: feeds (RSS 2.0; JSON Feed 1.1). */
export const NAMED_TYPES: Readonly<Record<string, string>> = {
  'feed.xml': 'application/rss+xml',
  'feed.json': 'application/feed+json',
};

/** The type of what has another ending. */
export const OTHER_TYPE = 'application/octet-stream';

/** Whether files of a type are text, and so are sent with a charset. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml)$/.test(type);
}

/** A type as it is sent. */
export function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** The value of Content-Type for a file. */
export function contentTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const named = Object.hasOwn(NAMED_TYPES, name) ? NAMED_TYPES[name] : undefined;
  const known = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  return withCharset(named ?? known ?? OTHER_TYPE);
}
